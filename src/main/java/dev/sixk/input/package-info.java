/** What a parse is given: options, limits, one document as a form reads it; and what is thrown where the input cannot be read. */
@NullMarked
package dev.sixk.input;

import org.jspecify.annotations.NullMarked;

