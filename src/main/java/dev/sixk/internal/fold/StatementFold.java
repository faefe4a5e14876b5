package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;

/** Folds sentences that speak of incorporation by reference: their phrases stand for themselves, other words are left out. */
final class StatementFold {

    private static final Vocabulary PHRASES = Vocabulary.of(RULE_incorporation);
    private static final Vocabulary OWN = Vocabulary.of(RULE_own);
    private static final Vocabulary REGISTRATIONS = Vocabulary.of(RULE_registration);
    private static final Vocabulary NAMES = Vocabulary.of(RULE_registrationName);
    private static final Vocabulary OWN_WORDS = Vocabulary.of(RULE_heldWord);

    private final Fold fold;
    private final Phrases phrases;
    private boolean open;

    StatementFold(Fold fold) {
        this.fold = fold;
        this.phrases = fold.phrases;
    }

    /**
     * Folds a sentence, if it speaks of incorporation by reference.
     *
     * @param behindExhibit whether one before it names an exhibit: "It is incorporated by reference"
     */
    void fold(int from, int to, boolean behindExhibit) {
        if (phrases.has(BY_REFERENCE, from, to)) {
            fold.mark(STATEMENT, from);
            open = true;
            sentence(from, to, behindExhibit ? phrases.written(from, to) : to);
        }
    }

    private void sentence(int from, int to, int opening) {
        boolean negated = false;
        boolean neither = false;
        for (int i = from; i < to; i++) {
            boolean own = OWN_WORDS.has(phrases.kind(i)) || i == opening && phrases.kind(i) == PRONOUN;
            int kind = own ? OWN_REPORT : phrases.kind(i);
            neither |= kind == NEITHER;
            negated = kind == NEGATION || negated && !OWN.has(kind);
            if (PHRASES.has(kind)) {
                fold.add(kind == BY_REFERENCE && (negated || neither) ? DENIED : kind, i, i + 1);
            }
            open &= kind != STATEMENT_NUMBER;
        }
    }

    /** Says whether the statement before names no number: paragraphs below it may. */
    boolean expectsRow() {
        return open;
    }

    /** Folds a paragraph below such a statement: one sentence, which names a registration statement. */
    void row(int from, int to, boolean sentence) {
        open = sentence && NAMES.isIn(phrases, from, to);
        if (open) {
            fold.add(STATEMENT_ROW, from, to);
        }
        for (int i = from; open && i < to; i++) {
            if (REGISTRATIONS.has(phrases.kind(i))) {
                fold.add(phrases.kind(i), i, i + 1);
            }
        }
    }
}
