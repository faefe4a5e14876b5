package dev.sixk.layout;

import org.jspecify.annotations.Nullable;

/**
 * A table cell, a column, or the text between wide gaps of a line: what a reader takes in at one glance.
 *
 * @param text    the words, one space between them, no space at either end; never empty
 * @param column  where the segment begins: the 0-based character column in text, a grid position in HTML
 *                (40 for each table column, counted from the outermost table); only its order and distance mean anything
 * @param offsets for each char of {@code text} its 0-based offset in the document's source, or null where evidence is off
 */
public record Segment(String text, int column, int @Nullable [] offsets) {

    public Segment(String text, int column) {
        this(text, column, null);
    }

    /** The column just behind the segment's last character. */
    public int end() {
        return column + text.length();
    }
}
