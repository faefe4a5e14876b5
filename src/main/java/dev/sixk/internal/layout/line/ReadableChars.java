package dev.sixk.internal.layout.line;

/** Which characters a reader sees, and as what. */
public final class ReadableChars {

    public static final char NBSP = '\u00A0';
    /** What windows-1252 has at 0x80 to 0x9F; a zero stands for nothing. */
    private static final String WINDOWS_1252 =
            "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
                    + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private ReadableChars() {}

    /** A character that is seen as it is: no blank, and shown as itself. Most are, and most of them in ASCII. */
    public static boolean plain(char c) {
        return c > ' ' && c < 0x7F;
    }

    /** White space that HTML folds into one space. */
    public static boolean folds(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    /** The width of a blank that HTML keeps, in spaces; 0 for any other character. */
    public static int keptWidth(char c) {
        return switch (c) {
            case NBSP, '\u2000', '\u2002', '\u2004', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009', '\u200A', '\u202F',
                    '\u205F' -> 1;
            case '\u2001', '\u2003', '\u3000' -> 2;
            default -> 0;
        };
    }

    public static boolean blank(char c) {
        return c == ' ' || keptWidth(c) > 0;
    }

    /** The character as shown, or 0 if it shows nothing (zero-width, soft hyphen, control). */
    public static char shown(char c) {
        if (c >= 0x80 && c <= 0x9F) {
            return WINDOWS_1252.charAt(c - 0x80);
        }
        return invisible(c) ? 0 : c;
    }

    private static boolean invisible(char c) {
        return c < ' ' || c == 0x7F || c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2064' || c == '\uFEFF' || c == '\u2028' || c == '\u2029';
    }
}
