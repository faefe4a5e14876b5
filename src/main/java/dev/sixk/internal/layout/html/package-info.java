/** Layout of HTML: elements, styles and tables become lines of segments. */
@NullMarked
package dev.sixk.internal.layout.html;

import org.jspecify.annotations.NullMarked;

