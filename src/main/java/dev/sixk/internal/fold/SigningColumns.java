package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Parts the cells of a signature block into columns that are read down: the date at the left, signatories side by side.
 *
 * @param cells  the cells, line by line
 * @param tokens folds each
 */
record SigningColumns(List<SigningCell> cells, SigningTokens tokens) {

    private static final Vocabulary MARKS = Vocabulary.of(RULE_signMark);
    private static final Vocabulary LABELS = Vocabulary.of(RULE_signMark, RULE_aligned);
    /** The labels of one signatory in the order of the form. */
    private static final List<Integer> ORDER = List.of(BY, NAME_LABEL, TITLE_LABEL, DATE_LABEL);

    /** A company's name below a signature, alone on its line, begins the next ones, with columns of their own. */
    void fold() {
        int first = 0;
        boolean signed = false;
        for (int i = 0; i < cells.size(); i++) {
            if (signed && isCompany(cells.get(i)) && signs(i + 1)) {
                columns(cells.subList(first, i));
                first = i;
                signed = false;
            }
            signed |= order(cells.get(i)) == 0;
        }
        columns(cells.subList(first, cells.size()));
    }

    private boolean isCompany(SigningCell cell) {
        return tokens.fold().page.segmentsOn(cell.line()) == 1 && order(cell) < 0
            && (tokens.type(cell.from(), cell.to()) == COMPANY_LINE || tokens.fold().isRegistrant(cell.from(), cell.to()));
    }

    /** Says whether the first label from a cell on, but for that of a date, is one of a signature. */
    private boolean signs(int from) {
        return cells.subList(from, cells.size()).stream().mapToInt(SigningColumns::order)
            .filter(order -> order >= 0 && ORDER.get(order) != DATE_LABEL).findFirst().orElse(-1) == 0;
    }

    /** Folds the columns from left to right; columns that begin nearly alike are one. Below a name that is printed again the lines are its own, wherever they stand. */
    private void columns(List<SigningCell> band) {
        TreeSet<Integer> starts = starts(band);
        TreeMap<Integer, List<SigningCell>> columns = new TreeMap<>();
        SigningCell mark = null;
        boolean below = false;
        boolean leftOut = false;
        for (int i = 0; i < band.size(); i++) {
            SigningCell cell = band.get(i);
            int order = order(cell);
            boolean left = mark != null && isAlone(i, band) && cell.column() < mark.column() - Bounds.TOLERANCE;
            List<SigningCell> before = band.subList(0, i);
            leftOut |= left && order != 0 && isBesideDate(mark, before) && isLast(mark, before);
            below = left && (below || cell.repeats(mark) || band.get(i - 1).isWaiting() || leftOut && order != 0 && isLast(mark, before));
            mark = order == 0 && !below ? cell : mark;
            int start = starts.floor((below && mark != null ? mark : cell).column() + Bounds.TOLERANCE);
            columns.computeIfAbsent(start, first -> new ArrayList<>()).add(cell);
        }
        columns.values().forEach(column -> column(column, band));
    }

    private static boolean isAlone(int cell, List<SigningCell> band) {
        int line = band.get(cell).line();
        return (cell == 0 || band.get(cell - 1).line() < line) && (cell + 1 == band.size() || band.get(cell + 1).line() > line);
    }

    /** "Date: May 4, 2009 | By: /s/ A. Person": "Name: A. Person" may stand below it at the left, and those of later signatures too. */
    private static boolean isBesideDate(SigningCell mark, List<SigningCell> before) {
        int at = before.indexOf(mark);
        return at > 0 && before.get(at - 1).line() == mark.line() && isDated(mark, before);
    }

    /** Says whether nothing below a mark stands in its column. */
    private static boolean isLast(SigningCell mark, List<SigningCell> before) {
        return before.stream().noneMatch(cell -> cell.line() > mark.line() && cell.column() >= mark.column() - Bounds.TOLERANCE);
    }

    private void column(List<SigningCell> column, List<SigningCell> band) {
        tokens.fold().mark(COLUMN, column.get(0).from());
        for (int i = 0; i < column.size(); i++) {
            SigningCell cell = column.get(i);
            if (i > 0 && i + 1 < column.size() && isBetween(column.get(i - 1), cell, column.get(i + 1)) && isDated(cell, band)) {
                tokens.company(cell);
            } else if (i + 1 < column.size() && tokens.isPlaceAbove(cell, column.get(i + 1))) {
                tokens.place(cell.from(), cell.to());
            } else {
                tokens.fold(cell);
            }
        }
    }

    /** Says whether a line stands below a name or title, and above a signature. */
    private static boolean isBetween(SigningCell above, SigningCell cell, SigningCell below) {
        return order(above) > 0 && above.line() < cell.line() && order(cell) < 0 && order(below) == 0;
    }

    /** A line beside a date, below the title of one who signed and above another signature, names who signs there. */
    private static boolean isDated(SigningCell cell, List<SigningCell> band) {
        return band.stream().anyMatch(other -> other.line() == cell.line() && other.column() < cell.column() && order(other) == ORDER.indexOf(DATE_LABEL));
    }

    /**
     * A label begins a column where one of its kind or of a later one stands at its left, or a date on either side; of the labels of all lines
     * that stand there the leftmost does. Words below a mark and beside others, a place or a date, begin one where the mark does.
     */
    private static TreeSet<Integer> starts(List<SigningCell> band) {
        TreeSet<Integer> labels = new TreeSet<>();
        SigningCell mark = null;
        band.stream().filter(cell -> order(cell) >= 0).forEach(cell -> labels.add(cell.column()));
        TreeSet<Integer> starts = new TreeSet<>(List.of(0));
        SigningCell left = null;
        int before = -1;
        for (SigningCell cell : band) {
            before = left == null || left.line() < cell.line() ? -1 : before;
            int order = order(cell);
            if (left != null && before >= 0 && order >= 0 && (order <= before || ORDER.get(order) == DATE_LABEL) && !isBehindDate(cell, left, mark)) {
                Integer start = labels.higher(left.lastColumn() + Bounds.TOLERANCE);
                starts.add(start == null ? cell.column() : start);
            } else if (left != null && mark != null && left.line() == cell.line() && order < 0 && (before < 0 || ORDER.get(before) == DATE_LABEL)
                && isBelow(cell, mark, left)) {
                starts.add(mark.column());
            }
            mark = order == 0 ? cell : mark;
            before = order < 0 ? before : order;
            left = cell;
        }
        return starts;
    }

    /** "Date: May 4, 2009 | Name: A. Person" below "By: /s/ A. Person" at the left: all is one column. */
    private static boolean isBehindDate(SigningCell cell, SigningCell left, @Nullable SigningCell mark) {
        return mark != null && order(cell) > 0 && ORDER.indexOf(DATE_LABEL) == order(left) && mark.line() < left.line()
            && mark.column() <= left.column() + Bounds.TOLERANCE;
    }

    private static boolean isBelow(SigningCell cell, SigningCell mark, SigningCell left) {
        return Math.abs(cell.column() - mark.column()) <= Bounds.TOLERANCE && left.lastColumn() + Bounds.TOLERANCE < mark.column();
    }

    /** Gives the place of a cell's first label in the order of the form, -1 without one. */
    private static int order(SigningCell cell) {
        int kind = cell.label(LABELS);
        return MARKS.has(kind) || cell.isQuoted() ? 0 : ORDER.indexOf(kind);
    }
}
