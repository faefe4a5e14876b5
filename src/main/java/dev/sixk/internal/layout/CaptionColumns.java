package dev.sixk.internal.layout;

import dev.sixk.layout.Line;
import dev.sixk.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads captions that stand side by side below their values down, column by column, as a reader does: "Delaware | 0-12345" above
 * "(State or other jurisdiction | (Commission" above "of incorporation) | File Number)" gives "Delaware", its caption, "0-12345",
 * its caption. Headings above a row of numbers ("Commission | IRS Employer" above "1-9999 | 99-0000001") are read the same way.
 * Other lines stay as they are, and so do the segments themselves: only their order changes, within the rows of one block.
 */
public final class CaptionColumns {

    private final List<Line> lines;
    private final List<Line> read = new ArrayList<>();

    private CaptionColumns(List<Line> lines) {
        this.lines = lines;
    }

    /** Gives the lines in the order in which they are to be read: the list itself if that is its order. */
    public static List<Line> down(List<Line> lines) {
        return new CaptionColumns(lines).read();
    }

    private List<Line> read() {
        int next = 0;
        for (int row = 0; row < lines.size(); row++) {
            int columns = lines.get(row).segments().size();
            int behind = columns < 2 || columns > Bounds.MOST_COLUMNS ? row : readDown(next, row);
            if (behind > row) {
                next = behind;
                row = behind - 1;
            }
        }
        return next == 0 ? lines : and(next, lines.size());
    }

    /** Reads the block that a row of captions or of numbers ends, and gives the row behind it; the row itself if there is none. */
    private int readDown(int from, int row) {
        int headings = NumberHeadings.first(lines, row, from);
        if (headings < row) {
            and(from, headings);
            return headed(headings, row);
        }
        if (UnevenColumns.isLabel(lines, row)) {
            return label(from, row);
        }
        int captions = captions(lines.get(row));
        int values = captions == 0 ? -1 : valueRow(row, from);
        return values < 0 ? row : captions > 1 ? block(from, values, row) : uneven(from, values, row);
    }

    private int label(int from, int row) {
        and(from, row);
        read.addAll(UnevenColumns.label(lines, row));
        return row + 2;
    }

    /** Reads a value that goes on beside its neighbour's caption, and gives the row behind its own; else the row itself. */
    private int uneven(int from, int valueRow, int row) {
        List<Segment> heads = lines.get(row).segments();
        int end = UnevenColumns.end(lines, row);
        if (end > row) {
            and(from, valueRow);
            for (int column = 0; column < heads.size(); column++) {
                values(valueRow, end, heads, column);
            }
        }
        return end;
    }

    private List<Line> and(int from, int to) {
        read.addAll(lines.subList(from, to));
        return read;
    }

    static int captions(Line line) {
        int captions = 0;
        for (Segment segment : line.segments()) {
            captions += isCaption(segment) ? 1 : 0;
        }
        return captions;
    }

    /** "(State of ..." is a caption, "(404) 827-1700" is a value, "(a) [X]" a box. */
    static boolean isCaption(Segment segment) {
        String text = segment.text();
        return text.length() > 2 && text.charAt(0) == '(' && text.charAt(2) != ')' && Character.isLetter(text.charAt(text.charAt(1) == ' ' ? 2 : 1));
    }

    /** Gives the row of the values above a row of captions, rules between them left out; -1 if the row above is no such row. */
    private int valueRow(int captionRow, int from) {
        for (int row = captionRow - 1; row >= from; row--) {
            Line line = lines.get(row);
            if (line.text().chars().anyMatch(Character::isLetterOrDigit) && !isWithinColumn(row, captionRow)) {
                return line.segments().size() > 1 && captions(line) == 0 ? firstValueRow(row, captionRow, from) : -1;
            }
        }
        return -1;
    }

    /** A line in one column of captions, right below a row of values: its neighbours' values take a line less. */
    private boolean isWithinColumn(int row, int captionRow) {
        List<Segment> heads = lines.get(captionRow).segments();
        List<Segment> own = lines.get(row).segments();
        return own.size() == 1 && row > 0 && isValueRow(row - 1, heads.size()) && captions(lines.get(captionRow)) == heads.size()
            && heads.stream().filter(head -> own.get(0).column() < head.end() && head.column() < own.get(0).end()).count() == 1
            && !isCaption(own.get(0));
    }

