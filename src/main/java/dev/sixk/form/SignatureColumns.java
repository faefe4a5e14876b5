package dev.sixk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Parts the lines of a signature block into columns that are read down: the date at the left, signatories side by side. */
final class SignatureColumns {

    private static final int TOLERANCE = 8;

    private SignatureColumns() {
    }

    /**
     * A line of one column.
     *
     * @param line      the whole line
     * @param items     the items that stand in the column
     * @param column    the layout column of the first
     */
    record Row(PassageLine line, List<Item> items, int column) {
    }

    /** Gives each column's rows, columns from left to right. */
    static List<List<Row>> of(List<PassageLine> lines) {
        TreeSet<Integer> splits = new TreeSet<>(Set.of(Integer.MIN_VALUE));
        lines.forEach(line -> split(line, lines, splits));
        thin(splits);
        List<Integer> starts = List.copyOf(splits);
        List<List<Row>> columns = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            columns.add(new ArrayList<>());
        }
        for (PassageLine line : lines) {
            place(line, starts, columns);
        }
        return columns;
    }

    /** Columns that begin nearly alike are one column. */
    private static void thin(TreeSet<Integer> splits) {
        Integer last = null;
        for (Integer split : List.copyOf(splits)) {
            if (last != null && last != Integer.MIN_VALUE && split - last <= TOLERANCE) {
                splits.remove(split);
            } else {
                last = split;
            }
        }
    }

    /** A second label of one kind on a line begins a column, and so does a label beside a date. */
    private static void split(PassageLine line, List<PassageLine> lines, Set<Integer> splits) {
        List<LineRule> seen = new ArrayList<>();
        int before = 0;
        for (Item item : labels(line)) {
            LineRule kind = kind(item);
            boolean dateBeside = !seen.isEmpty() && (kind == LineRule.DATE_LABEL) != seen.contains(LineRule.DATE_LABEL);
            int column = line.passage().segmentAt(item.start()).column();
            if (seen.contains(kind) || dateBeside) {
                splits.add(kind == LineRule.DATE_LABEL ? column : leftmost(lines, before, column));
            }
            seen.add(kind);
            before = column;
        }
    }

    /** A column begins with the leftmost of its labels: "By:" may stand left of the signature beside the date. */
    private static int leftmost(List<PassageLine> lines, int before, int column) {
        return lines.stream().flatMap(line -> labels(line).stream()).filter(item -> !item.is(LineRule.DATE_LABEL))
            .mapToInt(item -> item.passage().segmentAt(item.start()).column()).filter(at -> at > before + TOLERANCE && at < column)
            .min().orElse(column);
    }

    /** Gives the first label of each segment; a signature behind its "By:" is no label of its own. */
    private static List<Item> labels(PassageLine line) {
        List<Item> labels = new ArrayList<>();
        int segment = -1;
        for (Item item : line.items()) {
            int here = line.passage().segmentIndex(item.start());
            boolean signed = item.is(LineRule.CONFORMED) && !labels.isEmpty() && labels.get(labels.size() - 1).is(LineRule.BY);
            if (kind(item) != null && here != segment && !signed) {
                labels.add(item);
                segment = here;
            }
        }
        return labels;
    }

    private static @Nullable LineRule kind(Item item) {
        for (LineRule rule : List.of(LineRule.BY, LineRule.CONFORMED, LineRule.NAME_LABEL, LineRule.TITLE_LABEL, LineRule.DATE_LABEL)) {
            if (item.is(rule)) {
                return rule;
            }
        }
        return null;
    }

    private static void place(PassageLine line, List<Integer> starts, List<List<Row>> columns) {
        int column = 0;
        List<Item> row = new ArrayList<>();
        int segment = -1;
        for (Item item : line.items()) {
            int here = line.passage().segmentIndex(item.start());
            int at = here == segment ? column : column(line.passage().segmentAt(item.start()).column(), starts);
            if (at != column && !row.isEmpty()) {
                add(line, row, columns.get(column));
                row = new ArrayList<>();
            }
            column = at;
            segment = here;
            row.add(item);
        }
        add(line, row, columns.get(column));
    }

    private static int column(int at, List<Integer> starts) {
        int column = 0;
        for (int i = 1; i < starts.size(); i++) {
            column = at >= starts.get(i) - TOLERANCE ? i : column;
        }
        return column;
    }

    private static void add(PassageLine line, List<Item> row, List<Row> rows) {
        if (!row.isEmpty()) {
            rows.add(new Row(line, List.copyOf(row), line.passage().column(row.get(0).start())));
        }
    }
}
