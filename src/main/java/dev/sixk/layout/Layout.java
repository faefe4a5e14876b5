package dev.sixk.layout;

import java.util.List;

/**
 * A document as a reader sees it: lines of segments in reading order. What is not seen (hidden text, tags, blank lines) is not
 * here.
 *
 * @param html  whether the document was HTML
 * @param lines the lines; empty for a document that shows nothing
 */
public record Layout(boolean html, List<Line> lines) {

    public Layout {
        lines = List.copyOf(lines);
    }
}
