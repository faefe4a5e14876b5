package dev.sixk.internal.explain;

import java.util.List;
import java.util.stream.IntStream;

/** Sets rows in columns for a terminal. */
final class Columns {

    private static final String GAP = "  ";

    private Columns() {
    }

    /** Gives a line for each row, its columns as wide as the widest of each; the last one is not filled up. */
    static List<String> of(String indent, List<List<String>> rows) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        int[] widths = IntStream.range(0, columns).map(i -> rows.stream().mapToInt(row -> width(row.get(i))).max().orElse(0)).toArray();
        return rows.stream().map(row -> line(indent, row, widths)).toList();
    }

    /** Makes text one line without controls, cut to a number of characters. */
    static String cut(String text, int widest) {
        String line = ReadableText.oneLine(text);
        if (line.length() <= widest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(widest - 2)) ? widest - 2 : widest - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }

    private static String line(String indent, List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)))).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
