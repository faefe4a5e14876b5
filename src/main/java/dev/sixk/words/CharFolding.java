package dev.sixk.words;

/**
 * Folds characters for the lexers: letters to lower case, typographic variants to ASCII, marks and foreign letters to a class each.
 * ANTLR's lexer caches edges for ASCII alone, and the grammars stay readable: they name a class, not forty characters.
 * The text of facts is always taken from the original.
 */
public final class CharFolding {

    /** A box with a mark in it, a check mark, a filled square. */
    static final char CHECKED = '\u0001';
    /** An empty box. */
    static final char UNCHECKED = '\u0002';
    /** The beginning of an image: its file name and alternative text follow in brackets. */
    static final char IMAGE = '\u0003';
    /** A letter that is a marked box where its symbol font was lost: thorn, y acute. */
    static final char LETTER_CHECKED = '\u0004';
    /** A sign that is an empty box where its symbol font was lost: the pound sign. */
    static final char LETTER_UNCHECKED = '\u0005';
    /** A byte that could not be decoded. */
    static final char UNDECODABLE = '\u0006';
    static final char BULLET = '\u0007';
    /** A letter beyond ASCII. */
    static final char LETTER = '\u000E';
    /** Anything else beyond ASCII. */
    static final char OTHER = '\u000F';

    private static final String CHECKED_MARKS = "☒☑⊠⌧■▣✓✔√✗✘✕✖×\u2BBD";
    private static final String UNCHECKED_MARKS = "☐□▢◻◽⬜❑❏❒⃞¨○◯▯";
    private static final String DASHES = "‐‑‒–—―−⁃─━";
    private static final String SINGLE_QUOTES = "‘’‚‛′´`ʼ";
    private static final String DOUBLE_QUOTES = "“”„‟″«»";
    private static final String BULLETS = "•·∙●◦▪‣⁌⁍";
    private static final char[] BELOW_0300 = table();

    private CharFolding() {
    }

    public static char fold(char c) {
        return c < BELOW_0300.length ? BELOW_0300[c] : foldHigh(c);
    }

    private static char[] table() {
        char[] table = new char[0x300];
        for (char c = 0; c < table.length; c++) {
            table[c] = c < 0x80 ? foldAscii(c) : foldHigh(c);
        }
        return table;
    }

    private static char foldAscii(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + ('a' - 'A'));
        }
        if (c == '`') {
            return '\'';
        }
        return c >= ' ' && c < 0x7F || c == '\n' || c == '\t' ? c : OTHER;
    }

    private static char foldHigh(char c) {
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (c) {
            case 'þ', 'Þ', 'ý', 'Ý' -> LETTER_CHECKED;
            case '£' -> LETTER_UNCHECKED;
            case '\uFFFC' -> IMAGE;
            case '\uFFFD' -> UNDECODABLE;
            case '…' -> '.';
            case '⁄', '∕' -> '/';
            default -> foldClass(c);
        };
    }

    private static char foldClass(char c) {
        if (CHECKED_MARKS.indexOf(c) >= 0) {
            return CHECKED;
        }
        if (UNCHECKED_MARKS.indexOf(c) >= 0) {
            return UNCHECKED;
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (BULLETS.indexOf(c) >= 0) {
            return BULLET;
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? LETTER : OTHER;
    }
}
