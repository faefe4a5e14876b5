package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Tells rows that nothing announces: those that are all that a report says, and those of an attached letter. */
final class UnheadedRows {

    private static final Vocabulary BEGIN = Vocabulary.of(RULE_letterBegin);
    private static final Vocabulary END = Vocabulary.of(RULE_letterEnd);
    private static final Vocabulary OTHERS = Vocabulary.of(RULE_othersHeading);
    private static final Vocabulary BEHIND = Vocabulary.of(RULE_behindList);

    private final PageText page;
    private final Phrases phrases;
    private final int body;
    private int looked;
    private boolean open;

    UnheadedRows(Phrases phrases, int body) {
        this.page = phrases.page();
        this.phrases = phrases;
        this.body = body;
        this.looked = body;
    }

    /** Says whether a line stands between "Dear Sirs:" and "Sincerely,": its exhibits are the letter's own. Asked from the top down. */
    boolean isInLetter(int line) {
        for (; looked < line; looked++) {
            open = BEGIN.has(opening(looked)) || open && !END.has(opening(looked));
        }
        int last = Math.min(page.lineCount(), line + Bounds.LONGEST_LETTER);
        int next = line;
        while (open && next < last && !END.has(opening(next)) && !BEHIND.has(opening(next))) {
            next++;
        }
        return open && next < last && END.has(opening(next));
    }

    /** Says whether headings alone stand between the cover and a line, and none of an agenda or of notes. */
    boolean isBehindCover(int line) {
        boolean headings = line - body <= Bounds.LONGEST_LEAD;
        for (int at = body; headings && at < line; at++) {
            int first = phrases.first(at);
            int end = phrases.end(at);
            headings = first == end || end - first <= Bounds.LONGEST_LIST_TITLE && phrases.lastChar(end - 1) != '.' && !endsInFigure(at, end - 1)
                && !SigningCell.isProse(phrases, first, end, Bounds.SHORT_SENTENCE) && !OTHERS.isIn(phrases, first, end);
        }
        return headings;
    }

    /** A figure in a column of its own. */
    private boolean endsInFigure(int line, int last) {
        return page.segmentsOn(line) > 1 && Character.isDigit(phrases.lastChar(last));
    }

    /** Says whether numbered lines from this one on are all that stands before the questions, the signature or the page's end. */
    boolean isWhole(int from) {
        String before = null;
        boolean paged = false;
        boolean waits = false;
        for (int line = from; line < Math.min(page.lineCount(), from + Bounds.LONGEST_WHOLE); line++) {
            int kind = phrases.openingKind(page.firstSegment(line));
            if (line > from && (BEHIND.has(kind) || kind == FORM_NAME || page.pageBreak(line) && phrases.first(line) < phrases.end(line))) {
                return !paged && !waits;
            }
            paged |= !page.pageBreak(line) && isPaged(line);
            RowNumber number = RowNumber.opening(phrases, line);
            if (number != null && number.marked() && goesOn(before, number.number()) && !isSentence(number, line) && !isFigure(number, line)) {
                before = number.number();
                waits = phrases.written(number.to(), phrases.end(line)) == phrases.end(line);
            } else if (before == null || page.gapBefore(line) && !waits) {
                return false;
            } else {
                waits = false;
            }
        }
        return false;
    }

    /** "(1) This column includes all shares repurchased.": a note; "Item 1. Acme sold its ship. Item 2. No other events": a text. */
    private boolean isSentence(RowNumber number, int line) {
        boolean alone = phrases.written(number.to(), phrases.end(line)) == phrases.end(line) && line + 1 < page.lineCount();
        int end = phrases.end(alone ? line + 1 : line);
        while (end > number.to() && phrases.firstChar(end - 1) == CoverFold.BAR) {
            end--;
        }
        int item = phrases.next(ITEM_TITLE, number.to(), end);
        boolean items = item > number.to() && item < end && phrases.is(item - 1, '.');
        return items || phrases.lastChar(end - 1) == '.' && SigningCell.isProse(phrases, number.to(), end, Bounds.SHORT_SENTENCE);
    }

    /** "4.25%   Notes due 2026", "12.4   million shares": figures. */
    private boolean isFigure(RowNumber number, int line) {
        int text = phrases.written(number.to(), phrases.end(line));
        boolean apart = text == number.to() && text < phrases.end(line) && phrases.opens(text) && Character.isUpperCase(phrases.firstChar(text));
        return RowOrder.isDecimal(number.number()) && !number.named() && !apart && !RowOrder.isData(number.number());
    }

    /** A row that ends with the number of a page is one of a report's own contents. */
    private boolean isPaged(int line) {
        int last = phrases.end(line) - 1;
        return last > phrases.first(line) && phrases.opens(last) && RowOrder.isPage(phrases.text(last));
    }

    private static boolean goesOn(@Nullable String before, String number) {
        boolean decimal = RowOrder.isDecimal(number) && (before == null ? RowOrder.isFirst(number) : RowOrder.isDecimal(before));
        return decimal ? RowOrder.isAfter(before, number) || before != null && RowOrder.isData(number) : RowOrder.isNext(before, number);
    }

    private int opening(int line) {
        return phrases.openingKind(page.firstSegment(line));
    }
}
