package dev.sixk.internal.layout.html;

/** Lengths as style sheets and attributes write them: a number, perhaps with a unit behind it. */
final class CssLength {

    private static final int MOST_WHOLE_DIGITS = 6;
    private static final int MOST_DECIMALS = 9;

    private CssLength() {}

    /** The first length of a value, in points; 0 if there is none or if it is relative to the page. */
    static double points(String value) {
        int end = numberEnd(value);
        if (end == 0) {
            return 0;
        }
        double number = Double.parseDouble(value.substring(0, end));
        return number * switch (unit(value, end)) {
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
        String length = width.strip();
        int end = numberEnd(length);
        if (end == 0) {
            return true;
        }
        boolean share = unit(length, end).equals("%");
        return share ? Double.parseDouble(length.substring(0, end)) >= Bounds.PAGE_SHARE : points(length) >= Bounds.PAGE_POINTS;
    }

    /** Whether a word is a number and a unit, with nothing behind them. */
    static boolean isLength(String word) {
        int end = numberEnd(word);
        return end > 0 && !unit(word, end).isEmpty() && end + unit(word, end).length() == word.length();
    }

    /** Where the number at the beginning ends; 0 if there is none, or one too long to be meant. */
    private static int numberEnd(String value) {
        int whole = digitsEnd(value, 0);
        int end = value.startsWith(".", whole) ? digitsEnd(value, whole + 1) : whole;
        boolean meant = whole <= MOST_WHOLE_DIGITS && end - whole - 1 <= MOST_DECIMALS && (whole > 0 || end > 1);
        return meant && !value.startsWith(".", end) ? end : 0;
    }

    private static int digitsEnd(String value, int from) {
        int end = from;
        while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static String unit(String value, int numberEnd) {
        int start = value.startsWith(" ", numberEnd) ? numberEnd + 1 : numberEnd;
        int end = start;
        while (end < value.length() && (value.charAt(end) >= 'a' && value.charAt(end) <= 'z' || value.charAt(end) == '%')) {
            end++;
        }
        return value.substring(start, end);
    }
}
