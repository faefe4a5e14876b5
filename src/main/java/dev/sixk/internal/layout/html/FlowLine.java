package dev.sixk.internal.layout.html;

import dev.sixk.layout.Segment;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a flow, before it has its place in the whole document.
 *
 * @param slot      its place from the top of the flow, blank lines counted; cells of a row are paired by it
 * @param gapBefore whether white space stands above it
 * @param pageBreak whether a page begins with it
 * @param segments  its segments, columns counted from the flow's left edge
 */
record FlowLine(int slot, boolean gapBefore, boolean pageBreak, List<Segment> segments) {

    String text() {
        boolean one = segments.size() == 1;
        return one ? segments.get(0).text() : segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }
}
