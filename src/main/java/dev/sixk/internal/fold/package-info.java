/** The fold: from phrases to the tokens of the report grammar, in which position is a token type. */
@NullMarked
package dev.sixk.internal.fold;

import org.jspecify.annotations.NullMarked;

