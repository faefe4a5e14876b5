package dev.sixk.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * A cell of a table.
 *
 * @param text    the words, one space between them; empty in an empty cell
 * @param column  the 0-based column in which it begins
 * @param columns how many columns it spans, at least 1
 * @param rows    how many rows it spans, at least 1
 * @param header  whether it is marked as a header, or stands in a row above the data of a fixed-width table
 */
public record Cell(String text, int column, int columns, int rows, boolean header) implements Serializable {

    public Cell {
        Objects.requireNonNull(text, "text");
    }
}
