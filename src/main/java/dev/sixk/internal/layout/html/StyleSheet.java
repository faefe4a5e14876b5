package dev.sixk.internal.layout.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a document: its {@code style} elements' rules for an element, a class or both, under the elements' own. Other
 * selectors are not read. Bounded in rules and in their length.
 */
final class StyleSheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--", Pattern.DOTALL);
    private static final Pattern SELECTOR = Pattern.compile("[a-z0-9]*(?:\\.[\\w-]+)?");
    private static final Pattern WHITE = Pattern.compile("\\s+");

    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, Css> cache = new HashMap<>();
    private final @Nullable String[] recentStyles = new String[Bounds.RECENT];
    private final @Nullable Css[] recentCss = new Css[Bounds.RECENT];

    void add(String sheet) {
        int at = 0;
        int open = sheet.indexOf('{');
        while (open >= 0 && rules.size() < Bounds.MAX_RULES) {
            int close = sheet.indexOf('}', open);
            close = close < 0 ? sheet.length() : close;
            rule(sheet.substring(at, open), sheet.substring(open + 1, Math.min(close, open + 1 + Bounds.MAX_RULE)));
            at = Math.min(close + 1, sheet.length());
            open = sheet.indexOf('{', at);
        }
    }

    private void rule(String selectors, String declarations) {
        if (selectors.length() > Bounds.MAX_RULE) {
            return;
        }
        for (String selector : COMMENT.matcher(selectors).replaceAll("").split(",")) {
            String name = selector.strip().toLowerCase(Locale.ROOT);
            if (SELECTOR.matcher(name).matches() && !name.isEmpty()) {
                rules.merge(name, declarations, (a, b) -> a.length() + b.length() > Bounds.MAX_RULE ? b : a + ";" + b);
            }
        }
    }

    /** The style of an element by the sheet's rules and its own attribute, the attribute last; {@code bare} elements have none. */
    Css of(Element element, boolean bare) {
        if (bare && rules.isEmpty()) {
            return Css.NONE;
        }
        String style = element.attr("style");
        if (!rules.isEmpty()) {
            style = fromRules(element) + style;
        }
        return style.isEmpty() ? Css.NONE : recent(style);
    }

    /** Elements of a style stand close to each other, and to hash a style takes longer than to compare it. */
    private Css recent(String style) {
        int slot = style.length() % Bounds.RECENT;
        @Nullable Css css = recentCss[slot];
        if (css == null || !style.equals(recentStyles[slot])) {
            css = cached(style);
            recentCss[slot] = css;
            recentStyles[slot] = style;
        }
        return css;
    }

    private String fromRules(Element element) {
        String tag = element.normalName();
        StringBuilder style = new StringBuilder();
        append(style, tag);
        String classes = element.attr("class").strip();
        if (!classes.isEmpty()) {
            String[] names = WHITE.split(classes.toLowerCase(Locale.ROOT), Bounds.MAX_CLASSES + 1);
            for (int i = 0; i < Math.min(names.length, Bounds.MAX_CLASSES); i++) {
                append(style, "." + names[i]);
                append(style, tag + "." + names[i]);
            }
        }
        return style.toString();
    }

    private void append(StringBuilder style, String selector) {
        String rule = rules.get(selector);
        if (rule != null) {
            style.append(rule).append(';');
        }
    }

    private Css cached(String style) {
        if (style.length() > Bounds.MAX_RULE) {
            return Css.of(style);
        }
        if (cache.size() >= Bounds.MAX_STYLES) {
            cache.clear();
        }
        return cache.computeIfAbsent(style, Css::of);
    }
}
