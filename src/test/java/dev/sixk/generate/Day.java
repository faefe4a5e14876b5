package dev.sixk.generate;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** A date in the ways that filings print it. */
record Day(LocalDate date) {

    static Day of(Choices choices) {
        return new Day(LocalDate.of(2003, 5, 13).plusDays(choices.number(7_000)));
    }

    String iso() {
        return date.toString();
    }

    String month() {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    String year() {
        return String.valueOf(date.getYear());
    }

    String american() {
        return month() + " " + date.getDayOfMonth() + ", " + year();
    }

    String european() {
        return date.getDayOfMonth() + " " + month() + " " + year();
    }

    Day monthEnd() {
        return new Day(date.withDayOfMonth(date.lengthOfMonth()));
    }
}
