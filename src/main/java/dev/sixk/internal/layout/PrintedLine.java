package dev.sixk.internal.layout;

import java.util.Arrays;

/** One line of a text document while it is laid out: its characters in their columns, each with its offset in the source. */
final class PrintedLine {

    private static final String RULE_CHARACTERS = "-=*~+ ";

    private final StringBuilder characters;
    private int[] offsets;
    private boolean tagged;
    private boolean pageBreak;

    PrintedLine(int capacity) {
        characters = new StringBuilder(capacity);
        offsets = new int[Math.max(8, capacity)];
    }

    void append(char c, int offset) {
        if (characters.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[characters.length()] = offset;
        characters.append(c);
    }

    /** Puts a character of another line in the place of one of this line. */
    void replace(int at, char c, int offset) {
        characters.setCharAt(at, c);
        offsets[at] = offset;
    }

    void tag(boolean page) {
        tagged = true;
        pageBreak |= page;
    }

    int length() {
        return characters.length();
    }

    char charAt(int index) {
        return characters.charAt(index);
    }

    int offset(int index) {
        return offsets[index];
    }

    boolean tagged() {
        return tagged;
    }

    boolean pageBreak() {
        return pageBreak;
    }

    void clear() {
        characters.setLength(0);
    }

    boolean isBlank() {
        return characters.chars().allMatch(c -> c == ' ');
    }

    /** Says whether the line is only a rule: the underscores of a blank to fill in are not one. */
    boolean isRule() {
        return characters.chars().allMatch(c -> RULE_CHARACTERS.indexOf(c) >= 0);
    }

    /** Gives the segment from {@code start} to {@code end}, runs of spaces within it folded into one. */
    Segment segment(int start, int end, boolean evidence) {
        StringBuilder text = new StringBuilder(end - start);
        int[] places = evidence ? new int[end - start] : null;
        for (int i = start; i < end; i++) {
            boolean folded = characters.charAt(i) == ' ' && text.charAt(text.length() - 1) == ' ';
            if (!folded) {
                if (places != null) {
                    places[text.length()] = offsets[i];
                }
                text.append(characters.charAt(i));
            }
        }
        int length = text.charAt(text.length() - 1) == ' ' ? text.length() - 1 : text.length();
        text.setLength(length);
        return new Segment(text.toString(), start, places == null ? null : Arrays.copyOf(places, length));
    }
}
