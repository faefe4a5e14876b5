package dev.sixk.internal.layout.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The tags that lay out a text of the 1990s: {@code <PAGE>}, {@code <TABLE>}, {@code <S>}, footnotes as {@code <F1>}. */
final class LayoutTag {

    private static final Pattern FOOTNOTE = Pattern.compile("/?f\\d{1,3}");
    private static final Set<String> NAMES = Set.of("page", "table", "/table", "caption", "/caption", "s", "c", "fn", "/fn", "b", "/b",
        "i", "/i", "u", "/u", "text", "/text", "document", "/document", "multicol", "pre", "/pre", "center", "/center");

    private LayoutTag() {
    }

    /** Gives the offset behind the tag that begins at an angle bracket and ends in its line; -1 if none does. */
    static int end(CharSequence text, int at, int lineEnd) {
        int stop = Math.min(lineEnd, at + Bounds.LONGEST_TAG + 1);
        int close = at + 1;
        while (close < stop && text.charAt(close) != '>') {
            close++;
        }
        return close < stop && isName(text.subSequence(at + 1, close).toString().toLowerCase(Locale.ROOT).strip()) ? close + 1 : -1;
    }

    private static boolean isName(String name) {
        return NAMES.contains(name) || FOOTNOTE.matcher(name).matches();
    }
}
