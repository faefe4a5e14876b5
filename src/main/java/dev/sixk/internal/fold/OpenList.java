package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.CONTENTS_HEADING;
import static dev.sixk.grammar.SixKReport.EXHIBIT_INDEX;

import dev.sixk.words.PageText;
import org.jspecify.annotations.Nullable;

/** A list while its lines are folded: what kind of heading opened it, its last row, and what stood between. */
final class OpenList {

    final int kind;
    private int rows;
    private int others;
    private int prose;
    private @Nullable String last;
    /** The last row's description stands beside its number. */
    boolean beside;
    /** Numbers have a sign, "1." or "(a)". */
    boolean signed;
    /** The first phrase of its first row. */
    int begin;
    /** The titles put the numbers behind the descriptions. */
    boolean numbersBehind;
    /** The rows of a contents page are attachments. */
    boolean attachments;

    OpenList(int kind) {
        this.kind = kind;
        this.attachments = kind != CONTENTS_HEADING;
    }

    boolean isIndex() {
        return kind == EXHIBIT_INDEX;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /** Says whether a row goes on with the list: "1." and "(a)" in order from the first, a decimal behind the one before. */
    boolean takes(RowNumber row, boolean described) {
        String number = row.number();
        if (row.named() || !attachments || !described) {
            return row.named();
        }
        if (RowOrder.isDecimal(number) && !RowOrder.isData(number)) {
            return kind != CONTENTS_HEADING && RowOrder.isAfter(last, number);
        }
        return RowOrder.isData(number) || RowOrder.isNext(last, number) || isIndex() && (isEmpty() || row.marked()) && RowOrder.isGreater(last, number);
    }

    /** Says whether a number of the list's kind stands right behind its last row and does not go on from it. */
    boolean isStray(RowNumber row) {
        return last != null && others == 0 && RowOrder.isDigit(row.number()) == RowOrder.isDigit(last);
    }

    /** Says whether a number behind other lines begins another list of its kind. */
    boolean isRestart(String number) {
        return others > 0 && last != null && RowOrder.isDigit(number) == RowOrder.isDigit(last) && RowOrder.isNext(null, number);
    }

    /** Gives the first of the lines behind the last row that stand right above a line. */
    int first(PageText page, int line) {
        int first = line;
        while (line - first < others && !page.gapBefore(first)) {
            first--;
        }
        return first;
    }

    boolean isLast(String number) {
        return number.equals(last);
    }

    void took(String number) {
        last = number;
        rows++;
        others = 0;
    }

    /** Takes note of a line that is no part of the list; says whether the list may go on behind it. */
    boolean goesOnBehind(boolean sentence) {
        others++;
        prose += sentence && isEmpty() ? 1 : 0;
        return prose <= 1 && others <= Bounds.FARTHEST_ROW;
    }

    void titled() {
        others = 0;
        prose = 0;
    }
}
