package dev.sixk.model;

import java.io.Serializable;

/**
 * A run of characters in the original text of a document.
 *
 * @param document 0-based index of the document in its submission; 0 for a loose document
 * @param start    0-based offset of the first character
 * @param end      0-based offset behind the last character
 * @param line     1-based line of the first character
 * @param column   1-based column of the first character
 */
public record SourceSpan(int document, int start, int end, int line, int column) implements Serializable {

    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span must satisfy 0 <= start <= end, is " + start + ".." + end);
        }
    }
}
