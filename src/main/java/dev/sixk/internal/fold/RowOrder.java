package dev.sixk.internal.fold;

import org.jspecify.annotations.Nullable;

/** The order of the numbers of a list: a number that does not go on from the one before belongs to something else. */
public final class RowOrder {

    /** Behind this number stands interactive data, whose rows stand behind all others; a larger one is a figure of a table. */
    private static final int LAST_BEFORE_DATA = 100;
    private static final int LAST_OF_DATA = 104;

    private RowOrder() {
    }

    /** Says whether a number is the first of a list, or the next one behind {@code last}: 2 behind 1, b behind a, ii behind i. */
    static boolean isNext(@Nullable String last, String number) {
        if (last == null) {
            return value(number) == 1 || roman(number) == 1;
        }
        boolean digits = Character.isDigit(last.charAt(0)) && Character.isDigit(number.charAt(0));
        boolean letters = last.length() == 1 && number.length() == 1 && !digits;
        boolean next = (digits || letters) && value(number) == value(last) + 1;
        return next || !digits && roman(last) > 0 && roman(number) == roman(last) + 1;
    }

    /** An index may leave numbers out: 15 behind 1, 99 alone. */
    static boolean isGreater(@Nullable String last, String number) {
        boolean figure = !isSimple(number) || value(number) >= LAST_BEFORE_DATA;
        return !figure && (last == null || isSimple(last) && value(number) > value(last));
    }

    /** Interactive data, "101.INS" or "104", stands behind all other exhibits. */
    static boolean isData(String number) {
        int major = part(number, 0);
        boolean suffixed = number.length() == 7 && Character.isLetter(number.charAt(4));
        return major > LAST_BEFORE_DATA && major <= LAST_OF_DATA && (suffixed || number.length() == 3);
    }

    /** A decimal goes on from the one before: 99.2 behind 99.1, not a figure of a table. */
    static boolean isAfter(@Nullable String last, String number) {
        if (isData(number) || part(number, 0) >= LAST_BEFORE_DATA || last == null || isData(last)) {
            return isData(number) || part(number, 0) < LAST_BEFORE_DATA && last == null;
        }
        boolean same = part(number, 0) == part(last, 0);
        return !isDecimal(last) || part(number, 0) > part(last, 0) || same && part(number, 1) >= part(last, 1);
    }

    /** Says whether a list leaves decimals out between two: 99.3 behind 99.1. Whole numbers may be those of the rules: 1, 4, 15. */
    public static boolean isJump(String last, String number) {
        boolean decimals = isDecimal(last) && isDecimal(number) && !isData(number);
        return decimals && part(last, 0) == part(number, 0) && part(number, 1) > part(last, 1) + 1;
    }

    /** Says whether a number is digits alone. */
    static boolean isSimple(String number) {
        return number.chars().allMatch(Character::isDigit);
    }

    /** Says whether a number has a point, or a letter behind its digits. */
    static boolean isDecimal(String number) {
        return Character.isDigit(number.charAt(0)) && !isSimple(number);
    }

    private static int value(String number) {
        char first = Character.toLowerCase(number.charAt(0));
        return Character.isDigit(first) ? part(number, 0) : number.length() == 1 ? first - 'a' + 1 : -1;
    }

    /** The value of a roman number of the digits i, v and x; 0 for another word. */
    static int roman(String number) {
        int sum = 0;
        int before = 0;
        for (int i = number.length() - 1; i >= 0; i--) {
            int digit = switch (Character.toLowerCase(number.charAt(i))) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                default -> 0;
            };
            if (digit == 0) {
                return 0;
            }
            sum += digit < before ? -digit : digit;
            before = digit;
        }
        return sum;
    }

    /** The digits before the first point, or those behind it. */
    private static int part(String number, int index) {
        int from = index == 0 ? 0 : number.indexOf('.') + 1;
        int value = 0;
        for (int i = from; i < number.length() && i < from + 6 && Character.isDigit(number.charAt(i)); i++) {
            value = value * 10 + number.charAt(i) - '0';
        }
        return index > 0 && from == 0 ? 0 : value;
    }
}
