package dev.sixk.form;

import dev.sixk.internal.layout.Line;
import dev.sixk.internal.layout.Segment;
import dev.sixk.words.PlacedText;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a document that are read by word: one space between words, a tab between segments, a line feed behind each line.
 * Immutable, and so thread-safe.
 */
public final class Passage implements PlacedText {

    private final String text;
    private final List<Line> layoutLines;
    private final int[] lineStarts;
    private final List<Segment> segments = new ArrayList<>();
    private final int[] segmentStarts;
    private final List<PassageLine> lines;

    Passage(List<Line> layoutLines, FormGrammar<?> grammar) {
        this.layoutLines = List.copyOf(layoutLines);
        StringBuilder joined = new StringBuilder();
        lineStarts = new int[layoutLines.size()];
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lineStarts.length; i++) {
            lineStarts[i] = joined.length();
            for (Segment segment : layoutLines.get(i).segments()) {
                starts.add(joined.length());
                segments.add(segment);
                joined.append(segment.text()).append('\t');
            }
            joined.setCharAt(joined.length() - 1, '\n');
        }
        text = joined.toString();
        segmentStarts = starts.stream().mapToInt(Integer::intValue).toArray();
        lines = grammar.parse(text).children().stream().map(this::line).toList();
    }

    @Override
    public String text() {
        return text;
    }

    /** Gives the lines as the line grammar read them. */
    public List<PassageLine> lines() {
        return lines;
    }

    /** Gives all items of all lines, in order. */
    public List<Item> items() {
        return lines.stream().flatMap(line -> line.items().stream()).toList();
    }

    /** Gives the words between two indexes. */
    public Words words(int start, int end) {
        return Words.of(this, start, end);
    }

    /** Gives the layout line that holds an index. */
    Line lineAt(int index) {
        return layoutLines.get(place(lineStarts, index));
    }

    /** Gives the segment that holds an index. */
    Segment segmentAt(int index) {
        return segments.get(segmentIndex(index));
    }

    /** Gives the number of the segment that holds an index, counted from 0 within the passage. */
    int segmentIndex(int index) {
        return place(segmentStarts, index);
    }

    /** Gives the number of the first segment on the layout line that holds an index. */
    int firstSegment(int index) {
        return segmentIndex(lineStarts[place(lineStarts, index)]);
    }

    @Override
    public int segmentStart(int index) {
        return segmentStarts[segmentIndex(index)];
    }

    @Override
    public int segmentEnd(int index) {
        return segmentStart(index) + segmentAt(index).text().length();
    }

    @Override
    public int @Nullable [] sourceOffsets(int index) {
        return segmentAt(index).offsets();
    }

    /** Gives the layout column of an index: the segment's column and the characters before it. */
    int column(int index) {
        return segmentAt(index).column() + index - segmentStart(index);
    }

    private PassageLine line(RuleTree tree) {
        List<Item> items = tree.children().stream().map(RuleTree::innermost)
            .map(item -> new Item(this, item.rule(), item.start(), item.end())).toList();
        Line first = lineAt(tree.start());
        return new PassageLine(this, first.number(), first.gapBefore(), first.pageBreak(), items, tree.start(), Math.max(tree.start(), tree.end() - 1));
    }

    private static int place(int[] starts, int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
