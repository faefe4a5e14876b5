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

    static SigningCell of(Phrases phrases, int from, int to) {
        int segment = phrases.segment(from);
        int column = phrases.page().column(segment) + phrases.start(from) - phrases.page().start(segment);
        return new SigningCell(from, to, phrases.line(from), column);
    }
}
