/** The entry point of sixk-parser: {@link dev.sixk.SixKParser}. */
@NullMarked
package dev.sixk;

import org.jspecify.annotations.NullMarked;
