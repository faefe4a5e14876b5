package dev.sixk.internal.layout;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds where in the source each character of a text comes from, by decoding the source again beside it. */
final class SourceOffsets {

    /** The longest entity name is 31 letters, with its ampersand and semicolon 33. */
    private static final int MAX_ENTITY = 33;
    private static final int RESYNC = 64;

    private final String html;
    private int last;

    SourceOffsets(String html) {
        this.html = html;
    }

    /** The offset of an element's tag; of the text before it where the parser has made the element up. */
    int of(Node node) {
        Range range = node.sourceRange();
        if (range.isTracked()) {
            last = clamp(range.startPos());
        }
        return last;
    }

    /** One offset for each char of the node's text. */
    int[] of(TextNode node, String text) {
        int[] offsets = new int[text.length()];
        int at = of(node);
        int i = 0;
        while (i < offsets.length) {
            int decoded = at < html.length() && html.charAt(at) == '&' ? entity(at) : 0;
            if (decoded > 0) {
                int shown = Math.max(1, Parser.unescapeEntities(html.substring(at, at + decoded), false).length());
                for (int k = 0; k < shown && i < offsets.length; k++) {
                    offsets[i++] = at;
                }
                at += decoded;
            } else {
                at = resync(at, text.charAt(i));
                offsets[i++] = clamp(at++);
            }
        }
        last = clamp(at);
        return offsets;
    }

    /** The length of the entity at an ampersand, 0 if it is a plain ampersand. */
    private int entity(int at) {
        int end = at + 1;
        int stop = Math.min(html.length(), at + MAX_ENTITY);
        while (end < stop && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '#')) {
            end++;
        }
        if (end < stop && html.charAt(end) == ';') {
            end++;
        }
        String raw = html.substring(at, end);
        String decoded = Parser.unescapeEntities(raw, false);
        if (decoded.equals(raw)) {
            return 0;
        }
        return raw.length() - commonTail(raw, decoded);
    }

    private static int commonTail(String raw, String decoded) {
        int tail = 0;
        while (tail < decoded.length() - 1 && raw.charAt(raw.length() - 1 - tail) == decoded.charAt(decoded.length() - 1 - tail)) {
            tail++;
        }
        return tail;
    }

    /** Skips what the parser has left out, such as the line end behind {@code <pre>}. */
    private int resync(int at, char c) {
        int stop = Math.min(html.length(), at + RESYNC);
        for (int i = at; i < stop; i++) {
            if (html.charAt(i) == c) {
                return i;
            }
        }
        return at;
    }

    private int clamp(int at) {
        return Math.max(0, Math.min(at, html.length() - 1));
    }
}
