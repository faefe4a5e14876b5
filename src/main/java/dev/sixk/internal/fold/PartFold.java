package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.SECOND_COVER;

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
    private final SectionFold sections;
    private final ListFold lists;
    private final CoverSearch covers;
    private int signature = Integer.MAX_VALUE;
    private int heading = Integer.MAX_VALUE;

    PartFold(Fold fold, int body) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
        this.signatures = new SignatureFold(fold);
        this.sections = new SectionFold(fold);
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
        ParagraphFold paragraphs = new ParagraphFold(fold);
        paragraphs.cover(questions);
        paragraphs.fold(body, Math.min(signature == Integer.MAX_VALUE ? heading : signature, page.lineCount()));
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
            if (signatures.isHeadingAlone()) {
                heading = Math.min(heading, line);
            } else {
                signature = Math.min(signature, line);
            }
            lists.signed(behind);
            fold.body(behind);
            return behind;
        }
        behind = sections.fold(line);
        behind = behind > line ? behind : lists.fold(line);
        if (behind == line) {
            lists.other(line);
            return line + 1;
        }
        return behind;
    }
}
