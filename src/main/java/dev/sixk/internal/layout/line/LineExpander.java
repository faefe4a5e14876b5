package dev.sixk.internal.layout.line;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects the characters of a line that is not a slice of the source: tabs expanded, tags and what shows nothing left out. */
public final class LineExpander {

    private static final int TAB = 8;

    private final StringBuilder characters;
    private int @Nullable [] offsets;
    private boolean tagged;
    private boolean pageBreak;

    public LineExpander(int capacity, boolean evidence) {
        characters = new StringBuilder(capacity);
        offsets = evidence ? new int[Math.max(TAB, capacity)] : null;
    }

    /** Says whether a character stands in its column as it is. */
    public static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F;
    }

    /** Appends a character of the source as it is shown. */
    public void show(char c, int offset) {
        if (isPlain(c)) {
            append(c, offset);
        } else if (c == '\t') {
            do {
                append(' ', offset);
            } while (characters.length() % TAB != 0);
        } else if (c == '\f') {
            tag(true);
        } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
            append(c < ' ' || Character.isSpaceChar(c) ? ' ' : c, offset);
        }
    }

    public void append(char c, int offset) {
        if (offsets != null) {
            int at = characters.length();
            offsets = at == offsets.length ? Arrays.copyOf(offsets, at * 2) : offsets;
            offsets[at] = offset;
        }
        characters.append(c);
    }

    public void tag(boolean page) {
        tagged = true;
        pageBreak |= page;
    }

    public PrintedLine line() {
        return new PrintedLine(characters, offsets, tagged, pageBreak);
    }
}
