package dev.sixk.document;

import dev.sixk.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins what EDGAR tables print in cells of their own: a currency sign or an opening parenthesis before a number, a closing one or a sign of
 * percent behind it. Thread-safe.
 */
public final class SplitCells {

    private static final String BEFORE = "$(\u20AC\u00A3\u00A5";
    private static final String BEHIND = ")%";

    private SplitCells() {
    }

    /** Gives the words by row and column, split cells joined, and columns that are empty then left out. */
    public static List<List<String>> joined(Table table) {
        List<String[]> grid = new ArrayList<>();
        table.grid().forEach(row -> grid.add(joined(row)));
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < table.columns(); column++) {
            int at = column;
            if (grid.stream().anyMatch(row -> !row[at].isEmpty())) {
                kept.add(column);
            }
        }
        return grid.stream().map(row -> kept.stream().map(column -> row[column]).toList()).toList();
    }

    private static String[] joined(List<String> row) {
        String[] cells = row.toArray(String[]::new);
        int last = -1;
        String sign = "";
        for (int at = 0; at < cells.length; at++) {
            if (cells[at].isEmpty()) {
                continue;
            }
            if (isOf(cells[at], BEHIND) && last >= 0) {
                cells[last] += cells[at];
                cells[at] = "";
            } else if (isOf(cells[at], BEFORE)) {
                sign += cells[at];
                cells[at] = "";
            } else {
                cells[at] = sign + cells[at];
                sign = "";
                last = at;
            }
        }
        if (!sign.isEmpty()) {
            cells[cells.length - 1] = sign;
        }
        return cells;
    }

    private static boolean isOf(String cell, String signs) {
        return cell.length() <= 2 && cell.chars().allMatch(c -> signs.indexOf(c) >= 0);
    }
}
