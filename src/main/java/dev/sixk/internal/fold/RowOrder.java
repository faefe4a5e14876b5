package dev.sixk.internal.fold;

import org.jspecify.annotations.Nullable;

/** The order of the numbers of a list: a number that does not go on from the one before belongs to something else. */
public final class RowOrder {

    /** Behind this number stands interactive data, whose rows stand behind all others; a larger one is a figure of a table. */
    private static final int LAST_BEFORE_DATA = 100;
    private static final int LAST_OF_DATA = 104;
    private static final int DATA_LENGTH = 7;

    private RowOrder() {
    }

    /** Says whether a number is the first of a list, or the next one behind {@code last}: 2 behind 1, b behind a, ii behind i. */
    static boolean isNext(@Nullable String last, String number) {
        if (last == null) {
            return value(number) == 1 || roman(number) == 1;
        }
        boolean next = value(number) == value(last) + 1 || roman(last) > 0 && roman(number) == roman(last) + 1;
        return next && isDigit(last) == isDigit(number);
    }

    /** An index may leave whole numbers out: 15 behind 1, 99 alone. */
    static boolean isGreater(@Nullable String last, String number) {
        boolean whole = isSimple(number) && value(number) < LAST_BEFORE_DATA;
        return whole && (last == null || isSimple(last) && value(number) > value(last));
    }

    /** Interactive data, "101.INS" or "104", stands behind all other exhibits. */
    static boolean isData(String number) {
        boolean suffixed = number.length() == DATA_LENGTH && Character.isLetter(number.charAt(DATA_LENGTH - 1));
        return part(number, 0) > LAST_BEFORE_DATA && part(number, 0) <= LAST_OF_DATA && (suffixed || isSimple(number));
    }

    /** A decimal goes on from the one before: 99.2 behind 99.1, not a figure of a table. */
    static boolean isAfter(@Nullable String last, String number) {
        boolean first = last == null || !isDecimal(last);
        boolean after = first || step(last, number) > 0 || step(last, number) == 0 && minorStep(last, number) >= 0;
        return isData(number) || part(number, 0) < LAST_BEFORE_DATA && after;
    }

    /** Says whether a list leaves decimals out between two: 99.3 behind 99.1. Whole numbers may be those of the rules: 1, 4, 15. */
    public static boolean isJump(String last, String number) {
        return isDecimal(last) && isDecimal(number) && !isData(number) && step(last, number) == 0 && minorStep(last, number) > 1;
    }

    /** Says whether a number is digits alone. */
    static boolean isSimple(String number) {
        return number.chars().allMatch(Character::isDigit);
    }

    /** Says whether a number has a point, or a letter behind its digits. */
    static boolean isDecimal(String number) {
        return isDigit(number) && !isSimple(number);
    }

    private static boolean isDigit(String number) {
        return Character.isDigit(number.charAt(0));
    }

    private static int step(String last, String number) {
        return part(number, 0) - part(last, 0);
    }

    private static int minorStep(String last, String number) {
        return part(number, number.indexOf('.') + 1) - part(last, last.indexOf('.') + 1);
    }

    /** The value of digits, or of a letter: "b" is 2. */
    private static int value(String number) {
        char first = Character.toLowerCase(number.charAt(0));
        return isDigit(number) ? part(number, 0) : number.length() == 1 ? first - 'a' + 1 : Integer.MIN_VALUE;
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

    /** The digits from a place on. */
    private static int part(String number, int from) {
        int value = 0;
        for (int i = from; i < number.length() && i < from + 6 && Character.isDigit(number.charAt(i)); i++) {
            value = value * 10 + number.charAt(i) - '0';
        }
        return value;
    }
}
