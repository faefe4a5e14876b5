package dev.sixk.internal.layout.html;

import dev.sixk.internal.layout.line.ReadableChars;
import org.jsoup.nodes.Element;

/** How an image stands in the text: U+FFFC and, in brackets, its file name and what else its {@code alt} says. */
final class ImageText {

    private ImageText() {}

    /** The image's text; empty for an image without a name. */
    static String of(Element image) {
        String name = fileName(image.attr("src"));
        String alt = clean(image.attr("alt"));
        String inside = alt.isEmpty() || alt.equals(name) ? name : (name + " " + alt).strip();
        return inside.isEmpty() ? "" : "\uFFFC[" + inside + "]";
    }

    private static String fileName(String source) {
        if (source.regionMatches(true, 0, "data:", 0, 5)) {
            return "";
        }
        int end = source.indexOf('?');
        String path = source.substring(0, end < 0 ? source.length() : end).replace('\\', '/');
        return clean(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        for (char c : text.substring(0, Math.min(Bounds.MAX_PART, text.length())).toCharArray()) {
            boolean blank = ReadableChars.folds(c) || ReadableChars.blank(c);
            char shown = blank ? ' ' : ReadableChars.shown(c);
            if (shown != 0 && (shown != ' ' || clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ')) {
                clean.append(shown);
            }
        }
        return clean.toString().strip();
    }
}
