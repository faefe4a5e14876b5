/** The characters of one line, as both kinds of layout write them. */
@NullMarked
package dev.sixk.internal.layout.line;

import org.jspecify.annotations.NullMarked;

