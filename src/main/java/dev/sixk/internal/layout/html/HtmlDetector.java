package dev.sixk.internal.layout.html;

import java.util.Locale;
import java.util.Set;

/** Tells HTML from text by content. Stateless; looks at a bounded beginning only. */
public final class HtmlDetector {

    private static final Set<String> PAGE = Set.of("html", "body", "head");
    private static final Set<String> BLOCKS = Set.of("p", "div", "td", "tr", "br", "font", "span", "center", "hr", "h1", "h2", "h3",
        "li", "/p", "/td", "/tr", "/div", "/font");
    private static final Set<String> TEXT_TABLE = Set.of("s", "c", "caption", "page");

    private HtmlDetector() {}

    /**
     * Decides whether a document is HTML.
     *
     * @param text the document, with or without its submission tags
     * @return true for HTML and XHTML; false for text, also for text with {@code <TABLE> <S> <C>}, {@code <PAGE>} or a stray tag
     */
    public static boolean isHtml(String text) {
        String window = text.substring(0, Math.min(Bounds.WINDOW, text.length()));
        int blocks = 0;
        boolean textTable = false;
        for (int at = window.indexOf('<'); at >= 0; at = window.indexOf('<', at + 1)) {
            String name = name(window, at + 1);
            if (PAGE.contains(name) || name.equals("!doctype") && namesHtml(text, at + 1 + name.length())) {
                return true;
            }
            blocks += BLOCKS.contains(name) ? 1 : 0;
            textTable |= TEXT_TABLE.contains(name);
        }
        return blocks >= (textTable ? Bounds.ENOUGH * 4 : Bounds.ENOUGH);
    }

    /** The name of the tag behind a "<", with the slash of an end tag; empty if that is no tag. */
    private static String name(String text, int start) {
        int first = text.startsWith("/", start) ? start + 1 : start;
        int end = first;
        while (end < text.length() && end - first <= Bounds.LONGEST_NAME && isNamed(text.charAt(end), end == first)) {
            end++;
        }
        boolean ends = end > first && end < text.length() && endsName(text.charAt(end));
        return ends ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isNamed(char c, boolean first) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || (first ? c == '!' : c >= '0' && c <= '9' || c == ':');
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean namesHtml(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 10)).strip().regionMatches(true, 0, "html", 0, 4);
    }
}