    /** Values of several lines, such as addresses side by side, have a segment in each column; "and" may stand between. */
    private int firstValueRow(int lastRow, int captionRow, int from) {
        int columns = lines.get(captionRow).segments().size();
        int row = lastRow;
        while (row > from && lastRow - row < Bounds.MOST_VALUE_ROWS && captions(lines.get(captionRow)) == columns
            && isValueRow(row - 1, columns) && isValueRow(row, columns) && isOneBlock(row - 1, row)) {
            row--;
        }
        return row;
    }

    private boolean isValueRow(int row, int columns) {
        return lines.get(row).segments().size() >= columns && captions(lines.get(row)) == 0;
    }

    private boolean isOneBlock(int row, int next) {
        return lines.get(row).segments().size() == lines.get(next).segments().size() || !lines.get(next).gapBefore();
    }

    /** Puts each value behind its heading, as a label on a line of its own, and gives the row behind them. */
    private int headed(int from, int numbers) {
        List<Segment> values = lines.get(numbers).segments();
        for (int column = 0; column < values.size(); column++) {
            List<Segment> labelled = new ArrayList<>();
            for (Line line : lines.subList(from, numbers + 1)) {
                labelled.addAll(own(line.segments(), values, column));
            }
            read.add(new Line(lines.get(numbers).number(), true, false, labelled));
        }
        return numbers + 1;
    }

    private static List<Segment> own(List<Segment> row, List<Segment> heads, int column) {
        return IntStream.range(0, row.size())
            .filter(i -> column == (row.size() == heads.size() ? i : column(row, i, heads))).mapToObj(row::get).toList();
    }

    /** A short word between two values, "and", stays behind the first; other segments belong to the nearest column. */
    private static int column(List<Segment> row, int at, List<Segment> heads) {
        List<Integer> all = IntStream.range(0, heads.size()).boxed().toList();
        boolean between = at > 0 && row.size() > heads.size() && row.get(at).text().length() <= Bounds.LONGEST_LINK;
        return nearest(row.get(between ? at - 1 : at), heads, all);
    }

    /** Reads the block of a value row and a caption row, and gives the row behind it. */
    private int block(int from, int valueRow, int captionRow) {
        and(from, valueRow);
        List<Segment> heads = lines.get(captionRow).segments();
        List<List<Segment>> captions = new ArrayList<>();
        heads.forEach(head -> captions.add(new ArrayList<>(List.of(head))));
        int end = captionRow + 1;
        List<Integer> open = open(captions);
        while (!open.isEmpty() && end < lines.size() && end < captionRow + Bounds.MOST_CAPTION_ROWS && captions(lines.get(end)) == 0) {
            goOn(lines.get(end++).segments(), heads, open, captions);
            open = open(captions);
        }
        for (int column = 0; column < heads.size(); column++) {
            values(valueRow, captionRow, heads, column);
            Line line = lines.get(captionRow);
            read.add(new Line(line.number(), line.gapBefore(), column == 0 && line.pageBreak(), captions.get(column)));
        }
        return end;
    }

    private static void goOn(List<Segment> row, List<Segment> heads, List<Integer> open, List<List<Segment>> captions) {
        for (int i = 0; i < row.size(); i++) {
            captions.get(row.size() == open.size() ? open.get(i) : nearest(row.get(i), heads, open)).add(row.get(i));
        }
    }

    private void values(int from, int to, List<Segment> heads, int column) {
        for (Line line : lines.subList(from, to)) {
            List<Segment> own = own(line.segments(), heads, column);
            if (!own.isEmpty()) {
                read.add(new Line(line.number(), line.gapBefore(), column == 0 && line.pageBreak(), own));
            }
        }
    }

    /** Gives the columns whose caption has a parenthesis that is still open. */
    private static List<Integer> open(List<List<Segment>> captions) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            int depth = 0;
            for (Segment segment : captions.get(i)) {
                depth += segment.text().chars().map(c -> c == '(' ? 1 : c == ')' ? -1 : 0).sum();
            }
            if (depth > 0) {
                open.add(i);
            }
        }
        return open;
    }

    /** Gives the column nearest to a segment: columns are aligned at the left, at the right or in the middle. */
    static int nearest(Segment segment, List<Segment> heads, List<Integer> columns) {
        int best = columns.get(0);
        for (int column : columns) {
            best = distance(segment, heads.get(column)) < distance(segment, heads.get(best)) ? column : best;
        }
        return best;
    }

    private static int distance(Segment one, Segment other) {
        int middle = Math.abs(one.column() + one.end() - other.column() - other.end()) / 2;
        return Math.min(middle, Math.min(Math.abs(one.column() - other.column()), Math.abs(one.end() - other.end())));
    }
}
