package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;

/** The phrases of signature blocks that are labels only by the place where they stand: "by", "name", "date" are words too. */
final class SigningLabels {

    private static final Vocabulary NAMED = Vocabulary.of(RULE_column);

    private SigningLabels() {
    }

    /** Says whether a phrase stands for itself in a cell that begins with the phrase {@code from}. */
    static boolean isNamed(Phrases phrases, int phrase, int from) {
        int kind = phrases.kind(phrase);
        return NAMED.has(kind) && (kind != BY && kind != NAME_LABEL && kind != DATE_LABEL || isLabel(phrases, phrase, from));
    }

    /** Says whether a phrase begins a signature, or the name below one. */
    static boolean isSigned(Phrases phrases, int phrase, int from) {
        int kind = phrases.kind(phrase);
        return kind == BY_SIGNED || kind == CONFORMED || (kind == BY || kind == NAME_LABEL) && isLabel(phrases, phrase, from);
    }

    /** "By" and "Date" are labels at the start of a segment, or with a colon. */
    private static boolean isLabel(Phrases phrases, int phrase, int from) {
        if (phrases.lastChar(phrase) == ':') {
            return true;
        }
        for (int i = phrase - 1; i >= from; i--) {
            if (phrases.isWritten(i)) {
                return false;
            }
        }
        return phrases.kind(phrase) != NAME_LABEL && (phrases.kind(phrase) != BY || phrases.segmentEnd(phrase) > phrase + 1);
    }
}
