package dev.sixk.internal.layout.line;

import dev.sixk.layout.Segment;

/** Closes up letter-spaced words: "F O R M   20-F" is FORM 20-F, "S I G N A T U R E S" is SIGNATURES. */
public final class LetterSpacing {

    private LetterSpacing() {
    }

    /** Closes up the text of an HTML segment. */
    public static Segment close(CharSequence text, int[] offsets, int column, boolean evidence) {
        PrintedLine closed = close(new PrintedLine(text, evidence ? offsets : null, false, false));
        Segment segment = closed.segment(0, closed.length(), evidence);
        return new Segment(segment.text(), column, segment.offsets());
    }

    public static PrintedLine close(PrintedLine line) {
        int start = run(line, 0);
        if (start < 0) {
            return line;
        }
        LineExpander closed = new LineExpander(line.length(), true);
        int at = 0;
        while (start >= 0) {
            copy(line, at, start, closed);
            int end = runEnd(line, start);
            for (int i = start; i < end; i += 2) {
                closed.append(line.charAt(i), line.offset(i));
            }
            at = wordGap(line, end, closed);
            start = run(line, at);
        }
        copy(line, at, line.length(), closed);
        return closed.line();
    }

    /** Writes one space for the gap to the next word of a letter-spaced line, and gives where that word begins. */
    private static int wordGap(PrintedLine line, int end, LineExpander closed) {
        int next = end;
        while (next < line.length() && line.charAt(next) == ' ') {
            next++;
        }
        if (next < line.length() && next > end) {
            closed.append(' ', line.offset(end));
            return next;
        }
        return end;
    }

    private static void copy(PrintedLine from, int start, int end, LineExpander to) {
        for (int i = start; i < end; i++) {
            to.append(from.charAt(i), from.offset(i));
        }
    }

    /** Finds the first run of single letters with one space between them, -1 if there is none. */
    private static int run(PrintedLine line, int from) {
        for (int i = from; i + Bounds.FEWEST_COLUMNS <= line.length(); i++) {
            if (line.charAt(i) == ' ' || line.charAt(i + 1) != ' ' || line.charAt(i + 3) != ' ' || !startsWord(line, i)) {
                continue;
            }
            int end = runEnd(line, i);
            if (isRun(line, i, end)) {
                return i;
            }
            // Parts of a run that is none are none either; trying each would take the square of the line's length on ". . . .".
            i = Math.max(i, end - 1);
        }
        return -1;
    }

    private static boolean isRun(PrintedLine line, int start, int end) {
        boolean varied = false;
        for (int i = start + 2; i < end; i += 2) {
            varied |= line.charAt(i) != line.charAt(start);
        }
        return varied && end - start >= Bounds.FEWEST_COLUMNS;
    }

    private static int runEnd(PrintedLine line, int start) {
        int end = start;
        while (end < line.length() && isSingle(line, end)) {
            end += 2;
        }
        return Math.max(start, end - 1);
    }

    private static boolean isSingle(PrintedLine line, int at) {
        char c = line.charAt(at);
        boolean letter = Character.isUpperCase(c) || Character.isDigit(c) || c == '-' || c == '.' || c == ',' || c == '&';
        return letter && startsWord(line, at) && (at + 1 == line.length() || line.charAt(at + 1) == ' ');
    }

    private static boolean startsWord(PrintedLine line, int at) {
        return line.charAt(at) != ' ' && (at == 0 || line.charAt(at - 1) == ' ');
    }
}
