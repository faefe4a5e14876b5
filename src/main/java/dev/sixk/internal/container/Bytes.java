package dev.sixk.internal.container;

/** Looks at bytes as EDGAR's tags need it: line ends are LF, CRLF or a bare CR, blanks are space, tab and form feed. */
final class Bytes {

    /** How far back a tag may be indented and still begin its line; bounds the look behind. */
    private static final int INDENT = 64;

    private Bytes() {
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\f';
    }

    static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    static boolean isSpace(byte b) {
        return isBlank(b) || isLineEnd(b);
    }

    static int skipBlanks(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end && isBlank(bytes[i])) {
            i++;
        }
        return i;
    }

    static int skipSpace(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end && isSpace(bytes[i])) {
            i++;
        }
        return i;
    }

    /** The offset behind the line end at {@code from}, or {@code from} if there is none. */
    static int skipLineEnd(byte[] bytes, int from, int end) {
        if (from < end && bytes[from] == '\r') {
            return from + 1 < end && bytes[from + 1] == '\n' ? from + 2 : from + 1;
        }
        return from < end && bytes[from] == '\n' ? from + 1 : from;
    }

    /** The offset of the next line end, or {@code end}. */
    static int lineEnd(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end && !isLineEnd(bytes[i])) {
            i++;
        }
        return i;
    }

    /** The offset of the next {@code '<'}, or {@code end}. */
    static int angle(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end && bytes[i] != '<') {
            i++;
        }
        return i;
    }

    /** The offset behind the last character that is no space, at least {@code from}. */
    static int trimEnd(byte[] bytes, int from, int end) {
        int i = end;
        while (i > from && isSpace(bytes[i - 1])) {
            i--;
        }
        return i;
    }

    /** Whether only blanks stand between the beginning of the line, or {@code from}, and {@code at}. */
    static boolean beginsLine(byte[] bytes, int from, int at) {
        int i = at;
        int stop = Math.max(from, at - INDENT);
        while (i > stop && isBlank(bytes[i - 1])) {
            i--;
        }
        return i == from || isLineEnd(bytes[i - 1]);
    }

    /** Whether ASCII text stands at an offset, in any case; {@code lower} is in lower case. */
    static boolean matches(byte[] bytes, int at, int end, byte[] lower) {
        if (end - at < lower.length) {
            return false;
        }
        for (int i = 0; i < lower.length; i++) {
            if (lowerCase(bytes[at + i]) != lower[i]) {
                return false;
            }
        }
        return true;
    }

    static int lowerCase(byte b) {
        return b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
    }
}
