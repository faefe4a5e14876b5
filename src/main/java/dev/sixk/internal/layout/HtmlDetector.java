package dev.sixk.internal.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells HTML from text by content. Stateless; looks at a bounded beginning only. */
public final class HtmlDetector {

    private static final int WINDOW = 64 * 1024;
    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][a-zA-Z0-9:]{0,20})(?=[\\s/>])");
    /** Block tags without which HTML does not go far; a text filing has none of them, or a stray one. */
    private static final int ENOUGH = 4;

    private HtmlDetector() {}

    /**
     * Decides whether a document is HTML.
     *
     * @param text the document, with or without its submission tags
     * @return true for HTML and XHTML; false for text, also for text with {@code <TABLE> <S> <C>}, {@code <PAGE>} or a stray tag
     */
    public static boolean isHtml(CharSequence text) {
        Matcher tags = TAG.matcher(text.subSequence(0, Math.min(WINDOW, text.length())));
        int blocks = 0;
        boolean textTable = false;
        while (tags.find()) {
            switch (tags.group(1).toLowerCase(Locale.ROOT)) {
                case "html", "body", "head" -> {
                    return true;
                }
                case "!doctype" -> {
                    if (namesHtml(text, tags.end())) {
                        return true;
                    }
                }
                case "p", "div", "td", "tr", "br", "font", "span", "center", "hr", "h1", "h2", "h3", "li", "/p", "/td", "/tr", "/div",
                        "/font" -> blocks++;
                case "s", "c", "caption", "page" -> textTable = true;
                default -> { }
            }
        }
        return blocks >= (textTable ? ENOUGH * 4 : ENOUGH);
    }

    private static boolean namesHtml(CharSequence text, int at) {
        return text.subSequence(at, Math.min(text.length(), at + 10)).toString().strip().regionMatches(true, 0, "html", 0, 4);
    }
}
