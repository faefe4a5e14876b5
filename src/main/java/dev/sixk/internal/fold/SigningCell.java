package dev.sixk.internal.fold;

import dev.sixk.words.Phrases;

/**
 * A segment of a signature block, or a part of one between bars.
 *
 * @param from   its first phrase
 * @param to     the phrase behind its last one
 * @param line   the 0-based line on which it stands
 * @param column the layout column at which it begins
 */
record SigningCell(int from, int to, int line, int column) {

    private static final int CELL_WIDTH = 40;

    /** Makes a cell; where bars stand before it, their number tells the column. */
    static SigningCell of(Phrases phrases, int from, int to, int bars) {
        return new SigningCell(from, to, phrases.line(from), bars > 0 ? bars * CELL_WIDTH : phrases.page().column(phrases.segment(from)));
    }
}
