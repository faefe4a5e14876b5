package dev.sixk.internal.fold;

import dev.sixk.words.PageText;

/**
 * Folds what stands behind the cover, line by line: each line is offered to the parts of a report in turn, and what none of them takes
 * is body.
 */
final class PartFold {

    private final Fold fold;
    private final PageText page;
    private final SignatureFold signatures;
    private final SectionFold sections;
    private final ListFold lists;
    private final ParagraphFold paragraphs;

    PartFold(Fold fold, int body) {
        this.fold = fold;
        this.page = fold.page;
        this.signatures = new SignatureFold(fold);
        this.sections = new SectionFold(fold);
        this.lists = new ListFold(fold, body);
        this.paragraphs = new ParagraphFold(fold, body);
    }

    /** Folds the lines from the first one behind the cover. */
    void fold(int body) {
        int line = body;
        fold.body(line);
        while (line < page.lineCount()) {
            line = part(line);
        }
    }

    /** Folds the part that begins on a line; gives the line behind it. */
    private int part(int line) {
        int behind = signatures.fold(line);
        if (behind > line) {
            lists.close();
            fold.body(behind);
            return behind;
        }
        behind = sections.fold(line);
        behind = behind > line ? behind : lists.fold(line);
        behind = behind > line ? behind : paragraphs.fold(line);
        if (behind == line) {
            lists.other(line);
            return line + 1;
        }
        return behind;
    }
}
