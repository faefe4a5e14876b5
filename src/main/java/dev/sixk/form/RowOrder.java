package dev.sixk.form;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The order of the numbers of a list: a number that does not go on from the one before belongs to something else. */
final class RowOrder {

    private static final List<String> ROMANS = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

    private static final int PAST_ALL = 100;

    private RowOrder() {
    }

    /** Says whether a simple number is the first of a list, or the next one behind {@code last}: 2 behind 1, b behind a, ii behind i. */
    static boolean isNext(@Nullable String last, String number) {
        if (last == null) {
            return number.equals("1") || number.equalsIgnoreCase("a") || number.equalsIgnoreCase("i");
        }
        if (last.matches("\\d{1,3}") && number.matches("\\d{1,3}")) {
            return Integer.parseInt(number) == Integer.parseInt(last) + 1;
        }
        return last.length() == 1 && number.length() == 1 && number.charAt(0) == last.charAt(0) + 1
            || roman(last) >= 0 && roman(number) == roman(last) + 1;
    }

    /** An index may leave numbers out: 15 behind 1, 99 alone; interactive data stands behind all other exhibits. */
    static boolean isGreater(@Nullable String last, String number) {
        boolean data = last != null && number.matches("10[0-4](\\.[A-Za-z]{3})?");
        return data || number.matches("\\d{1,2}") && (last == null || last.matches("\\d{1,2}") && Integer.parseInt(number) > Integer.parseInt(last));
    }

    /** A bare decimal goes on from the one before: 99.2 behind 99.1, not a figure of a table. */
    static boolean isAfter(@Nullable String last, String number) {
        return part(number, 0) < PAST_ALL && (last == null || !number.matches("\\d+\\.\\d+") || !last.matches("\\d+\\.\\d+")
            || part(number, 0) > part(last, 0) || part(number, 0) == part(last, 0) && part(number, 1) > part(last, 1));
    }

    private static int roman(String number) {
        return ROMANS.indexOf(number.toLowerCase(Locale.ROOT));
    }

    private static int part(String number, int index) {
        String digits = number.matches("\\d+(\\.\\d+)+") ? number.split("\\.")[index] : "0";
        return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
