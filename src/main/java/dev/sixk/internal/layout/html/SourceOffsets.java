package dev.sixk.internal.layout.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds where in the source each character of a text comes from, by decoding the source again beside it. */
final class SourceOffsets {

    /** The longest entity name is 31 letters, with its ampersand and semicolon 33. */
    private static final int MAX_ENTITY = 33;

    private final String html;
    private final Map<String, Entity> entities = new HashMap<>();
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
            Entity entity = at < html.length() && html.charAt(at) == '&' ? entity(at) : Entity.NONE;
            if (entity.length > 0) {
                for (int k = 0; k < entity.shown && i < offsets.length; k++) {
                    offsets[i++] = at;
                }
                at += entity.length;
            } else {
                at = resync(at, text.charAt(i));
                offsets[i++] = clamp(at++);
            }
        }
        last = clamp(at);
        return offsets;
    }

    /** The entity at an ampersand; none if it is a plain ampersand. */
    private Entity entity(int at) {
        int end = at + 1;
        int stop = Math.min(html.length(), at + MAX_ENTITY);
        while (end < stop && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '#')) {
            end++;
        }
        if (end < stop && html.charAt(end) == ';') {
            end++;
        }
        if (entities.size() >= Bounds.MAX_ENTITIES) {
            entities.clear();
        }
        return entities.computeIfAbsent(html.substring(at, end), Entity::of);
    }

    /** Skips what the parser has left out, such as the line end behind {@code <pre>}. */
    private int resync(int at, char c) {
        int stop = Math.min(html.length(), at + Bounds.RESYNC);
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

    /** How many chars of source an entity takes, and how many it shows. */
    private record Entity(int length, int shown) {

        static final Entity NONE = new Entity(0, 0);

        static Entity of(String raw) {
            String decoded = Parser.unescapeEntities(raw, false);
            if (decoded.equals(raw)) {
                return NONE;
            }
            int tail = commonTail(raw, decoded);
            return new Entity(raw.length() - tail, decoded.length() - tail);
        }

        private static int commonTail(String raw, String decoded) {
            int tail = 0;
            int last = decoded.length() - 1;
            while (tail < last && raw.charAt(raw.length() - 1 - tail) == decoded.charAt(last - tail)) {
                tail++;
            }
            return tail;
        }
    }
}
