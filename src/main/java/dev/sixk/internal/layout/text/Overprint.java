package dev.sixk.internal.layout.text;

import dev.sixk.internal.layout.line.PrintedLine;
import org.jspecify.annotations.Nullable;

/** Puts a mark that was printed above or below its blank into the blank: an X over "____" is one glance to a reader. */
final class Overprint {

    private Overprint() {
    }

    /** Merges a line of marks into the line below it or, failing that, above it; null stands for no line. */
    static void merge(@Nullable PrintedLine above, @Nullable PrintedLine line, @Nullable PrintedLine below) {
        if (line != null && isMarks(line)) {
            boolean merged = below != null && merge(line, below);
            if (!merged && above != null) {
                merge(line, above);
            }
        }
    }

    private static boolean merge(PrintedLine marks, PrintedLine blanks) {
        if (blanks.isRule() || isMarks(blanks)) {
            return false;
        }
        for (int at = 0; at < marks.length(); at++) {
            if (marks.charAt(at) != ' ' && blank(blanks, at) < 0) {
                return false;
            }
        }
        for (int at = 0; at < marks.length(); at++) {
            if (marks.charAt(at) != ' ') {
                blanks.replace(blank(blanks, at), marks.charAt(at), marks.offset(at));
            }
        }
        marks.clear();
        return true;
    }

    /** Finds the column of a blank under a mark, or one column off; -1 if there is none. */
    private static int blank(PrintedLine line, int at) {
        for (int column : new int[] {at, at - 1, at + 1}) {
            if (column >= 0 && column < line.length() && (line.charAt(column) == '_' || line.charAt(column) == '-')
                && isLong(line, column)) {
                return column;
            }
        }
        return -1;
    }

    private static boolean isLong(PrintedLine line, int at) {
        char c = line.charAt(at);
        boolean left = at > 0 && line.charAt(at - 1) == c;
        boolean right = at + 1 < line.length() && line.charAt(at + 1) == c;
        return left || right;
    }

    private static boolean isMarks(PrintedLine line) {
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != 'x' && c != 'X') {
                return false;
            }
            marks += c == ' ' ? 0 : 1;
        }
        return marks > 0 && marks <= 4;
    }
}
