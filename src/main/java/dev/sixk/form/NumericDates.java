package dev.sixk.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in numbers. With slashes the month stands first, as in the United States, unless it can only be the day; where both
 * readings are possible there is none. With full stops the day stands first.
 */
public final class NumericDates {

    private static final int MONTHS = 12;
    private static final int CENTURY = 100;
    private static final int FIRST_TWO_DIGIT_YEAR = 90;

    private NumericDates() {
    }

    /** Gives the date that the text of the grammar's numeric date means; null if it may mean two. */
    public static @Nullable LocalDate value(String text) {
        String[] parts = text.split("[/.]");
        if (parts.length < 3) {
            return PrintedDates.value(text);
        }
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        boolean dayFirst = text.indexOf('.') > 0 || first > MONTHS;
        boolean twofold = !dayFirst && second <= MONTHS && first != second;
        return twofold ? null : date(year(Integer.parseInt(parts[2])), dayFirst ? second : first, dayFirst ? first : second);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int year(int printed) {
        return printed >= CENTURY ? printed : printed >= FIRST_TWO_DIGIT_YEAR ? 1900 + printed : 2000 + printed;
    }
}
