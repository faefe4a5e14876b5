package dev.sixk.internal.layout.html;

import dev.sixk.internal.layout.line.LetterSpacing;
import dev.sixk.internal.layout.line.ReadableChars;
import dev.sixk.layout.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a raw line into segments at its wide gaps and shows underlined blanks as {@code ___}. */
final class LineCutter {

    private static final String BLANK_RULE = "___";

    private final RawLine line;
    private final List<Segment> segments = new ArrayList<>(2);
    private final StringBuilder text = new StringBuilder();
    private int[] offsets;
    private int column;
    private int keptBlanks;
    private int blanks;
    private int blankOffset;

    LineCutter(RawLine line) {
        this.line = line;
        this.offsets = new int[line.evidence() ? 64 : 0];
    }

    /** The segments of the line as it is now. */
    List<Segment> cut() {
        segments.clear();
        blanks = 0;
        keptBlanks = 0;
        int at = 0;
        while (at < line.length()) {
            at = line.ruleAt(at) == RawLine.PLAIN ? words(at) : ruled(at);
        }
        close();
        return List.copyOf(segments);
    }

    /** Plain words with one space between them are copied at once; any other character is seen to by itself. */
    private int words(int at) {
        int end = ReadableChars.plain(line.charAt(at)) ? line.wordsEnd(at) : at;
        plain(at);
        if (end > at + 1) {
            ensure(text.length() + end - at - 1);
            line.copy(at + 1, end, text, offsets);
        }
        return Math.max(end, at + 1);
    }

    private int plain(int at) {
        char c = line.charAt(at);
        if (ReadableChars.blank(c)) {
            blank(at, ReadableChars.keptWidth(c));
        } else {
            show(c, at);
        }
        return at + 1;
    }

    /** An underlined stretch: blank, it is a line to write on; else its outer blanks are part of the rule and part nothing. */
    private int ruled(int start) {
        int end = start;
        int first = -1;
        int last = -1;
        while (end < line.length() && line.ruleAt(end) != RawLine.PLAIN) {
            if (!ReadableChars.blank(line.charAt(end))) {
                first = first < 0 ? end : first;
                last = end;
            }
            end++;
        }
        if (first < 0) {
            ruledBlank(start, end);
        } else {
            stretch(start, first, last, end);
        }
        return end;
    }

    private void ruledBlank(int start, int end) {
        if (end - start < 2 && line.ruleAt(start) != RawLine.RULED) {
            plain(start);
            return;
        }
        boolean afterWord = text.length() > 0 && Character.isLetterOrDigit(text.charAt(text.length() - 1));
        if (afterWord) {
            softBlank(start);
        }
        for (int i = 0; i < BLANK_RULE.length(); i++) {
            show(BLANK_RULE.charAt(i), start);
        }
        if (end < line.length() && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '/')) {
            softBlank(end);
        }
    }

    private void stretch(int start, int first, int last, int end) {
        for (int i = start; i < end; i++) {
            if (i >= first && i <= last) {
                plain(i);
            } else {
                softBlank(i);
            }
        }
    }

    private void softBlank(int at) {
        if (blanks == 0) {
            blank(at, 0);
        }
    }

    private void blank(int at, int kept) {
        if (blanks == 0) {
            blankOffset = line.offsetAt(at);
        }
        blanks += Math.max(1, kept);
        keptBlanks += kept;
    }

    private void show(char c, int at) {
        if (text.length() > 0 && blanks > 0) {
            if (wide() && !insideBox(c)) {
                close();
            } else {
                put(' ', blankOffset);
            }
        }
        if (text.length() == 0) {
            column = at;
        }
        blanks = 0;
        keptBlanks = 0;
        put(c, line.offsetAt(at));
    }

    private boolean wide() {
        return keptBlanks >= 3 || keptBlanks >= 2 && blanks > 3;
    }

    /** The blank of an empty or loosely filled box, as in {@code [   ]}, is no gap: brackets stay with what they hold. */
    private boolean insideBox(char next) {
        char before = text.charAt(text.length() - 1);
        return before == '[' || before == '(' || next == ']' || next == ')';
    }

    private void put(char c, int offset) {
        if (line.evidence()) {
            ensure(text.length() + 1);
            offsets[text.length()] = offset;
        }
        text.append(c);
    }

    private void ensure(int capacity) {
        if (line.evidence() && capacity > offsets.length) {
            offsets = Arrays.copyOf(offsets, Math.max(capacity, offsets.length * 2));
        }
    }

    private boolean isLetterSpaced() {
        return text.length() > 6 && text.charAt(1) == ' ' && text.charAt(3) == ' ' && text.charAt(5) == ' ';
    }

    private void close() {
        if (text.length() > 0) {
            segments.add(isLetterSpaced() ? LetterSpacing.close(text, offsets, column, line.evidence())
                : new Segment(text.toString(), column, line.evidence() ? Arrays.copyOf(offsets, text.length()) : null));
            text.setLength(0);
        }
    }
}
