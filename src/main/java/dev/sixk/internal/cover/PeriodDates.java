package dev.sixk.internal.cover;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.internal.dates.DateParts;
import dev.sixk.internal.dates.MonthNames;
import dev.sixk.internal.dates.PrintedDates;
import dev.sixk.model.Period;
import dev.sixk.model.PeriodPrecision;
import dev.sixk.words.FormToken;
import org.jspecify.annotations.Nullable;

/** The dates of one statement, in the order printed: the last month counts, with the year behind it. */
final class PeriodDates {

    private @Nullable DateParts last;
    private int year;
    private boolean digitsLeft;

    /** Adds a date, or the dates among the words beside a lead: "off March 2019", "Septmber 2010". */
    void add(FormToken token) {
        for (int run = 0; run < token.runCount(); run++) {
            for (int i = token.from(run); i < token.to(run); i++) {
                phrase(token.phrases().kind(i), token.phrases().text(i));
            }
        }
    }

    private void phrase(int kind, String text) {
        switch (kind) {
            case DATE, NUMERIC_DATE, MONTH_YEAR, DAY_MONTH, MONTH, YEAR -> date(PrintedDates.parts(text));
            case NUMBER -> digitsLeft = true;
            default -> misspelt(text);
        }
    }

    private void misspelt(String word) {
        int month = last == null ? MonthNames.misspelt(word) : 0;
        last = month > 0 ? new DateParts(0, month, 0) : last;
    }

    /** "May 2003, June": a month may follow its year, or stand before it. */
    private void date(DateParts parts) {
        year = parts.year() > 0 ? parts.year() : year;
        if (parts.month() > 0 && (last == null || last.day() == 0 || parts.day() > 0)) {
            last = parts;
        }
    }

    boolean hasYear() {
        return year > 0;
    }

    /** Says whether a month stands without a year beside digits that may be one. */
    boolean isYearLost() {
        return last != null && year == 0 && digitsLeft;
    }

    /** Gives what the dates state; null where that cannot be read. A month statement with a day is a month's. */
    @Nullable Period period(boolean month, boolean ended, String raw) {
        DateParts end = last == null || last.year() > 0 ? last : new DateParts(year, last.month(), last.day());
        boolean monthly = month || end != null && end.day() == 0;
        if (end == null || !monthly && !end.isDate()) {
            return null;
        }
        PeriodPrecision precision = monthly ? PeriodPrecision.MONTH : ended ? PeriodPrecision.PERIOD_END : PeriodPrecision.DATE;
        return new Period(precision, end.year() == 0 ? null : end.year(), end.month(), monthly ? null : end.day(), raw);
    }
}
