package dev.sixk.internal.layout.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table being read: its rows become lines of the flow it stands in. */
final class TableRows {

    private static final int MAX_COLSPAN = 1_000;
    private static final int MAX_ROWSPAN = 65_534;

    private final boolean nested;
    private int[] takenUntil = new int[16];
    private int row;
    private int column;
    private @Nullable List<Cell> cells;
    private boolean cellOpen;

    TableRows(boolean nested) {
        this.nested = nested;
    }

    boolean takesRow() {
        return cells == null;
    }

    boolean takesCell() {
        return cells != null && !cellOpen;
    }

    boolean cellOpen() {
        return cellOpen;
    }

    void openRow() {
        cells = new ArrayList<>();
        column = 0;
    }

    /** Opens the row's next cell at the first free column. */
    Cell openCell(int colspan, int rowspan, Css css, int offset) {
        while (column < takenUntil.length && takenUntil[column] > row) {
            column++;
        }
        Cell cell = new Cell(column, css, offset);
        take(Math.max(1, Math.min(colspan, MAX_COLSPAN)), Math.max(1, Math.min(rowspan, MAX_ROWSPAN)));
        if (cells != null) {
            cells.add(cell);
        }
        cellOpen = true;
        return cell;
    }

    private void take(int colspan, int rowspan) {
        int end = Math.min(column + colspan, Bounds.MAX_COLUMNS);
        if (end > takenUntil.length) {
            takenUntil = Arrays.copyOf(takenUntil, Math.min(Bounds.MAX_COLUMNS, end * 2));
        }
        for (int i = column; i < end; i++) {
            takenUntil[i] = row + rowspan;
        }
        column = Math.min(Bounds.LAST_COLUMN, column + colspan);
    }

    void closeCell() {
        cellOpen = false;
    }

    /** Ends the row and adds its lines to the flow. */
    void closeRow(Flow flow) {
        List<Cell> done = cells == null ? List.of() : cells;
        cells = null;
        row++;
        CheckBoxRow.fill(done);
        new RowLines(nested).add(done, flow);
    }

    /** A cell: its grid column, its style and its lines. */
    static final class Cell {

        final int column;
        final Css css;
        final int offset;
        final Flow flow = new Flow();

        Cell(int column, Css css, int offset) {
            this.column = column;
            this.css = css;
            this.offset = offset;
        }
    }
}
