package dev.sixk.form;

import dev.sixk.internal.layout.CaptionColumns;
import dev.sixk.internal.layout.Layout;
import dev.sixk.internal.layout.Line;
import dev.sixk.internal.layout.Segment;
import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A document's segments and the sections that the outline grammar finds among them. Immutable. */
public final class Outline {

    /** A segment is classed by how it starts; the grammars need no more than this many characters of it. */
    private static final int BEGINNING = 160;

    private final FormGrammar<?> lineGrammar;
    private final List<Line> lines;
    private final int[] firstSegments;
    private final int segmentCount;
    private final List<Section> sections;

    Outline(Layout layout, FormGrammar<?> outlineGrammar, FormGrammar<?> lineGrammar) {
        this.lineGrammar = lineGrammar;
        lines = layout.lines();
        firstSegments = new int[lines.size()];
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < firstSegments.length; i++) {
            firstSegments[i] = starts.size();
            for (Segment segment : lines.get(i).segments()) {
                starts.add(text.length());
                text.append(segment.text(), 0, Math.min(BEGINNING, segment.text().length())).append('\n');
            }
        }
        segmentCount = starts.size();
        int[] segmentStarts = starts.stream().mapToInt(Integer::intValue).toArray();
        sections = outlineGrammar.parse(text).children().stream().filter(tree -> tree.rule().equals("section"))
            .map(tree -> section(tree, segmentStarts)).toList();
    }

    /** Gives the sections in document order. */
    public List<Section> sections() {
        return sections;
    }

    /** Gives the index of the first section that begins behind a segment; the number of sections if there is none. */
    int sectionBehind(int segment) {
        int from = 0;
        int to = sections.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sections.get(middle).start() > segment) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** Gives the number of segments in the document. */
    public int segmentCount() {
        return segmentCount;
    }

    /** Gives the number of the segment behind the one in which a token ends. */
    int behind(PageText page, FormToken token) {
        int line = token.lastLine();
        int within = page.segmentAt(token.phrases().stop(token.end() - 1) - 1) - page.firstSegment(line);
        return firstSegment(page.lineNumber(line) - 1) + within + 1;
    }

    /** Reads the segments from {@code start} to {@code end} (0-based, exclusive) by word. */
    public Passage passage(int start, int end) {
        return new Passage(lines(start, end), lineGrammar);
    }

    /** Reads the segments from {@code start} to {@code end} by word, captions side by side read down: the way a cover is read. */
    Passage coverPassage(int start, int end) {
        return new Passage(CaptionColumns.down(lines(start, end)), lineGrammar);
    }

    /** Gives the text of the segments from {@code start} to {@code end} (0-based, exclusive), a line feed between lines. */
    public String text(int start, int end) {
        return lines(start, end).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** Gives the layout lines, or the parts of them, that hold the segments from {@code start} to {@code end}. */
    List<Line> lines(int start, int end) {
        List<Line> part = new ArrayList<>();
        for (int i = start < segmentCount ? lineOf(start) : lines.size(); i < lines.size() && firstSegments[i] < end; i++) {
            Line line = lines.get(i);
            int from = Math.max(0, start - firstSegments[i]);
            int to = Math.min(line.segments().size(), end - firstSegments[i]);
            part.add(to - from == line.segments().size() ? line
                : new Line(line.number(), from == 0 && line.gapBefore(), from == 0 && line.pageBreak(), line.segments().subList(from, to)));
        }
        return part;
    }

    /** Gives the index, in the layout, of the line that holds a segment. */
    int lineOf(int segment) {
        int found = Arrays.binarySearch(firstSegments, segment);
        return found >= 0 ? found : -found - 2;
    }

    /** Gives the layout line with an index. */
    Line line(int index) {
        return lines.get(index);
    }

    /** Reads the layout line with a 1-based number by word. */
    PassageLine read(int number) {
        return passage(firstSegment(number - 1), firstSegment(number)).lines().get(0);
    }

    /** Gives the number of the first segment of the line with an index; the segment count behind the last line. */
    int firstSegment(int lineIndex) {
        return lineIndex < firstSegments.length ? firstSegments[lineIndex] : segmentCount;
    }

    private static Section section(RuleTree tree, int[] segmentStarts) {
        RuleTree kind = tree.children().get(0);
        int start = place(segmentStarts, kind.start());
        return new Section(kind.rule(), start, place(segmentStarts, kind.end() - 1) + 1);
    }

    private static int place(int[] starts, int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }
}
