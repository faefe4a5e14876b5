package dev.sixk.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of a document, as it is laid out: rows of cells, spans kept.
 *
 * @param rows the rows from top to bottom, each with the cells that begin in it, from left to right
 */
public record Table(List<List<Cell>> rows) implements Serializable {

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Gives the number of columns that the cells reach over. */
    public int columns() {
        return rows.stream().flatMap(List::stream).mapToInt(cell -> cell.column() + cell.columns()).max().orElse(0);
    }

    /** Gives the words by row and column, spans resolved: the words of a cell that spans several places stand in the first of them, the others are empty. */
    public List<List<String>> grid() {
        int columns = columns();
        List<List<String>> grid = new ArrayList<>(rows.size());
        for (List<Cell> row : rows) {
            String[] words = new String[columns];
            Arrays.fill(words, "");
            row.forEach(cell -> words[cell.column()] = cell.text());
            grid.add(List.of(words));
        }
        return grid;
    }
}
