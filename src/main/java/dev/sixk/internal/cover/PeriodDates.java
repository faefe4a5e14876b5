package dev.sixk.internal.cover;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.internal.dates.DateParts;
import dev.sixk.internal.dates.MonthNames;
import dev.sixk.internal.dates.PrintedDates;
import dev.sixk.model.Period;
import dev.sixk.model.PeriodPrecision;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import org.jspecify.annotations.Nullable;

/** The dates of one statement, in the order printed: the last month counts, with the year behind it. */
final class PeriodDates {

    private static final int MOST_WORDS_BEFORE = 2;
    private static final int LAST_MONTH = 12;

    private @Nullable DateParts last;
    private int year;
    private boolean digitsLeft;
    private boolean twofold;

    /** Adds a date, or the dates with which the words beside a lead begin: "off March 2019", "Septmber 2010". */
    void add(FormToken token) {
        Phrases phrases = token.phrases();
        int words = 0;
        for (int run = 0; run < token.runCount(); run++) {
            for (int i = token.from(run); i < token.to(run) && words <= MOST_WORDS_BEFORE; i++) {
                words += phrase(phrases, i) ? 0 : 1;
            }
        }
    }

    /** Takes a phrase; says whether it is a part of a date, or stands among them. */
    private boolean phrase(Phrases phrases, int at) {
        switch (phrases.kind(at)) {
            case DATE, NUMERIC_DATE, MONTH_YEAR, DAY_MONTH, MONTH, YEAR -> date(PrintedDates.parts(phrases.text(at)));
            case NUMBER -> number(phrases.text(at));
            case LINK, THROUGH, AND, AS, OF, THE, SERIAL_NUMBER -> {
            }
            default -> {
                int month = MonthNames.misspelt(phrases.text(at));
                if (month > 0 && last == null) {
                    last = new DateParts(0, month, 0);
                }
                return month > 0 || !phrases.isWritten(at);
            }
        }
        return true;
    }

    private void date(DateParts parts) {
        boolean whole = parts.day() == 0 || parts.year() == 0 || parts.isDate();
        twofold |= parts.equals(DateParts.NONE) || !whole;
        year = parts.year() > 0 ? parts.year() : year;
        if (parts.month() == 0 && last != null && last.year() == 0) {
            last = new DateParts(parts.year(), last.month(), last.day());
        } else if (parts.month() > 0 && (last == null || last.day() == 0 || parts.day() > 0)) {
            last = parts;
        }
    }

    /** "March 1-14, 2019": the second day. */
    private void number(String digits) {
        int number = digits.length() <= 2 && Character.isDigit(digits.charAt(digits.length() - 1)) ? Integer.parseInt(digits) : 0;
        if (last != null && last.day() > 0 && last.year() == 0 && number > last.day()) {
            last = new DateParts(0, last.month(), number);
        } else {
            digitsLeft = true;
        }
    }

    boolean hasYear() {
        return year > 0;
    }

    /** Says whether a month stands without a year beside digits that may be one. */
    boolean isYearLost() {
        return last != null && last.year() == 0 && digitsLeft;
    }

    /** Says whether what is printed is no day of the calendar, or may be two. */
    boolean isTwofold() {
        return twofold;
    }

    /** Gives what the dates state; null where that cannot be read. A month statement with a day is a month's. */
    @Nullable Period period(boolean month, boolean ended, String raw) {
        DateParts end = last == null || last.year() > 0 ? last : new DateParts(year, last.month(), last.day());
        if (end == null || end.month() < 1 || end.month() > LAST_MONTH || end.year() == 0 && !month) {
            return null;
        }
        boolean monthly = month || end.day() == 0;
        if (!monthly && !end.isDate()) {
            return null;
        }
        PeriodPrecision precision = monthly ? PeriodPrecision.MONTH : ended ? PeriodPrecision.PERIOD_END : PeriodPrecision.DATE;
        return new Period(precision, end.year() == 0 ? null : end.year(), end.month(), monthly ? null : end.day(), raw);
    }
}
