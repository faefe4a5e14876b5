package dev.sixk.internal.layout;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The declarations of one style text that bear on what a reader sees. Immutable once read. */
final class Css {

    static final Css NONE = new Css();
    private static final int TOP = 1;
    private static final int RIGHT = 2;
    private static final int BOTTOM = 4;
    private static final int LEFT = 8;
    private static final int ALL = 15;
    /** A space above of this many points or more sets a block off; half a line. */
    private static final double MIN_SPACE = 5;

    private boolean hidden;
    private boolean underlined;
    private boolean raised;
    private boolean struck;
    private boolean breakBefore;
    private boolean breakAfter;
    private boolean unmarkedList;
    private boolean spaceAbove;
    private String width = "";
    private String display = "";
    private @Nullable Boolean preformatted;
    private @Nullable SymbolFont font;
    private int borders;

    private Css() {}

    static Css of(String style) {
        Css css = new Css();
        int at = 0;
        while (at < style.length()) {
            int end = style.indexOf(';', at);
            end = end < 0 ? style.length() : end;
            int colon = style.indexOf(':', at);
            if (colon >= 0 && colon < end) {
                css.read(lower(style, at, colon), lower(style, colon + 1, end));
            }
            at = end + 1;
        }
        return css;
    }

    private static String lower(String style, int start, int end) {
        return style.substring(start, end).strip().toLowerCase(Locale.ROOT);
    }

    private void read(String name, String value) {
        switch (name) {
            case "display" -> display = value;
            case "visibility" -> hidden = value.startsWith("hidden") || value.startsWith("collapse");
            case "font-family" -> font = SymbolFont.named(value);
            case "font" -> font = SymbolFont.named(value.replaceFirst("^.*[0-9](?:pt|px|em|rem|in|cm|mm|%)(?:/[^ ]+)? +", ""));
            case "text-decoration", "text-decoration-line" -> {
                underlined = value.contains("underline");
                struck = value.contains("line-through");
            }
            case "vertical-align" -> raised = value.startsWith("super");
            case "white-space" -> preformatted = value.startsWith("pre") && !value.startsWith("pre-line");
            case "list-style", "list-style-type" -> unmarkedList = value.contains("none");
            case "page-break-before", "break-before" -> breakBefore = breaks(value);
            case "page-break-after", "break-after" -> breakAfter = breaks(value);
            case "width" -> width = value;
            case "margin", "margin-top", "padding-top" -> spaceAbove |= CssLength.points(value) >= MIN_SPACE;
            default -> border(name, value);
        }
    }

    private static boolean breaks(String value) {
        return value.startsWith("always") || value.startsWith("page") || value.startsWith("left") || value.startsWith("right")
                || value.startsWith("recto") || value.startsWith("verso");
    }

    private void border(String name, String value) {
        switch (name) {
            case "border", "border-style" -> border(ALL, value);
            case "border-top", "border-top-style" -> border(TOP, value);
            case "border-right", "border-right-style" -> border(RIGHT, value);
            case "border-bottom", "border-bottom-style" -> border(BOTTOM, value);
            case "border-left", "border-left-style" -> border(LEFT, value);
            default -> { }
        }
    }

    /** Four styles in one value, as in {@code none none solid none}, count as drawn only where all are. */
    private void border(int sides, String value) {
        boolean none = value.contains("none") || value.contains("hidden") || value.matches("(?:.* )?0(?:px|pt|in|em)?(?: .*)?");
        boolean drawn = !none && value.matches(".*(?:solid|double|dotted|dashed|inset|outset|ridge|groove).*");
        borders = drawn ? borders | sides : borders & ~sides;
    }

    boolean hidden() {
        return hidden || display.startsWith("none");
    }

    boolean underlined() {
        return underlined;
    }

    /** Whether the text is struck out. */
    boolean struck() {
        return struck;
    }

    boolean raised() {
        return raised;
    }

    boolean breakBefore() {
        return breakBefore;
    }

    boolean breakAfter() {
        return breakAfter;
    }

    boolean unmarkedList() {
        return unmarkedList;
    }

    /** Whether space stands above the block. */
    boolean spaceAbove() {
        return spaceAbove;
    }

    String width() {
        return width;
    }

    @Nullable Boolean preformatted() {
        return preformatted;
    }

    @Nullable SymbolFont font() {
        return font;
    }

    /** Whether a line is drawn below, and only there. */
    boolean ruledBelow() {
        return borders == BOTTOM;
    }

    boolean boxed() {
        return borders == ALL;
    }

    boolean shownInline() {
        return display.startsWith("inline");
    }

    boolean shownAsBlock() {
        return display.startsWith("block") || display.startsWith("list-item") || display.equals("flex") || display.equals("table");
    }
}
