package dev.sixk.internal.layout;

import dev.sixk.layout.Line;
import dev.sixk.layout.Segment;
import java.util.List;

/** Two columns of different heights: a label, or a caption's value, that takes more lines than what stands beside it. */
final class UnevenColumns {

    private UnevenColumns() {
    }

    /** "Address of principal | 9 High Street" above "executive offices: | London": the label goes on below, beside its value. */
    static boolean isLabel(List<Line> lines, int row) {
        if (row + 1 >= lines.size() || lines.get(row + 1).gapBefore() || !isPair(lines.get(row)) || !isPair(lines.get(row + 1))) {
            return false;
        }
        Segment label = lines.get(row).segments().get(0);
        Segment rest = lines.get(row + 1).segments().get(0);
        return label.column() == rest.column() && label.text().indexOf(':') < 0 && rest.text().endsWith(":")
            && Character.isUpperCase(label.text().charAt(0)) && Character.isLowerCase(rest.text().charAt(0));
    }

    private static boolean isPair(Line line) {
        return line.segments().size() == 2;
    }

    /** Gives the whole label before the first line of its value, and the second line of the value. */
    static List<Line> label(List<Line> lines, int row) {
        Line first = lines.get(row);
        Line second = lines.get(row + 1);
        List<Segment> beside = List.of(first.segments().get(0), second.segments().get(0), first.segments().get(1));
        return List.of(new Line(first.number(), first.gapBefore(), first.pageBreak(), beside),
            new Line(second.number(), false, false, second.segments().subList(1, 2)));
    }

    /**
     * Gives the row behind the caption of a value that stands beside its neighbour's caption in a row and goes on below; the row
     * itself if it is no such row.
     */
    static int end(List<Line> lines, int row) {
        List<Segment> heads = lines.get(row).segments();
        boolean beside = isPair(lines.get(row)) && !lines.get(row).gapBefore();
        for (int next = row + 1; beside && next < lines.size() && next < row + Bounds.MOST_UNEVEN_ROWS; next++) {
            List<Segment> segments = lines.get(next).segments();
            boolean caption = segments.size() == 1 && CaptionColumns.isCaption(segments.get(0));
            beside = caption || !lines.get(next).gapBefore();
            if (caption) {
                int value = CaptionColumns.isCaption(heads.get(0)) ? 1 : 0;
                return CaptionColumns.nearest(segments.get(0), heads, List.of(0, 1)) == value ? next + 1 : row;
            }
        }
        return row;
    }
}
