package dev.sixk.internal.layout.html;

import org.jsoup.nodes.TextNode;

/** The value behind a submission tag such as {@code <TYPE>20-F}: it names the document and is not part of its page. */
final class WrapperValue {

    private WrapperValue() {}

    /** Where the page's own text begins in a wrapper tag's text: behind the first line of the first text. */
    static int end(TextNode node, String text) {
        if (node.previousSibling() != null) {
            return 0;
        }
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
