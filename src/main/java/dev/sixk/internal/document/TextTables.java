package dev.sixk.internal.document;

import dev.sixk.model.Cell;
import dev.sixk.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tables of fixed-width text: what stands between {@code <TABLE>} and {@code </TABLE>}, and elsewhere lines below each other with wide
 * gaps in the same places. A column ends where all lines with gaps are blank.
 */
public final class TextTables {

    /** Rows of a table without a tag. */
    private static final int FEWEST_ROWS = 3;
    /** Columns of text that are looked at; what stands beyond is of the last column. */
    private static final int WIDEST = 512;
    private static final int TAB = 8;

    private TextTables() {
    }

    /** Reads the tables of a document's text. */
    public static List<Table> of(String text) {
        List<Table> tables = new ArrayList<>();
        List<String> block = new ArrayList<>();
        boolean tagged = false;
        for (String line : text.split("\\R", -1)) {
            String tag = line.strip().toLowerCase(Locale.ROOT);
            if (tag.startsWith("<table") || tag.startsWith("</table")) {
                add(block, tagged, tables);
                tagged = tag.startsWith("<table");
            } else if (tagged || isRow(line)) {
                block.add(expanded(line));
            } else if (!line.isBlank() || block.size() < FEWEST_ROWS) {
                add(block, false, tables);
            } else {
                block.add("");
            }
        }
        add(block, tagged, tables);
        return tables;
    }

    private static void add(List<String> block, boolean tagged, List<Table> tables) {
        List<String> lines = block.stream().filter(line -> !isTag(line)).toList();
        if (tagged && lines.stream().anyMatch(line -> !line.isBlank()) || lines.stream().filter(TextTables::isRow).count() >= FEWEST_ROWS) {
            tables.add(table(lines));
        }
        block.clear();
    }

    /** The line of column tags, a caption's tag, a page's. */
    private static boolean isTag(String line) {
        String tag = line.strip().toLowerCase(Locale.ROOT);
        return tag.startsWith("<s>") || tag.startsWith("<c>") || tag.startsWith("<caption") || tag.startsWith("</caption") || tag.startsWith("<page") || tag.startsWith("<fn");
    }

    /** Two cells or more, with a wide gap between them. */
    private static boolean isRow(String line) {
        String words = line.strip();
        return words.contains("  ") || words.indexOf('\t') > 0;
    }

    private static String expanded(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        StringBuilder expanded = new StringBuilder();
        for (char c : line.toCharArray()) {
            do {
                expanded.append(c == '\t' ? ' ' : c);
            } while (c == '\t' && expanded.length() % TAB != 0);
        }
        return expanded.toString();
    }

    private static Table table(List<String> lines) {
        List<int[]> columns = columns(lines);
        List<List<Cell>> rows = new ArrayList<>();
        boolean data = false;
        for (String line : lines) {
            if (line.isBlank() || isRule(line)) {
                continue;
            }
            data |= isData(line);
            rows.add(row(line, columns, !data));
        }
        return new Table(rows);
    }

    /** Signs that draw a line and say nothing. */
    private static boolean isRule(String line) {
        return line.chars().allMatch(c -> c == '-' || c == '=' || c == '_' || c == ' ' || c == '.');
    }

    /** A row of data has a number in a cell behind its first one that is no year. */
    private static boolean isData(String line) {
        String[] cells = line.strip().split(" {2,}");
        for (int i = 1; i < cells.length; i++) {
            String digits = cells[i].replaceAll("[^0-9]", "");
            boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20")) && cells[i].strip().length() == 4;
            if (!digits.isEmpty() && !year && cells[i].replaceAll("[-$(),.%0-9\u20AC\u00A3 ]", "").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Gives the first column of text of each column, and that behind its last. */
    private static List<int[]> columns(List<String> lines) {
        boolean[] used = new boolean[WIDEST + 1];
        lines.stream().filter(line -> isRow(line) && !isRule(line)).forEach(line -> mark(line, used));
        List<int[]> columns = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= WIDEST; at++) {
            boolean gap = at == WIDEST || !used[at];
            if (!gap && start < 0) {
                start = at;
            } else if (gap && start >= 0) {
                columns.add(new int[] {start, at});
                start = -1;
            }
        }
        return columns;
    }

    /** Marks the columns of text that a line's cells take, single blanks within a cell too. */
    private static void mark(String line, boolean[] used) {
        int end = Math.min(line.length(), WIDEST);
        for (int at = 0; at < end; at++) {
            boolean single = line.charAt(at) == ' ' && at > 0 && line.charAt(at - 1) != ' ' && at + 1 < line.length() && line.charAt(at + 1) != ' ';
            used[at] |= line.charAt(at) != ' ' || single;
        }
    }

    /** A cell that reaches over several columns spans them; one between columns is of the column before. */
    private static List<Cell> row(String line, List<int[]> columns, boolean header) {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            while (at < line.length() && line.charAt(at) == ' ') {
                at++;
            }
            int end = at < WIDEST ? at : line.stripTrailing().length();
            while (end < line.length() && at < WIDEST && !(line.charAt(end) == ' ' && (end + 1 >= line.length() || line.charAt(end + 1) == ' '))) {
                end++;
            }
            if (end > at) {
                int first = column(columns, at, end);
                int last = Math.max(first, columnAt(columns, end - 1, first));
                add(cells, new Cell(line.substring(at, end), first, last - first + 1, 1, header));
            }
            at = end;
        }
        return cells;
    }

    /** Two runs of words in one column are one cell. */
    private static void add(List<Cell> cells, Cell cell) {
        Cell before = cells.isEmpty() ? null : cells.get(cells.size() - 1);
        if (before != null && before.column() + before.columns() > cell.column()) {
            int columns = Math.max(before.columns(), cell.column() + cell.columns() - before.column());
            cells.set(cells.size() - 1, new Cell(before.text() + " " + cell.text(), before.column(), columns, 1, before.header()));
        } else {
            cells.add(cell);
        }
    }

    /** Gives the first column that words touch, else the last one before them. */
    private static int column(List<int[]> columns, int from, int to) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i)[0] < to && columns.get(i)[1] > from) {
                return i;
            }
        }
        return columnAt(columns, from, 0);
    }

    private static int columnAt(List<int[]> columns, int at, int otherwise) {
        int column = otherwise;
        for (int i = 0; i < columns.size(); i++) {
            column = columns.get(i)[0] <= at ? i : column;
        }
        return column;
    }
}
