/**
 * Beta: the words of a document. {@link dev.sixk.words.PageText} is its lines as one text, {@link dev.sixk.words.Phrases} what a form's
 * lexer finds in them, {@link dev.sixk.words.FormToken} a phrase or the filer's words as the report grammar sees them.
 */
@NullMarked
package dev.sixk.words;

import org.jspecify.annotations.NullMarked;

