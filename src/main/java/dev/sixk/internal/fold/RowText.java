package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/** The description of a row: what stands beside its number, and the lines that go on with it. */
final class RowText {

    private static final Vocabulary LINKS = Vocabulary.of(RULE_link);
    private static final Vocabulary ENDS = Vocabulary.of(RULE_endsList);
    private static final int LONGEST_DESCRIPTION = 14;

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;
    private final ListHeading headings;

    RowText(Fold fold, ListHeading headings) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
        this.headings = headings;
    }

    /** Gives the phrase behind the words from a phrase to the end of its line, without a page number in a segment of its own. */
    int end(int from, int line) {
        int end = phrases.end(line);
        int last = end;
        while (last > from && !phrases.isWritten(last - 1)) {
            last--;
        }
        if (last == from) {
            return end;
        }
        int open = last;
        while (open > from && phrases.segment(open - 1) == phrases.segment(last - 1)) {
            open--;
        }
        boolean first = open == from || !isWritten(from, open);
        boolean sole = open == from && page.firstSegment(line) == phrases.segment(from);
        return isPage(open, last) && (!first || sole || phrases.segment(open) == page.firstSegment(line + 1) - 1 && open > phrases.first(line) && first && isDigits(open, last))
            ? open : end;
    }

    private boolean isDigits(int from, int to) {
        return to == from + 1 && phrases.kind(from) == NUMBER;
    }

    /** "6", "F-12": a page. */
    private boolean isPage(int from, int to) {
        if (to != from + 1) {
            return false;
        }
        String text = phrases.text(from);
        int digits = text.length() > 2 && Character.isUpperCase(text.charAt(0)) && text.charAt(1) == '-' ? 2 : 0;
        for (int i = digits; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isWritten(int from, int to) {
        for (int i = from; i < to; i++) {
            if (phrases.isWritten(i) && phrases.kind(i) != IMAGE) {
                return true;
            }
        }
        return false;
    }

    /** Folds the lines behind a row that go on with its description; gives the line behind them. */
    int goOn(int line, RowNumber number, boolean beside) {
        int column = column(line, number);
        boolean hangs = column > page.column(phrases.segment(number.from()));
        boolean waits = !beside;
        int next = line + 1;
        while (next < page.lineCount() && next - line <= LONGEST_DESCRIPTION && goesOn(next, number, column, hangs, waits)) {
            int from = phrases.first(next);
            int end = end(from, next);
            if (isWritten(from, end) || phrases.opening(page.firstSegment(next)) < 0) {
                fold.add(TEXT, from, end);
                waits = false;
            }
            next++;
        }
        return next;
    }

    private int column(int line, RowNumber number) {
        for (int i = number.to(); i < phrases.end(line); i++) {
            if (phrases.isWritten(i)) {
                return page.column(phrases.segment(i));
            }
        }
        return page.column(phrases.segment(number.from()));
    }

    private boolean goesOn(int next, RowNumber number, int column, boolean hangs, boolean waits) {
        int first = phrases.first(next);
        if (page.pageBreak(next) || first == phrases.end(next)) {
            return false;
        }
        int begins = page.column(page.firstSegment(next));
        boolean block = hangs && begins == column && phrases.kind(first) != FILED_NOTE;
        boolean small = Character.isLowerCase(phrases.firstChar(first));
        if (!small && ENDS.has(phrases.kind(first)) && phrases.kind(first) != FILED_NOTE || !block && isRow(next, number) || headings.kind(next) != 0) {
            return false;
        }
        boolean open = small && !endsSentence(next - 1);
        return waits || block || open || !page.gapBefore(next) && (begins >= column - 2 || isOpen(next - 1));
    }

    private boolean isRow(int line, RowNumber before) {
        RowNumber row = RowNumber.opening(phrases, line);
        return row != null && !row.isSpokenOf(phrases)
            && (row.named() || row.marked() || RowOrder.isNext(before.number(), row.number()) || RowOrder.isDecimal(row.number()) && RowOrder.isDecimal(before.number()));
    }

    private boolean endsSentence(int line) {
        return ".;:".indexOf(phrases.lastChar(phrases.end(line) - 1)) >= 0;
    }

    /** A line that ends with "and" or a comma goes on. */
    private boolean isOpen(int line) {
        int last = phrases.end(line) - 1;
        return LINKS.has(phrases.kind(last)) || phrases.is(last, ',') || phrases.is(last, '-');
    }
}
