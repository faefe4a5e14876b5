package dev.sixk.internal.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line that a reader sees.
 *
 * @param number    1-based number among the layout's lines
 * @param gapBefore whether white space sets the line off from the line before it: a blank line, a paragraph's edge
 * @param pageBreak whether a page begins with this line
 * @param segments  its segments from left to right; never empty
 */
public record Line(int number, boolean gapBefore, boolean pageBreak, List<Segment> segments) {

    public Line {
        segments = List.copyOf(segments);
    }

    /** The words of all segments, three spaces between segments. */
    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining("   "));
    }
}
