package dev.sixk.internal.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as style sheets and attributes write them. */
final class CssLength {

    private static final Pattern LENGTH =
            Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{0,9})?|\\.[0-9]{1,9}) ?(px|pt|em|rem|in|cm|mm|%)?(?![0-9.])");
    /** Narrower than this many points, or than this share of the page, a rule decorates and does not part pages. */
    private static final double PAGE_POINTS = 250;
    private static final double PAGE_SHARE = 67;

    private CssLength() {}

    /** The first length of a value, in points; 0 if there is none or if it is relative to the page. */
    static double points(String value) {
        Matcher length = LENGTH.matcher(value);
        if (!length.lookingAt()) {
            return 0;
        }
        String unit = length.group(2) == null ? "px" : length.group(2);
        return Double.parseDouble(length.group(1)) * switch (unit) {
            case "pt" -> 1;
            case "em", "rem" -> 12;
            case "in" -> 72;
            case "cm" -> 28.3;
            case "mm" -> 2.83;
            case "%" -> 0;
            default -> 0.75;
        };
    }

    /** Whether a rule of that width runs across the page, as rules between pages do. */
    static boolean acrossPage(String width) {
        Matcher length = LENGTH.matcher(width.strip());
        if (!length.lookingAt()) {
            return true;
        }
        boolean share = "%".equals(length.group(2));
        return share ? Double.parseDouble(length.group(1)) >= PAGE_SHARE : points(width.strip()) >= PAGE_POINTS;
    }
}
