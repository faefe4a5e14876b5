package dev.sixk.internal.layout.html;

import dev.sixk.internal.layout.line.ReadableChars;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The characters of the line being read, each with its offset (where evidence is on) and its underline. Kept blanks stand as
 * no-break spaces, folded white space as one space.
 */
final class RawLine {

    /** White space that parts segments. */
    static final String GAP = "\u00A0\u00A0\u00A0";
    /** Not underlined. */
    static final byte PLAIN = 0;
    /** Underlined text. */
    static final byte UNDERLINED = 1;
    /** Above an inline element's lower border, which is drawn for the sake of its blank. */
    static final byte RULED = 2;

    private final boolean evidence;
    private char[] chars = new char[256];
    private byte[] rules = new byte[256];
    private int[] offsets = new int[0];
    private int length;
    private int serial;
    private boolean markerOnly;

    RawLine(boolean evidence) {
        this.evidence = evidence;
        this.offsets = new int[evidence ? 256 : 0];
    }

    /** Appends white space that folds with white space before it. */
    void fold(int offset, byte rule) {
        if (length > 0 && chars[length - 1] != ' ' && !markerOnly) {
            append(' ', offset, rule);
        }
    }

    /** Appends plain characters, with {@code places} for their offsets where evidence is on. */
    void append(String text, int start, int end, int @Nullable [] places, byte rule) {
        int stop = length + end - start;
        ensure(stop);
        text.getChars(start, end, chars, length);
        Arrays.fill(rules, length, stop, rule);
        if (places != null) {
            System.arraycopy(places, start, offsets, length, end - start);
        }
        length = stop;
        markerOnly = false;
    }

    void append(char c, int offset, byte rule) {
        ensure(length + 1);
        chars[length] = c;
        rules[length] = rule;
        if (evidence) {
            offsets[length] = offset;
        }
        length++;
        markerOnly = markerOnly && ReadableChars.blank(c);
    }

    void append(String text, int offset) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), offset, PLAIN);
        }
    }

    /** Appends a list item's marker and the gap behind it; the item's first block joins it. */
    void marker(String text, int offset) {
        append(text + GAP, offset);
        markerOnly = true;
    }

    boolean markerOnly() {
        return markerOnly;
    }

    /** Puts brackets around what was appended from {@code start} on. */
    void bracket(int start, String inside, int offset) {
        length = start;
        append("[" + inside + "]", offset);
    }

    void clear() {
        length = 0;
        serial++;
        markerOnly = false;
    }

    /** A number that changes with every line. */
    int serial() {
        return serial;
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return chars[index];
    }

    byte ruleAt(int index) {
        return rules[index];
    }

    int offsetAt(int index) {
        return evidence ? offsets[index] : 0;
    }

    boolean evidence() {
        return evidence;
    }

    /** Where plain characters without a rule end, single spaces between them too. */
    int wordsEnd(int start) {
        int end = start;
        while (end < length && rules[end] == PLAIN && (ReadableChars.plain(chars[end]) || isFolded(end))) {
            end++;
        }
        return end;
    }

    private boolean isFolded(int at) {
        return chars[at] == ' ' && at + 1 < length && rules[at + 1] == PLAIN && ReadableChars.plain(chars[at + 1]);
    }

    /** Copies the characters to the end of a text, and their offsets where evidence is on. */
    void copy(int start, int end, StringBuilder text, int[] places) {
        if (evidence) {
            System.arraycopy(offsets, start, places, text.length(), end - start);
        }
        text.append(chars, start, end - start);
    }

    String since(int start) {
        return new String(chars, start, length - start);
    }

    private void ensure(int capacity) {
        if (capacity <= chars.length) {
            return;
        }
        int larger = Math.max(capacity, length * 2);
        chars = Arrays.copyOf(chars, larger);
        rules = Arrays.copyOf(rules, larger);
        if (evidence) {
            offsets = Arrays.copyOf(offsets, larger);
        }
    }
}
