package dev.sixk.internal.layout.text;

import dev.sixk.layout.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The blank lines of a text. Where each line is followed by a blank one, as line ends written twice make it, one blank line sets
 * nothing off: then only the wider gaps do.
 */
final class LineSpacing {

    private final BitSet wide = new BitSet();
    private int blanks;
    private int printed;
    private int close;

    void blank() {
        blanks++;
    }

    /** Takes note of a line that shows anything; {@code line} is its 0-based index among the lines laid out. */
    void line(int line) {
        printed++;
        close += blanks % 2 == 0 && printed > 1 ? 1 : 0;
        wide.set(line, blanks > 1);
        blanks = 0;
    }

    /** Gives the lines with the gaps that a reader sees. */
    List<Line> spaced(List<Line> lines) {
        if (printed < Bounds.FEWEST_SPACED_LINES || close * Bounds.SPACED_SHARE > printed || wide.cardinality() * Bounds.SPACED_SHARE < printed) {
            return lines;
        }
        List<Line> spaced = new ArrayList<>(lines.size());
        for (Line line : lines) {
            boolean gap = line.gapBefore() && (line.pageBreak() || wide.get(spaced.size()));
            spaced.add(new Line(line.number(), gap, line.pageBreak(), line.segments()));
        }
        return spaced;
    }
}
