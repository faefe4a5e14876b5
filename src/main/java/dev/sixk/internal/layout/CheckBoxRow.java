package dev.sixk.internal.layout;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Shows the boxes and rules that a row of check boxes draws as cell borders: {@code [ ]}, {@code [X]}, {@code ___}. */
final class CheckBoxRow {

    private static final Pattern QUESTION = Pattern.compile("(?i)\\b(?:20-?F|40-?F|yes|101\\(b\\)|12g3-2)|^no\\b");
    private static final int MAX_CELLS = 24;
    private static final int MAX_TEXT = 400;

    private CheckBoxRow() {}

    static void fill(List<TableRows.Cell> cells) {
        if (cells.size() < 2 || cells.size() > MAX_CELLS || !drawn(cells) || !asks(cells)) {
            return;
        }
        for (TableRows.Cell cell : cells) {
            if (cell.css.boxed()) {
                box(cell);
            } else if (cell.css.ruledBelow() && cell.flow.lines().isEmpty()) {
                put(cell, "___", 0);
            }
        }
    }

    /** Some cells have a border, but not all: else the borders are the table's grid. */
    private static boolean drawn(List<TableRows.Cell> cells) {
        long drawn = cells.stream().filter(cell -> cell.css.boxed() || cell.css.ruledBelow()).count();
        return drawn > 0 && drawn < cells.size();
    }

    private static boolean asks(List<TableRows.Cell> cells) {
        StringBuilder text = new StringBuilder();
        for (TableRows.Cell cell : cells) {
            for (FlowLine line : cell.flow.lines()) {
                text.append(line.text()).append(' ');
                if (text.length() > MAX_TEXT) {
                    return false;
                }
            }
        }
        return QUESTION.matcher(text).find();
    }

    private static void box(TableRows.Cell cell) {
        if (cell.flow.lines().isEmpty()) {
            put(cell, "[ ]", 0);
            return;
        }
        String text = cell.flow.lines().get(0).text();
        if (cell.flow.lines().size() == 1 && InlineBox.mark(text)) {
            Segment old = cell.flow.lines().get(0).segments().get(0);
            cell.flow.lines().clear();
            put(cell, "[" + text + "]", old.column());
        }
    }

    private static void put(TableRows.Cell cell, String text, int column) {
        int[] offsets = new int[text.length()];
        Arrays.fill(offsets, cell.offset);
        cell.flow.add(List.of(new Segment(text, column, cell.offset < 0 ? null : offsets)));
    }
}
