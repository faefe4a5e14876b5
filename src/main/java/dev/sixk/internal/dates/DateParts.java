package dev.sixk.internal.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a date.
 *
 * @param year  the year, 0 if none is printed
 * @param month the month, 1 to 12, 0 if none is printed
 * @param day   the day, 0 if none is printed
 */
public record DateParts(int year, int month, int day) {

    /** No parts: what is printed is no date, or may be two. */
    public static final DateParts NONE = new DateParts(0, 0, 0);

    private static final int MONTHS_OF_YEAR = 12;
    private static final int FIRST_FULL_YEAR = 100;
    private static final int FIRST_YEAR_OF_EDGAR = 90;

    /** Says whether the parts are a day of the calendar. */
    public boolean isDate() {
        return year > 0 && month > 0 && month <= MONTHS_OF_YEAR && day > 0 && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** Gives the day of the calendar; null where the parts are none. */
    public @Nullable LocalDate value() {
        return isDate() ? LocalDate.of(year, month, day) : null;
    }

    /** EDGAR began in 1993: "'98" is 1998, "'03" is 2003. */
    static int fullYear(int printed) {
        return printed >= FIRST_FULL_YEAR ? printed : printed >= FIRST_YEAR_OF_EDGAR ? 1900 + printed : 2000 + printed;
    }
}
