package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/** Folds a segment of a signature block: labels stand for themselves, the words between them are a VALUE or a LINE of some kind. */
final class SigningCells {

    private static final Vocabulary WAITS = Vocabulary.of(RULE_waits);
    private static final Vocabulary BESIDE = Vocabulary.of(RULE_besides);
    private static final Vocabulary SILENT = Vocabulary.of(RULE_silent);
    private static final int LONGEST_PLACE = 6;

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;

    SigningCells(Fold fold) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
    }

    void fold(SigningCell cell) {
        int run = cell.from();
        for (int i = cell.from(); i < cell.to(); i++) {
            if (SigningLabels.isNamed(phrases, i, cell.from())) {
                int kind = phrases.kind(i);
                boolean place = (kind == DATE || kind == NUMERIC_DATE) && i - run <= LONGEST_PLACE;
                words(place ? i : run, i);
                label(kind, i);
                run = i + 1;
            }
        }
        words(run, cell.to());
    }

    private void label(int kind, int phrase) {
        FormToken above = fold.last();
        if (kind == REGISTRANT_CAPTION && above != null && above.getType() == LINE) {
            above.setType(COMPANY_LINE);
        }
        fold.add(kind, phrase, phrase + 1);
    }

    private void words(int from, int to) {
        int start = from;
        while (start < to && !says(start) && !(phrases.is(start, '(') && start + 1 < to)) {
            start++;
        }
        boolean written = false;
        for (int i = start; i < to; i++) {
            written |= says(i);
        }
        if (written) {
            fold.add(isValue(start) ? VALUE : type(start, to), start, to);
        }
    }

    /** Punctuation, empty rules and images say nothing, and neither does the number of a page. */
    private boolean says(int phrase) {
        return phrases.isWritten(phrase) && !SILENT.has(phrases.kind(phrase));
    }

    private boolean isValue(int start) {
        FormToken last = fold.last();
        int line = phrases.line(start);
        return last != null && (BESIDE.has(last.getType()) && last.getLine() == line
            || WAITS.has(last.getType()) && (last.getLine() == line || !page.pageBreak(line)));
    }

    private int type(int from, int to) {
        boolean company = false;
        for (int i = from; i < to; i++) {
            if (phrases.kind(i) == TITLE_WORD) {
                return TITLE_LINE;
            }
            company |= phrases.kind(i) == COMPANY_FORM;
        }
        return company ? COMPANY_LINE : LINE;
    }
}
