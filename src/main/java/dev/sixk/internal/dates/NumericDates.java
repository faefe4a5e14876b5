package dev.sixk.internal.dates;

import java.util.List;

/**
 * Reads dates in numbers. A year of four digits may stand first; else the month does, as in the United States, unless it can only
 * be the day; where both readings are possible there is none. With full stops the day stands first.
 */
final class NumericDates {

    private static final int MONTHS = 12;
    private static final int FIRST_FULL_YEAR = 1000;

    private NumericDates() {
    }

    /** Gives the date that numbers mean; no parts if they may mean two. */
    static DateParts of(List<Integer> numbers, boolean fullStops) {
        int first = numbers.get(0);
        if (numbers.size() == 1) {
            return first >= FIRST_FULL_YEAR ? new DateParts(first, 0, 0) : new DateParts(0, 0, first);
        }
        int second = numbers.get(1);
        if (numbers.size() == 2) {
            return first >= FIRST_FULL_YEAR ? month(first, second, 0) : month(DateParts.fullYear(second), first, 0);
        }
        int third = numbers.get(2);
        if (first >= FIRST_FULL_YEAR) {
            return month(first, second, third);
        }
        boolean dayFirst = fullStops || first > MONTHS;
        boolean twofold = !dayFirst && second <= MONTHS && first != second;
        return twofold ? DateParts.NONE : month(DateParts.fullYear(third), dayFirst ? second : first, dayFirst ? first : second);
    }

    private static DateParts month(int year, int month, int day) {
        return month < 1 || month > MONTHS ? DateParts.NONE : new DateParts(year, month, day);
    }
}
