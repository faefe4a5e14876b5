package dev.sixk.layout;

import java.util.List;

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
        String first = segments.get(0).text();
        if (segments.size() == 1) {
            return first;
        }
        StringBuilder text = new StringBuilder(first);
        for (Segment segment : segments.subList(1, segments.size())) {
            text.append("   ").append(segment.text());
        }
        return text.toString();
    }
}
