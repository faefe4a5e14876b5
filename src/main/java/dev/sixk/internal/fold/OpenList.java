package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.CONTENTS_HEADING;
import static dev.sixk.grammar.SixKReport.EXHIBIT_INDEX;

import org.jspecify.annotations.Nullable;

/** A list while its lines are folded: what kind of heading opened it, its last row, and what stood between. */
final class OpenList {

    private static final int MOST_OTHER_LINES = 4;
    private static final int FARTHEST_ROW = 8;

    final int kind;
    private int rows;
    private int others;
    private int prose;
    private @Nullable String last;
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
    boolean takes(RowNumber row, boolean beside, boolean described) {
        String number = row.number();
        if (row.named()) {
            return beside || isIndex() || described && others == 0;
        }
        boolean decimal = RowOrder.isDecimal(number);
        if (!beside && !(described && (isIndex() || !decimal)) || !attachments) {
            return false;
        }
        if (RowOrder.isData(number) && (rows > 0 || isIndex())) {
            return true;
        }
        return decimal ? kind != CONTENTS_HEADING && RowOrder.isAfter(last, number)
            : RowOrder.isNext(last, number) || isIndex() && RowOrder.isGreater(last, number);
    }

    /** Says whether a number of the list's kind stands right behind its last row and does not go on from it. */
    boolean isStray(RowNumber row) {
        if (last == null || others > 0 || !row.marked()) {
            return false;
        }
        boolean digits = Character.isDigit(row.number().charAt(0)) == Character.isDigit(last.charAt(0));
        return digits && RowOrder.isSimple(last) == RowOrder.isSimple(row.number());
    }

    boolean isLast(String number, boolean adjacent) {
        return number.equals(last) && (!adjacent || others > 0);
    }

    void took(String number) {
        last = number;
        rows++;
        others = 0;
    }

    /** Takes note of a line that is no part of the list; says whether the list may go on behind it. */
    boolean goesOnBehind(boolean sentence) {
        others++;
        prose += sentence && rows == 0 && !isIndex() ? 1 : 0;
        return prose <= 1 && others <= (rows > 0 ? MOST_OTHER_LINES : FARTHEST_ROW);
    }

    void titled() {
        others = 0;
        prose = 0;
    }
}
