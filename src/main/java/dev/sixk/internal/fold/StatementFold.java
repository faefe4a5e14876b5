package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;

/** Folds sentences that speak of incorporation by reference: their phrases stand for themselves, words between them are left out. */
final class StatementFold {

    private static final Vocabulary STATEMENT_PHRASES = Vocabulary.of(RULE_incorporation);
    private static final Vocabulary REGISTRATIONS = Vocabulary.of(RULE_registration);
    private static final int MOST_ROWS = 12;

    private final Fold fold;
    private final Phrases phrases;
    private int rowsLeft;
    private boolean announced;

    StatementFold(Fold fold) {
        this.fold = fold;
        this.phrases = fold.phrases;
    }

    /** Begins a paragraph; says whether it speaks of incorporation by reference. */
    boolean begin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (phrases.kind(i) == BY_REFERENCE) {
                fold.paragraph(from, to);
                announced = phrases.is(to - 1, ':');
                rowsLeft = MOST_ROWS;
                return true;
            }
        }
        return false;
    }

    /** Folds a sentence of such a paragraph. */
    void fold(int from, int to) {
        boolean referring = false;
        for (int i = from; i < to; i++) {
            referring |= phrases.kind(i) == BY_REFERENCE;
        }
        if (referring) {
            fold.mark(STATEMENT, from);
            sentence(from, to);
        }
    }

    private void sentence(int from, int to) {
        boolean negated = false;
        boolean neither = false;
        for (int i = from; i < to; i++) {
            int kind = phrases.kind(i);
            boolean own = kind == OWN_REPORT || kind == HELD_IN || kind == EXHIBIT_NUMBER && SentenceFold.isNumber(phrases, i);
            neither |= kind == NEITHER;
            negated = kind == NEGATION || negated && !own;
            if (own || STATEMENT_PHRASES.has(kind) && kind != EXHIBIT_NUMBER) {
                fold.add(kind == BY_REFERENCE && (negated || neither) ? DENIED : kind == HELD_IN ? OWN_REPORT : kind, i, i + 1);
            }
            rowsLeft = kind == STATEMENT_NUMBER ? 0 : rowsLeft;
        }
    }

    boolean expectsRow() {
        return rowsLeft > 0;
    }

    /** Folds a paragraph below a statement that names no number: one sentence, which names a registration statement. */
    void row(int from, int to, boolean sentence) {
        boolean named = false;
        for (int i = from; i < to && sentence; i++) {
            named |= phrases.kind(i) == STATEMENT_NUMBER || phrases.kind(i) == STATEMENT_FORM;
        }
        rowsLeft = named && (announced || REGISTRATIONS.has(phrases.kind(written(from, to)))) ? rowsLeft - 1 : 0;
        if (rowsLeft > 0) {
            fold.add(STATEMENT_ROW, from, to);
            for (int i = from; i < to; i++) {
                if (REGISTRATIONS.has(phrases.kind(i))) {
                    fold.add(phrases.kind(i), i, i + 1);
                }
            }
        }
    }

    private int written(int from, int to) {
        int first = from;
        while (first < to - 1 && !phrases.isWritten(first)) {
            first++;
        }
        return first;
    }
}
