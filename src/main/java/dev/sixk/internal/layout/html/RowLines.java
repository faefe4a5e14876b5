package dev.sixk.internal.layout.html;

import dev.sixk.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the cells of a row side by side: line i of the row holds line i of every cell. */
final class RowLines {

    /** Grid positions that each column of the outermost table has. */
    private static final int COLUMN_WIDTH = 40;

    /** Those of a column of a table in a cell. */
    private static final int NESTED_WIDTH = 10;

    private final boolean nested;

    RowLines(boolean nested) {
        this.nested = nested;
    }

    void add(List<TableRows.Cell> cells, Flow flow) {
        int mostLines = 0;
        boolean pageBreak = false;
        for (TableRows.Cell cell : cells) {
            mostLines = Math.max(mostLines, cell.flow.lines().size());
            pageBreak |= cell.flow.endsInPageBreak();
        }
        if (mostLines == 0) {
            flow.blank();
        } else {
            emit(slots(cells, mostLines == 1), flow);
        }
        if (pageBreak) {
            flow.pageBreak();
        }
    }

    /** The row's lines by their place from its top; a row of one line has it at the top, wherever the cells align it. */
    private Map<Integer, Joined> slots(List<TableRows.Cell> cells, boolean oneLine) {
        Map<Integer, Joined> slots = new TreeMap<>();
        for (TableRows.Cell cell : cells) {
            for (FlowLine line : cell.flow.lines()) {
                slots.computeIfAbsent(oneLine ? 0 : line.slot(), slot -> new Joined()).add(line, cell.column);
            }
        }
        return slots;
    }

    private static void emit(Map<Integer, Joined> slots, Flow flow) {
        int next = -1;
        for (Map.Entry<Integer, Joined> slot : slots.entrySet()) {
            Joined line = slot.getValue();
            if (next >= 0 && (line.gap || slot.getKey() > next)) {
                flow.gap();
            }
            if (line.pageBreak) {
                flow.pageBreak();
            }
            flow.add(line.segments);
            next = slot.getKey() + 1;
        }
    }

    /** One line of the row. */
    private final class Joined {

        private final List<Segment> segments = new ArrayList<>(4);
        private boolean gap = true;
        private boolean pageBreak;

        private void add(FlowLine line, int column) {
            gap &= line.gapBefore();
            pageBreak |= line.pageBreak();
            for (Segment segment : line.segments()) {
                int inner = nested ? NESTED_WIDTH * column + segment.column() : segment.column();
                int left = nested ? 0 : COLUMN_WIDTH * column;
                segments.add(new Segment(segment.text(), left + Math.min(COLUMN_WIDTH - 1, inner), segment.offsets()));
            }
        }
    }
}
