/** Shows where the facts of a filing stand: lines for a terminal, a page for a browser. */
@NullMarked
package dev.sixk.internal.explain;

import org.jspecify.annotations.NullMarked;

