package dev.sixk.internal.layout.html;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The declarations of one style text that bear on what a reader sees. Immutable once read. */
final class Css {

    static final Css NONE = new Css();
    private static final int TOP = 1;
    private static final int RIGHT = 2;
    private static final int BOTTOM = 4;
    private static final int LEFT = 8;
    private static final int ALL = 15;

    private static final Set<String> DRAWN = Set.of("solid", "double", "dotted", "dashed", "inset", "outset", "ridge", "groove");
    private static final Set<String> NOT_DRAWN = Set.of("none", "hidden", "0", "0px", "0pt", "0in", "0em");

    private boolean hidden;
    private boolean underlined;
    private boolean struck;
    private boolean raised;
    private boolean apart;
    private boolean breakBefore;
    private boolean breakAfter;
    private boolean unmarkedList;
    private boolean spaceAbove;
    private boolean spaceBelow;
    private boolean closeAbove;
    private boolean closeBelow;
    private double top;
    private String width = "";
    private String display = "";
    private @Nullable Boolean preformatted;
    private @Nullable SymbolFont font;
    private int borders;

    private Css() {}

    static Css of(String style) {
        Css css = new Css();
        String lower = style.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length()) {
            int end = lower.indexOf(';', at);
            end = end < 0 ? lower.length() : end;
            int colon = lower.indexOf(':', at);
            if (colon >= 0 && colon < end) {
                css.read(lower.substring(at, colon).strip(), lower.substring(colon + 1, end).strip());
            }
            at = end + 1;
        }
        return css;
    }

    private void read(String name, String value) {
        switch (name) {
            case "display" -> display = value;
            case "visibility" -> hidden = value.startsWith("hidden") || value.startsWith("collapse");
            case "font-family" -> font = SymbolFont.named(value);
            case "font" -> font = SymbolFont.named(family(value));
            case "text-decoration", "text-decoration-line" -> {
                underlined = value.contains("underline");
                struck = value.contains("line-through");
            }
            case "white-space" -> preformatted = value.startsWith("pre") && !value.startsWith("pre-line");
            case "list-style", "list-style-type" -> unmarkedList = value.contains("none");
            case "page-break-before", "break-before" -> breakBefore = breaks(value);
            case "page-break-after", "break-after" -> breakAfter = breaks(value);
            case "vertical-align" -> raised = value.startsWith("super") || value.startsWith("text-top");
            case "top" -> top = CssLength.points(value);
            case "width" -> width = value;
            case "float" -> apart |= value.startsWith("right");
            case "padding-left", "margin-left" -> apart |= CssLength.points(value) >= Bounds.MIN_SPACE;
            case "margin" -> {
                String[] sides = value.split(" ");
                above(sides[0]);
                below(sides[sides.length > 2 ? 2 : 0]);
            }
            case "margin-top" -> above(value);
            case "margin-bottom" -> below(value);
            case "padding-top" -> spaceAbove |= CssLength.points(value) >= Bounds.MIN_SPACE;
            default -> border(name, value);
        }
    }

    private void above(String margin) {
        spaceAbove |= CssLength.points(margin) >= Bounds.MIN_SPACE;
        closeAbove = isClose(margin);
    }

    private void below(String margin) {
        spaceBelow |= CssLength.points(margin) >= Bounds.MIN_SPACE;
        closeBelow = isClose(margin);
    }

    private static boolean isClose(String margin) {
        return margin.equals("0") || CssLength.isLength(margin) && CssLength.points(margin) < Bounds.MIN_SPACE;
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
        boolean drawn = false;
        boolean none = false;
        for (String word : value.split(" ")) {
            drawn |= DRAWN.contains(word);
            none |= NOT_DRAWN.contains(word);
        }
        borders = drawn && !none ? borders | sides : borders & ~sides;
    }

    /** What stands behind the last size in a font's shorthand, such as {@code bold 10pt/12pt Wingdings}. */
    private static String family(String font) {
        int family = 0;
        for (int end = font.indexOf(' '); end >= 0; end = font.indexOf(' ', end + 1)) {
            String word = font.substring(font.lastIndexOf(' ', end - 1) + 1, end);
            int slash = word.indexOf('/');
            family = CssLength.isLength(slash < 0 ? word : word.substring(0, slash)) ? end + 1 : family;
        }
        return font.substring(family);
    }

    boolean hidden() {
        return hidden || display.startsWith("none");
    }

    boolean underlined() {
        return underlined;
    }

    /** Whether the text stands apart from what is before it on its line: at the right, or with space before it. */
    boolean apart() {
        return apart;
    }

    /** Whether the text is struck out. */
    boolean struck() {
        return struck;
    }

    /** Whether the text stands above the line. */
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

    /** Whether a margin is given above the block, and is none. */
    boolean closeAbove() {
        return closeAbove;
    }

    /** Whether a margin is given below the block, and is none. */
    boolean closeBelow() {
        return closeBelow;
    }

    /** Whether space stands above the block. */
    boolean spaceAbove() {
        return spaceAbove;
    }

    /** Whether space stands below the block. */
    boolean spaceBelow() {
        return spaceBelow;
    }

    /** How far below the top of its page the text is placed, in points; 0 where that is not said. */
    double top() {
        return top;
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
