package dev.sixk.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of cells as the commands print them. */
final class Cells {

    private Cells() {
    }

    /** Gives a line with tabs between the cells; what is not known is empty, and a tab or line break within a cell is a blank. */
    static String tabbed(@Nullable Object... cells) {
        return Arrays.stream(cells).map(cell -> cell == null ? "" : Failures.oneLine(cell.toString())).collect(Collectors.joining("\t"));
    }

    /** Gives a cell by RFC 4180: one with a comma, a quotation mark or a line break stands in quotation marks, which are doubled within. */
    static String csv(String cell) {
        boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
