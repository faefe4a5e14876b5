package dev.sixk.internal.document;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The words of an element as a browser shows them: what is hidden left out, blocks and line breaks parted by a space. */
final class HtmlWords implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "noscript", "template", "textarea", "option", "iframe", "object");

    private final StringBuilder words = new StringBuilder();

    private HtmlWords() {
    }

    static String of(Element element) {
        HtmlWords words = new HtmlWords();
        NodeTraversor.filter(words, element);
        return words.words.toString().strip();
    }

    /** Says whether an element or one around it is not displayed. */
    static boolean isHidden(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (isUnseen(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnseen(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden") || !style.isEmpty() && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && (UNSEEN.contains(element.normalName()) || isUnseen(element))) {
                return FilterResult.SKIP_ENTIRELY;
            }
            part(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            part(element);
        }
        return FilterResult.CONTINUE;
    }

    private void part(Element element) {
        if (element.isBlock() || element.normalName().equals("br") || element.normalName().equals("td") || element.normalName().equals("th")) {
            space();
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space();
            } else {
                words.append(c);
            }
        }
    }

    private void space() {
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }
}
