package dev.sixk.internal.layout.html;

import dev.sixk.internal.layout.line.ReadableChars;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A font whose letters are pictures, and the marks that its characters show. */
enum SymbolFont {
    /** Any font of letters. */
    NONE(Map.of()),
    WINGDINGS(glyphs("\u00FE\u00FDx", '\u2612', "\u00A8opqrm", '\u2610', "\u00FC", '\u2713', "\u00FB", '\u2612',
            "\u00B7\u00A7l\u0178\u017Euv\u00D8", '\u2022', "n", '\u25A0',
            "\u00A1", '\u25CB', "\u00A4", '\u25C9')),
    WINGDINGS_2(glyphs("RSTQUV", '\u2612', "\u00A3*", '\u2610', "P", '\u2713', "O", '\u2612', "\u00A2", '\u25A0', "\u2014\u02DC\u2013", '\u2022')),
    WEBDINGS(glyphs("r", '\u2612', "c", '\u2610', "a", '\u2713', "n=", '\u2022', "g", '\u25A0')),
    DINGBATS(glyphs("34", '\u2713', "5678", '\u2717', "opqr", '\u2751', "n", '\u25A0', "m", '\u25CB', "l", '\u25CF')),
    SYMBOL(glyphs("\u00B7\u00A7", '\u2022', "\u00D6", '\u2713'));

    private final Map<Character, Character> marks;

    SymbolFont(Map<Character, Character> marks) {
        this.marks = marks;
    }

    /** The font of a family list such as {@code 'Wingdings 2', serif}: the first family decides. */
    static SymbolFont named(String families) {
        return mayBeSymbols(families) ? read(families) : NONE;
    }

    /** Says whether a name of a symbol font may be in the list: most fonts are of letters, and most documents name one often. */
    private static boolean mayBeSymbols(String families) {
        for (int i = 0; i < families.length(); i++) {
            char c = families.charAt(i);
            if ((c == 'd' || c == 'D') && families.regionMatches(true, i, "dings", 0, 5)
                || (c == 's' || c == 'S') && families.regionMatches(true, i, "symbol", 0, 6)) {
                return true;
            }
        }
        return false;
    }

    private static SymbolFont read(String families) {
        int comma = families.indexOf(',');
        String first = comma < 0 ? families : families.substring(0, comma);
        String name = first.replace("\"", "").replace("'", "").replace("!important", "").strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "wingdings", "wingdings 3" -> WINGDINGS;
            case "wingdings 2", "wingdings2" -> WINGDINGS_2;
            case "webdings" -> WEBDINGS;
            case "zapfdingbats", "zapf dingbats", "itc zapf dingbats", "dingbats", "monotype sorts" -> DINGBATS;
            case "symbol", "symbolmt", "symbol mt" -> SYMBOL;
            default -> NONE;
        };
    }

    /** The text with its symbols as a reader sees them, char for char. Words stay: there the font was not meant. */
    String shown(String text) {
        if (this == NONE) {
            return privateUse(text);
        }
        char[] chars = text.toCharArray();
        int at = 0;
        while (at < chars.length) {
            int end = wordEnd(chars, at);
            translate(chars, at, end);
            at = end + 1;
        }
        return new String(chars);
    }

    private static int wordEnd(char[] chars, int at) {
        int end = at;
        while (end < chars.length && !ReadableChars.folds(chars[end]) && !ReadableChars.blank(chars[end])) {
            end++;
        }
        return end;
    }

    private void translate(char[] chars, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            chars[i] = plain(chars[i]);
            boolean letter = chars[i] < 128 && Character.isLetterOrDigit(chars[i]);
            letters += letter ? 1 : 0;
            if (letter && !marks.containsKey(chars[i])) {
                return;
            }
        }
        for (int i = start; i < end && letters <= Bounds.MAX_MARKS; i++) {
            chars[i] = marks.getOrDefault(chars[i], chars[i]);
        }
    }

    /** Word processors write a symbol font's characters at U+F000. */
    private static char plain(char c) {
        return c >= '\uF020' && c <= '\uF0FF' ? (char) (c - 0xF000) : c;
    }

    /** Without a font, the private-use form of a symbol is read as Wingdings, or as Symbol's bullet. */
    private static String privateUse(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\uF020' && text.charAt(i) <= '\uF0FF') {
                return replacePrivateUse(text);
            }
        }
        return text;
    }

    private static String replacePrivateUse(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (plain(chars[i]) != chars[i]) {
                chars[i] = WINGDINGS.marks.getOrDefault(plain(chars[i]), chars[i]);
            }
        }
        return new String(chars);
    }

    private static Map<Character, Character> glyphs(Object... pairs) {
        Map<Character, Character> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            for (char c : ((String) pairs[i]).toCharArray()) {
                map.put(c, (Character) pairs[i + 1]);
            }
        }
        return Map.copyOf(map);
    }
}
