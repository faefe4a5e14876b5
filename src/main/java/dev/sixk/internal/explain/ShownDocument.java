package dev.sixk.internal.explain;

import dev.sixk.internal.layout.LayoutReader;
import dev.sixk.layout.Layout;
import dev.sixk.layout.Line;
import dev.sixk.layout.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A document as the page shows it: a text line by line as it was typed, HTML as the lines that a reader sees.
 *
 * @param html  whether the document is HTML
 * @param lines its lines
 */
record ShownDocument(boolean html, List<ShownLine> lines) {

    private static final String GAP = "    ";

    static ShownDocument of(String source) {
        Layout layout = LayoutReader.read(source, true);
        return layout.html() ? new ShownDocument(true, seen(layout.lines(), new SourceLines(source))) : new ShownDocument(false, typed(source));
    }

    /** What the layout adds, such as a line whose characters have no offset, has the number of the line before. */
    private static List<ShownLine> seen(List<Line> layout, SourceLines source) {
        List<ShownLine> lines = new ArrayList<>();
        for (Line line : layout) {
            lines.add(seen(line, source, lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number()));
        }
        return lines;
    }

    private static List<ShownLine> typed(String source) {
        List<ShownLine> lines = new ArrayList<>();
        int start = 0;
        while (start < source.length()) {
            int end = start;
            while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
                end++;
            }
            String text = source.substring(start, end);
            lines.add(new ShownLine(lines.size() + 1, text, start, null, false, text.indexOf('\f') >= 0));
            boolean two = end + 1 < source.length() && source.charAt(end) == '\r' && source.charAt(end + 1) == '\n';
            start = end + (two ? 2 : 1);
        }
        return lines;
    }

    private static ShownLine seen(Line line, SourceLines source, int before) {
        StringBuilder text = new StringBuilder();
        List<int[]> parts = new ArrayList<>();
        for (Segment segment : line.segments()) {
            if (text.length() > 0) {
                text.append(GAP);
                parts.add(unplaced(GAP.length()));
            }
            text.append(segment.text());
            int[] offsets = segment.offsets();
            parts.add(offsets == null ? unplaced(segment.text().length()) : offsets);
        }
        int[] offsets = parts.stream().flatMapToInt(Arrays::stream).toArray();
        return new ShownLine(source.number(offsets, before), text.toString(), 0, offsets, line.gapBefore(), line.pageBreak());
    }

    private static int[] unplaced(int length) {
        int[] none = new int[length];
        Arrays.fill(none, -1);
        return none;
    }
}
