package dev.sixk.internal.document;

import dev.sixk.internal.layout.html.Visibility;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The words of an element as a browser shows them: what is hidden left out, blocks and line breaks parted by a space. */
final class HtmlWords implements NodeFilter {

    private final StringBuilder words = new StringBuilder();

    private final Visibility visibility;

    private HtmlWords(Visibility visibility) {
        this.visibility = visibility;
    }

    static String of(Element element, Visibility visibility) {
        HtmlWords words = new HtmlWords(visibility);
        NodeTraversor.filter(words, element);
        return words.words.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && !visibility.isShown(element)) {
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
