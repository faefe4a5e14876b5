package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.FORM_SECTION;
import static dev.sixk.grammar.SixKReport.SECOND_COVER;
import static dev.sixk.grammar.SixKReport.VALUE;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/**
 * Folds what stands behind the cover, line by line: each line is offered to the parts of a report in turn, and what none of them takes
 * is body. The sentences of the body are folded behind it: they may stand on the lines of a list.
 */
final class PartFold {

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;
    private final SignatureFold signatures;
    private final ListFold lists;
    private final CoverSearch covers;
    private int signature = Integer.MAX_VALUE;

    PartFold(Fold fold, int body) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
        this.signatures = new SignatureFold(fold);
        this.lists = new ListFold(fold, body);
        this.covers = new CoverSearch(phrases);
    }

    /** Folds the lines from the first one behind the cover, and the lists that stand on the cover before its questions. */
    void fold(int questions, int body) {
        int line = body;
        fold.body(line);
        lists.cover(questions);
        while (line < page.lineCount()) {
            line = part(line);
        }
        new ParagraphFold(fold).fold(body, Math.min(signature, page.lineCount()));
    }

    /** Folds the part that begins on a line; gives the line behind it. */
    private int part(int line) {
        if (covers.isSecond(line)) {
            lists.close(line);
            fold.mark(SECOND_COVER, phrases.first(line));
            fold.body(line + 1);
            return line + 1;
        }
        int behind = signatures.fold(line);
        if (behind > line) {
            signature = Math.min(signature, line);
            lists.signed(behind);
            fold.body(behind);
            return behind;
        }
        behind = section(line);
        behind = behind > line ? behind : lists.fold(line);
        if (behind == line) {
            lists.other(line);
            return line + 1;
        }
        return behind;
    }

    /** A phrase of the form's own opens a section; the words behind it on its line are the section's title. */
    private int section(int line) {
        int first = phrases.opening(page.firstSegment(line));
        if (first < 0 || !fold.words.sections().contains(phrases.kind(first))) {
            return line;
        }
        fold.add(FORM_SECTION, first, first + 1);
        if (first + 1 < phrases.end(line)) {
            fold.add(VALUE, first + 1, phrases.end(line));
        }
        return line + 1;
    }
}
