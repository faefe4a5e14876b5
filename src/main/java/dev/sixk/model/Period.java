package dev.sixk.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The period for which the report is furnished, as the cover states it.
 *
 * @param precision what kind of statement it is
 * @param year      the year, null if only a month is printed
 * @param month     the month, 1 to 12
 * @param day       the day of the month, null for {@link PeriodPrecision#MONTH}
 * @param raw       the words printed
 */
public record Period(PeriodPrecision precision, @Nullable Integer year, int month, @Nullable Integer day, String raw)
    implements Serializable {

    public Period {
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(raw, "raw");
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month must be 1 to 12, is " + month);
        }
    }

    /** Gives the month of the period; empty if no year is printed. */
    public Optional<YearMonth> yearMonth() {
        return year == null ? Optional.empty() : Optional.of(YearMonth.of(year, month));
    }

    /** Gives the day on which the period ends; empty unless a whole date that exists is printed. */
    public Optional<LocalDate> date() {
        return day == null ? Optional.empty() : yearMonth().filter(whole -> whole.isValidDay(day)).map(whole -> whole.atDay(day));
    }

    /** Gives the period in ISO 8601 form: {@code "2003-05"}, {@code "2003-05-13"}, or {@code "--05"} for a month without a year. */
    public String iso() {
        String start = year == null ? "-" : String.format(Locale.ROOT, "%04d", year);
        String end = day == null ? "" : String.format(Locale.ROOT, "-%02d", day);
        return start + String.format(Locale.ROOT, "-%02d", month) + end;
    }
}
