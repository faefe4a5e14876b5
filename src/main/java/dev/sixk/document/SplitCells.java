package dev.sixk.document;

import dev.sixk.model.Cell;
import dev.sixk.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Joins what EDGAR tables print in cells of their own: a currency sign or an opening parenthesis before a number, a closing one or a sign of
 * percent behind it. Thread-safe.
 */
public final class SplitCells {

    private static final String BEFORE = "$(\u20AC\u00A3\u00A5";
    private static final String BEHIND = ")%";

    private SplitCells() {
    }

    /**
     * Gives the words by row and column: split cells joined, the words of a cell that spans several columns over the first of them that holds
     * words of its own, and columns that are empty then left out.
     */
    public static List<List<String>> joined(Table table) {
        List<String[]> grid = new ArrayList<>();
        table.grid().forEach(row -> grid.add(joined(row)));
        BitSet own = own(table, grid);
        for (int row = 0; row < grid.size(); row++) {
            String[] words = grid.get(row);
            table.rows().get(row).stream().filter(cell -> cell.columns() > 1).forEach(cell -> move(words, cell, own));
        }
        int[] kept = IntStream.range(0, table.columns()).filter(column -> grid.stream().anyMatch(row -> !row[column].isEmpty())).toArray();
        return grid.stream().map(row -> Arrays.stream(kept).mapToObj(column -> row[column]).toList()).toList();
    }

    /** Gives the columns that hold words of cells which span no other. */
    private static BitSet own(Table table, List<String[]> grid) {
        BitSet own = new BitSet();
        for (int row = 0; row < grid.size(); row++) {
            String[] words = grid.get(row);
            table.rows().get(row).stream().filter(cell -> cell.columns() == 1 && !words[cell.column()].isEmpty()).forEach(cell -> own.set(cell.column()));
        }
        return own;
    }

    private static void move(String[] words, Cell cell, BitSet own) {
        int to = own.nextSetBit(cell.column());
        if (to > cell.column() && to < cell.column() + cell.columns() && words[to].isEmpty()) {
            words[to] = words[cell.column()];
            words[cell.column()] = "";
        }
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
