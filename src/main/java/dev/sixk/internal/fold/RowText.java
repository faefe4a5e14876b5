package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/** The description of a row: what stands beside its number, and the lines that go on with it. */
final class RowText {

    private static final Vocabulary LINKS = Vocabulary.of(RULE_link);
    private static final Vocabulary ENDS = Vocabulary.of(RULE_endsList);
    private static final Vocabulary DAYS = Vocabulary.of(RULE_dayWord);
    private static final int LONGEST_DESCRIPTION = 14;

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;
    private final ListHeading headings;
    /** Whether the list has a column of dates. */
    boolean dated;

    RowText(Fold fold, ListHeading headings) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
        this.headings = headings;
    }

    /** Gives the phrase behind the words from a phrase to the end of its line, without a page number in a segment of its own. */
    int end(int from, int line) {
        int end = phrases.end(line);
        int last = phrases.writtenEnd(from, end) - 1;
        boolean alone = last >= from && (phrases.opens(last) || last > from && phrases.kind(last - 1) == BAR);
        boolean date = dated && last > from && phrases.opens(last) && DAYS.has(phrases.kind(last));
        return date || alone && isPage(phrases.text(last)) ? last : end;
    }

    /** Gives the phrase with which a description begins, behind a date in a segment of its own. */
    int begin(int from, int end) {
        int behind = phrases.written(from, end) + 1;
        return dated && behind < end && phrases.opens(behind) && DAYS.has(phrases.kind(behind - 1)) ? behind : from;
    }

    /** "6", "F-12". */
    private static boolean isPage(String text) {
        int digits = text.length() > 2 && Character.isUpperCase(text.charAt(0)) && text.charAt(1) == '-' ? 2 : 0;
        for (int i = digits; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isWritten(int from, int to) {
        int at = phrases.written(from, to);
        return at < to && (phrases.kind(at) != IMAGE || isWritten(at + 1, to));
    }

    /** Folds the lines behind a row that go on with its description; gives the line behind them. */
    int goOn(int line, RowNumber number, boolean beside) {
        int own = page.column(phrases.segment(number.from()));
        int first = phrases.written(number.to(), phrases.end(line));
        int column = first < phrases.end(line) ? page.column(phrases.segment(first)) : own;
        boolean waits = !beside;
        int next = line + 1;
        int behind = Math.min(page.lineCount(), line + 1 + LONGEST_DESCRIPTION);
        while (next < behind && goesOn(next, number, column, column > own, waits)) {
            int end = end(phrases.first(next), next);
            if (isWritten(phrases.first(next), end) || phrases.opening(page.firstSegment(next)) < 0) {
                fold.add(TEXT, phrases.first(next), end);
                waits = false;
            }
            next++;
        }
        return next;
    }

    /** A line goes on in the description's column, in small letters, or where nothing sets it off. */
    private boolean goesOn(int next, RowNumber number, int column, boolean hangs, boolean waits) {
        int first = phrases.first(next);
        if (page.pageBreak(next) || first == phrases.end(next) || headings.kind(next) != 0) {
            return false;
        }
        int begins = page.column(page.firstSegment(next));
        boolean block = hangs && begins == column && phrases.kind(first) != FILED_NOTE;
        boolean small = Character.isLowerCase(phrases.firstChar(first));
        if (!small && ENDS.has(phrases.kind(first)) || !block && isRow(next, number)) {
            return false;
        }
        int last = phrases.end(next - 1) - 1;
        boolean open = LINKS.has(phrases.kind(last)) || ",-".indexOf(phrases.lastChar(last)) >= 0;
        boolean sentence = ".;:".indexOf(phrases.lastChar(last)) >= 0;
        return waits || block || small && !sentence || !page.gapBefore(next) && (begins >= column - 2 || open);
    }

    private boolean isRow(int line, RowNumber before) {
        RowNumber row = RowNumber.opening(phrases, line);
        if (row == null || row.isSpokenOf(phrases)) {
            return false;
        }
        boolean decimals = RowOrder.isDecimal(row.number()) && RowOrder.isDecimal(before.number());
        return row.marked() || decimals || RowOrder.isNext(before.number(), row.number());
    }
}
