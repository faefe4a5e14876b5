package dev.sixk.internal.fold;

import org.jspecify.annotations.Nullable;

/** The order of the numbers of a list: a number that does not go on from the one before belongs to something else. */
public final class RowOrder {

    /** Behind this number stands interactive data, whose rows stand behind all others; a larger one is a figure of a table. */
    private static final int LAST_BEFORE_DATA = 100;
    private static final int ADDITIONAL = 99;
    private static final int LAST_OF_DATA = 104;
    private static final int DATA_LENGTH = 7;
    private static final int MOST_DIGITS = 6;

    private RowOrder() {
    }

    /** Says whether a number is the first of a list, or the next one behind {@code last}: 2 behind 1, b behind a, ii behind i. */
    static boolean isNext(@Nullable String last, String number) {
        if (last == null) {
            return value(number) == 1 || roman(number) == 1;
        }
        return isDigit(last) == isDigit(number) && value(number) == value(last) + 1 || roman(last) > 0 && roman(number) == roman(last) + 1;
    }

    /** Regulation S-K, Item 601, numbers what a report adds 99: no heading of a section is numbered so. */
    static boolean isAdditional(String number) {
        return isDecimal(number) && value(number) == ADDITIONAL;
    }

    /** Says whether a decimal may be the first of a list that nothing announces: 1.1, 10.1, one of the additional exhibits. */
    static boolean isFirst(String number) {
        return minor(number) == 1 || value(number) == ADDITIONAL;
    }

    /** An index may leave whole numbers out: 15 behind 1, 99 alone. */
    static boolean isGreater(@Nullable String last, String number) {
        return isSimple(number) && (last == null || isDigit(last) && value(number) > value(last));
    }

    /** Interactive data, "101.INS" or "104", stands behind all other exhibits. */
    static boolean isData(String number) {
        boolean data = value(number) > LAST_BEFORE_DATA && value(number) <= LAST_OF_DATA;
        return data && (isSimple(number) || number.length() == DATA_LENGTH);
    }

    /** A decimal goes on from the one before: 99.2 behind 99.1, not a figure of a table. */
    static boolean isAfter(@Nullable String last, String number) {
        return value(number) < LAST_BEFORE_DATA && (last == null || value(number) >= value(last));
    }

    /** Says whether a list leaves decimals out between two: 99.3 behind 99.1. Whole numbers may be those of the rules: 1, 4, 15. */
    public static boolean isJump(String last, String number) {
        return value(last) == value(number) && minor(number) > minor(last) + 1;
    }

    /** "99.2-99.4" names more exhibits than it prints. */
    public static boolean isRange(String number) {
        int dash = number.lastIndexOf('-');
        return number.indexOf('.') < dash && number.lastIndexOf('.') > dash;
    }

    /** "6", "F-12". */
    public static boolean isPage(String text) {
        return isSimple(text.substring(text.indexOf('-') + 1));
    }

    /** Says whether a number is digits alone. */
    static boolean isSimple(String number) {
        return number.chars().allMatch(Character::isDigit);
    }

    /** Says whether a number has a point, or a letter behind its digits. */
    static boolean isDecimal(String number) {
        return isDigit(number) && !isSimple(number);
    }

    /** Says whether a number begins with a digit. */
    static boolean isDigit(String number) {
        return Character.isDigit(number.charAt(0));
    }

    /** The value of the digits before a point, or of a letter: "b" is 2. */
    private static int value(String number) {
        return isDigit(number) ? digits(number, 0) : Character.toLowerCase(number.charAt(0)) - 'a' + 1;
    }

    private static int minor(String number) {
        return digits(number, number.indexOf('.') + 1);
    }

    /** The value of a roman number of the digits i, v and x; 0 for another word. */
    static int roman(String number) {
        int sum = 0;
        int before = 0;
        for (int i = number.length() - 1; i >= 0; i--) {
            char letter = Character.toLowerCase(number.charAt(i));
            int digit = letter == 'i' ? 1 : letter == 'v' ? 5 : letter == 'x' ? 10 : 0;
            if (digit == 0) {
                return 0;
            }
            sum += digit < before ? -digit : digit;
            before = digit;
        }
        return sum;
    }

    /** The value of the digits from a place on. */
    private static int digits(String number, int from) {
        int value = 0;
        for (int i = from; i < number.length() && i < from + MOST_DIGITS && Character.isDigit(number.charAt(i)); i++) {
            value = value * 10 + number.charAt(i) - '0';
        }
        return value;
    }
}
