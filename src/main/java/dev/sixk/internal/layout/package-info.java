/** Layout: text or HTML becomes what a reader sees, lines of segments. */
@NullMarked
package dev.sixk.internal.layout;

import org.jspecify.annotations.NullMarked;
