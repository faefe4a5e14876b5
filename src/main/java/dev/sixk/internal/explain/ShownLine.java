package dev.sixk.internal.explain;

import org.jspecify.annotations.Nullable;

/**
 * A line of the page's document.
 *
 * @param number    the 1-based number of the source's line where it begins
 * @param text      its text
 * @param start     the 0-based offset of its first character in the source
 * @param offsets   the offset of each character, -1 for one that the page adds; null where they follow {@code start} one by one
 * @param gapBefore whether white space sets it off from the line before
 * @param pageBreak whether a printed page begins with it
 */
record ShownLine(int number, String text, int start, int @Nullable [] offsets, boolean gapBefore, boolean pageBreak) {

    /** Gives the offset, in the source, of the character with an index. */
    int offset(int index) {
        return offsets == null ? start + index : offsets[index];
    }

    /** Says whether an entry of the page stands on the line. */
    boolean isMarked(MarkMap marks) {
        if (offsets == null) {
            return marks.isCovered(start, start + text.length());
        }
        for (int offset : offsets) {
            if (!marks.at(offset).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
