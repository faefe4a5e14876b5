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
    /** The stroke that layout puts behind words which are struck out. */
    static final char STRUCK = '\u0010';
    /** A raised digit or bracket, a dagger: it refers to a note. */
    static final char NOTE = '\u0011';

    private static final String CHECKED_MARKS = "☒☑⊠⌧■▣✓✔√✗✘✕✖×☓⛝✅❌❎⊗⨂⨯⦻⮽⮾⮿ⓧⓍ◉⦿⚫⬤⬛◼◾⊡";
    private static final String UNCHECKED_MARKS = "☐□▢◻◽⬜❑❏❒❐⃞¨○◯⃝⚪⭘◌❍▯⎕⬚▫";
    /** Ballot boxes and saltires beyond U+FFFF, first and last of each run. */
    private static final int[] CHECKED_RUNS = {0x1F5F4, 0x1F5F9, 0x1F5D9, 0x1F5D9, 0x1F7A8, 0x1F7AE, 0x1F147, 0x1F147, 0x1F167, 0x1F167, 0x1F187, 0x1F187};
    /** White squares, and what Unicode names an empty note, document or page. */
    private static final int[] UNCHECKED_RUNS = {0x1F78E, 0x1F793, 0x1F5C5, 0x1F5C7, 0x1F5CB, 0x1F5CD};
    /** Letters of other alphabets that look like X; roman ten; wide letters. */
    private static final String LIKE_X = "ХхΧχⅩⅹＸｘ";
    private static final String DASHES = "‐‑‒–—―−⁃─━";
    private static final String SINGLE_QUOTES = "‘’‚‛′´`ʼ";
    private static final String DOUBLE_QUOTES = "“”„‟″«»";
    private static final String BULLETS = "•·∙●◦▪‣⁌⁍";
    private static final String NOTES = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207D\u207E†‡";
    /** Wide forms of ASCII, as East Asian type has them. */
    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final char[] BELOW_0300 = table();

    private CharFolding() {
    }

    public static char fold(char c) {
        return c < BELOW_0300.length ? BELOW_0300[c] : foldHigh(c);
    }

    /** Folds the character at an index of a text; both halves of a character beyond U+FFFF give its class. */
    static char fold(String text, int index) {
        char c = text.charAt(index);
        if (!Character.isSurrogate(c)) {
            return fold(c);
        }
        int first = Character.isLowSurrogate(c) ? index - 1 : index;
        return first < 0 ? OTHER : foldSupplementary(text.codePointAt(first));
    }

    private static char foldSupplementary(int codePoint) {
        if (isWithin(CHECKED_RUNS, codePoint)) {
            return CHECKED;
        }
        return isWithin(UNCHECKED_RUNS, codePoint) ? UNCHECKED : Character.isLetterOrDigit(codePoint) ? LETTER : OTHER;
    }

    private static boolean isWithin(int[] runs, int codePoint) {
        for (int i = 0; i < runs.length; i += 2) {
            if (codePoint >= runs[i] && codePoint <= runs[i + 1]) {
                return true;
            }
        }
        return false;
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
        if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return foldAscii((char) (c - FIRST_WIDE + '!'));
        }
        return switch (c) {
            case 'þ', 'Þ', 'ý', 'Ý' -> LETTER_CHECKED;
            case '£' -> LETTER_UNCHECKED;
            case '\u0336' -> STRUCK;
            case '\uFE0E', '\uFE0F' -> ' ';
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
        if (LIKE_X.indexOf(c) >= 0) {
            return 'x';
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
        if (NOTES.indexOf(c) >= 0) {
            return NOTE;
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? LETTER : OTHER;
    }
}
