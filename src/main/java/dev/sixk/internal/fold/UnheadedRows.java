package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.RULE_behindList;
import static dev.sixk.grammar.SixKReport.RULE_letterBegin;
import static dev.sixk.grammar.SixKReport.RULE_letterEnd;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/** Tells rows that nothing announces: those of a letter, and those that are all that a report says. */
final class UnheadedRows {

    private static final Vocabulary BEHIND = Vocabulary.of(RULE_behindList);
    private static final Vocabulary LETTERS = Vocabulary.of(RULE_letterBegin);
    private static final Vocabulary CLOSINGS = Vocabulary.of(RULE_letterEnd);
    private static final int LONGEST_LETTER = 80;
    private static final int FULL_LINE = 45;
    private static final int LONGEST_WHOLE = 30;

    private final PageText page;
    private final Phrases phrases;
    private final int body;
    private int looked;
    private boolean letter;

    UnheadedRows(Phrases phrases, int body) {
        this.page = phrases.page();
        this.phrases = phrases;
        this.body = body;
        this.looked = body;
    }

    /** "Exhibit 99.1" with its description is a row; at the top of a page it heads a document, unless a further row follows. */
    boolean isOwnRow(RowNumber number, int line) {
        if (!number.named() || isWrapped(line) || isInLetter(line)) {
            return false;
        }
        RowNumber next = page.pageBreak(line) && line + 1 < page.lineCount() ? RowNumber.opening(phrases, line + 1) : null;
        return !page.pageBreak(line) || next != null && next.named() && !next.number().equals(number.number());
    }

    /** "Dear Sirs:" stands before a line and "Sincerely," behind it: its exhibits are the letter's own. */
    private boolean isInLetter(int line) {
        for (; looked < line; looked++) {
            int kind = phrases.openingKind(page.firstSegment(looked));
            letter = LETTERS.has(kind) || letter && !CLOSINGS.has(kind);
        }
        int next = line;
        while (letter && next < Math.min(page.lineCount(), line + LONGEST_LETTER) && !ends(next)) {
            next++;
        }
        return letter && next < page.lineCount() && CLOSINGS.has(phrases.openingKind(page.firstSegment(next)));
    }

    private boolean ends(int line) {
        int kind = phrases.openingKind(page.firstSegment(line));
        return CLOSINGS.has(kind) || BEHIND.has(kind);
    }

    /** Says whether numbered lines from this one on are all that stands before the questions, the signature or the page's end. */
    boolean isWhole(int from) {
        String before = null;
        for (int line = from; line < Math.min(page.lineCount(), from + LONGEST_WHOLE); line++) {
            if (line > from && (BEHIND.has(phrases.openingKind(page.firstSegment(line))) || page.pageBreak(line))) {
                return true;
            }
            RowNumber number = RowNumber.opening(phrases, line);
            if (number != null && number.marked() && RowOrder.isNext(before, number.number())) {
                before = number.number();
            } else if (before == null || page.gapBefore(line)) {
                return false;
            }
        }
        return false;
    }

    /** Says whether a line goes on with the prose of the line before. */
    private boolean isWrapped(int line) {
        if (line <= body || page.gapBefore(line) || page.segmentsOn(line - 1) > 1) {
            return false;
        }
        int segment = page.firstSegment(line - 1);
        return page.end(segment) - page.start(segment) >= FULL_LINE && ".:;".indexOf(page.text().charAt(page.end(segment) - 1)) < 0;
    }
}
