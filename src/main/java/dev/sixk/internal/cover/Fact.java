package dev.sixk.internal.cover;

import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.words.Words;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/**
 * A value with the rule that it was read from.
 *
 * @param value what the record holds
 * @param words the words behind it
 * @param rule  the place in the tree
 */
record Fact(String value, Words words, ParserRuleContext rule) {

    static Fact of(Words words, ParserRuleContext rule) {
        return new Fact(words.text(), words, rule);
    }

    /** Keeps the words behind a fact, and gives its value; null without one. */
    static @Nullable String keep(Facts facts, RecordPath path, @Nullable Fact fact) {
        if (fact == null || fact.value.isEmpty()) {
            return null;
        }
        facts.found(path, fact.words, fact.rule);
        return fact.value;
    }
}
