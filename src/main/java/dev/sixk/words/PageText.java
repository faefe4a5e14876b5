package dev.sixk.words;

import dev.sixk.layout.Line;
import dev.sixk.layout.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a document as one text: one space between words, a tab between segments, a line feed behind each line. A lexer sees it
 * folded to the characters that the grammars name; the words of facts are taken from the text itself. One reading's own: the lexer's
 * place in it moves.
 */
public final class PageText implements CharStream {

    private final List<Line> lines;
    private final Segment[] segments;
    private final int[] starts;
    private final int[] lineOfSegment;
    private final int[] firstSegment;
    private final String text;
    private int at;
    private long consumed;

    /** Joins lines in reading order. */
    public PageText(List<Line> lines) {
        this.lines = lines;
        int count = lines.stream().mapToInt(line -> line.segments().size()).sum();
        segments = new Segment[count];
        starts = new int[count + 1];
        lineOfSegment = new int[count];
        firstSegment = new int[lines.size() + 1];
        text = join();
    }

    private String join() {
        StringBuilder joined = new StringBuilder();
        int segment = 0;
        for (int line = 0; line < lines.size(); line++) {
            firstSegment[line] = segment;
            for (Segment each : lines.get(line).segments()) {
                starts[segment] = joined.length();
                lineOfSegment[segment] = line;
                segments[segment++] = each;
                joined.append(each.text()).append('\t');
            }
            joined.setCharAt(joined.length() - 1, '\n');
        }
        firstSegment[lines.size()] = segment;
        starts[segment] = joined.length();
        return joined.toString();
    }

    /** Gives the text: one space between words, a tab between segments, a line feed behind each line. */
    public String text() {
        return text;
    }

    /** Gives the number of characters that a lexer took in so far, those among them that it gave back. */
    public long consumed() {
        return consumed;
    }

    /** Gives the number of lines. */
    public int lineCount() {
        return lines.size();
    }

    /** Gives the number of segments. */
    public int segmentCount() {
        return segments.length;
    }

    /** Gives the 1-based layout line that the line with a 0-based index was. */
    public int lineNumber(int line) {
        return lines.get(line).number();
    }

    /** Says whether white space sets a line off from the one before it. */
    public boolean gapBefore(int line) {
        return lines.get(line).gapBefore();
    }

    /** Says whether a page begins with a line. */
    public boolean pageBreak(int line) {
        return lines.get(line).pageBreak();
    }

    /** Gives the 0-based number of a line's first segment; the segment count behind the last line. */
    public int firstSegment(int line) {
        return firstSegment[line];
    }

    /** Gives the number of segments on a line. */
    public int segmentsOn(int line) {
        return firstSegment[line + 1] - firstSegment[line];
    }

    /** Gives the 0-based index of the line that holds a segment. */
    public int lineOf(int segment) {
        return lineOfSegment[segment];
    }

    /** Gives the segment that holds an index of the text. */
    public int segmentAt(int index) {
        int found = Arrays.binarySearch(starts, 0, segments.length, index);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** Gives the index at which a segment begins; the text's length behind the last one. */
    public int start(int segment) {
        return starts[segment];
    }

    /** Gives the index behind a segment's last character. */
    public int end(int segment) {
        return starts[segment + 1] - 1;
    }

    /** Gives the layout column at which a segment begins. */
    public int column(int segment) {
        return segments[segment].column();
    }

    /** Gives the words of a whole line. */
    public Words lineWords(int line) {
        return Words.of(this, starts[firstSegment[line]], starts[firstSegment[line + 1]]);
    }

    /** Gives the words of the layout line with a 1-based number. */
    public Words numbered(int number) {
        int line = 0;
        while (line + 1 < lines.size() && lines.get(line).number() < number) {
            line++;
        }
        return lineWords(line);
    }

    /**
     * Gives the text of the segments from {@code from} to {@code to}, not included, as printed: lines in the order of the layout, a line feed
     * between lines, three spaces between segments.
     */
    public String text(int from, int to) {
        StringBuilder printed = new StringBuilder();
        int before = 0;
        for (int segment : printedOrder(from, to)) {
            int number = lines.get(lineOfSegment[segment]).number();
            printed.append(printed.length() == 0 ? "" : number == before ? "   " : "\n").append(segments[segment].text());
            before = number;
        }
        return printed.toString();
    }

    /** Columns that are read down stand side by side as printed. */
    private List<Integer> printedOrder(int from, int to) {
        List<Integer> order = new ArrayList<>();
        for (int segment = from; segment < to; segment++) {
            order.add(segment);
        }
        order.sort(Comparator.comparingInt((Integer segment) -> lines.get(lineOfSegment[segment]).number())
            .thenComparingInt(segment -> segments[segment].column()));
        return order;
    }

    /** Gives the index at which the segment that holds an index begins. */
    public int segmentStart(int index) {
        return starts[segmentAt(index)];
    }

    /** Gives the index behind the last character of the segment that holds an index. */
    public int segmentEnd(int index) {
        return end(segmentAt(index));
    }

    /** Gives the offset in the source of each character of the segment that holds an index; null where evidence is off. */
    public int @Nullable [] sourceOffsets(int index) {
        return segments[segmentAt(index)].offsets();
    }

    @Override
    public int LA(int offset) {
        int index = offset > 0 ? at + offset - 1 : at + offset;
        return offset == 0 ? 0 : index < 0 || index >= text.length() ? EOF : CharFolding.fold(text, index);
    }

    @Override
    public void consume() {
        at++;
        consumed++;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // nothing is buffered, so nothing is to be released
    }

    @Override
    public int index() {
        return at;
    }

    @Override
    public void seek(int index) {
        at = index;
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        return interval.a > interval.b ? "" : text.substring(interval.a, Math.min(text.length(), interval.b + 1));
    }
}
