package dev.sixk.internal.fold;

import dev.sixk.grammar.SixKReport;
import dev.sixk.words.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * A segment of a signature block, or a part of one between bars.
 *
 * @param from   its first phrase
 * @param to     the phrase behind its last one
 * @param line   the 0-based line on which it stands
 * @param column the layout column at which it begins; where HTML was flattened to lines, the bars before it tell the column
 */
record SigningCell(int from, int to, int line, int column) {

    private static final int CELL_WIDTH = 40;

    /** Gives the cells of a line from a phrase on; none of a line that the OMB's approval stands on. */
    static List<SigningCell> row(Phrases phrases, int from, int line) {
        List<SigningCell> row = new ArrayList<>();
        int bars = 0;
        for (int i = from, next; i < phrases.end(line); i = next) {
            next = end(phrases, i);
            int column = bars > 0 ? bars * CELL_WIDTH : phrases.page().column(phrases.segment(i));
            if (phrases.kind(i) == SixKReport.OMB_BOX) {
                return new ArrayList<>();
            }
            if (isBar(phrases, i)) {
                bars += phrases.stop(i) - phrases.start(i) > 1 ? 2 : 1;
            } else {
                row.add(new SigningCell(i, next, line, column));
            }
        }
        return row;
    }

    private static int end(Phrases phrases, int from) {
        int end = phrases.segmentEnd(from);
        int next = from + 1;
        while (next < end && !isBar(phrases, from) && !isBar(phrases, next)) {
            next++;
        }
        return next;
    }

    /** Two bars with nothing between them are an empty cell. */
    private static boolean isBar(Phrases phrases, int phrase) {
        return phrases.firstChar(phrase) == '|' && !phrases.isWritten(phrase);
    }
}
