package dev.sixk.internal.layout.line;

import dev.sixk.layout.Segment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One line of a text document while it is laid out: its characters in their columns, a slice of the source where it can be one. */
public final class PrintedLine {

    private static final String RULE_CHARACTERS = "-=*~+";

    private String source;
    private int start;
    private int length;
    /** Null where the characters' places follow from the slice, and where nobody asks for them. */
    private int @Nullable [] offsets;
    private final boolean tagged;
    private final boolean pageBreak;

    /** A line without tabs and tags, which is as it stands in the source. */
    public PrintedLine(String source, int start, int end) {
        this(source, start, end - start, null, false, false);
    }

    /** A line whose characters are not where they were in the source; {@code offsets} tell where, if there is evidence. */
    public PrintedLine(CharSequence text, int @Nullable [] offsets, boolean tagged, boolean pageBreak) {
        this(text.toString(), 0, text.length(), offsets, tagged, pageBreak);
    }

    private PrintedLine(String source, int start, int length, int @Nullable [] offsets, boolean tagged, boolean pageBreak) {
        this.source = source;
        this.start = start;
        this.length = length;
        this.offsets = offsets;
        this.tagged = tagged;
        this.pageBreak = pageBreak;
    }

    public int length() {
        return length;
    }

    public char charAt(int index) {
        return source.charAt(start + index);
    }

    public int offset(int index) {
        return offsets == null ? start + index : offsets[index];
    }

    public boolean tagged() {
        return tagged;
    }

    public boolean pageBreak() {
        return pageBreak;
    }

    /** Puts a character of another line in the place of one of this line. */
    public void replace(int at, char c, int offset) {
        int[] places = places(0, length);
        places[at] = offset;
        StringBuilder text = new StringBuilder(length).append(source, start, start + length);
        text.setCharAt(at, c);
        source = text.toString();
        start = 0;
        offsets = places;
    }

    public void clear() {
        length = 0;
    }

    public boolean isBlank() {
        int at = 0;
        while (at < length && charAt(at) == ' ') {
            at++;
        }
        return at == length;
    }

    /** Says whether the line is only a rule: the underscores of a blank to fill in are not one. */
    public boolean isRule() {
        int at = 0;
        while (at < length && (charAt(at) == ' ' || RULE_CHARACTERS.indexOf(charAt(at)) >= 0)) {
            at++;
        }
        return at == length;
    }

    /** Says whether the line is a bar alone: an empty cell, where HTML was flattened to lines. */
    public boolean isBar() {
        int at = 0;
        while (at < length && charAt(at) == ' ') {
            at++;
        }
        int behind = at + 1;
        while (behind < length && charAt(behind) == ' ') {
            behind++;
        }
        return at < length && charAt(at) == '|' && behind == length;
    }

    /** Gives the segment from {@code from} to {@code to}, without blanks at its end and with runs of blanks folded into one. */
    public Segment segment(int from, int to, boolean evidence) {
        int end = to;
        while (charAt(end - 1) == ' ') {
            end--;
        }
        if (foldedBlank(from, end) == end) {
            return new Segment(source.substring(start + from, start + end), from, evidence ? places(from, end) : null);
        }
        return folded(from, end, evidence);
    }

    private Segment folded(int from, int end, boolean evidence) {
        StringBuilder text = new StringBuilder(end - from);
        int[] places = new int[evidence ? end - from : 0];
        for (int i = from; i < end; i++) {
            if (charAt(i) != ' ' || charAt(i - 1) != ' ') {
                if (evidence) {
                    places[text.length()] = offset(i);
                }
                text.append(charAt(i));
            }
        }
        return new Segment(text.toString(), from, evidence ? Arrays.copyOf(places, text.length()) : null);
    }

    /** Finds the first blank behind another one; {@code end} if there is none. */
    private int foldedBlank(int from, int end) {
        int at = from + 1;
        while (at < end && (charAt(at) != ' ' || charAt(at - 1) != ' ')) {
            at++;
        }
        return Math.min(at, end);
    }

    private int[] places(int from, int end) {
        int[] places = new int[end - from];
        for (int i = from; i < end; i++) {
            places[i - from] = offset(i);
        }
        return places;
    }
}
