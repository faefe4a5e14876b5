package dev.sixk.internal.signatures;

import dev.sixk.words.Words;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * Words of a block that are a fact.
 *
 * @param words the words
 * @param rule  the part of the tree that took them
 */
record Taken(Words words, ParserRuleContext rule) {
}
