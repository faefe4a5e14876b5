package dev.sixk.form;

import dev.sixk.model.PrintedDate;
import dev.sixk.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the parts of a date from the words that the grammar's date rules matched. */
public final class PrintedDates {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LETTERS_OF_MONTH = 3;
    private static final int MONTHS_OF_YEAR = 12;
    private static final Pattern SHORT_YEAR = Pattern.compile("(?:['\u2018\u2019`]|, ?20[ \\t_]+)(\\d\\d)$");

    /**
     * The parts of a date.
     *
     * @param year  the year, 0 if none is printed
     * @param month the month, 1 to 12, 0 if none is printed
     * @param day   the day, 0 if none is printed
     */
    record Parts(int year, int month, int day) {

        /** Says whether the parts are a day of the calendar. */
        boolean isDate() {
            return year > 0 && month > 0 && month <= MONTHS_OF_YEAR && day > 0 && day <= YearMonth.of(year, month).lengthOfMonth();
        }
    }

    private PrintedDates() {
    }

    public static PrintedDate of(Words words) {
        return new PrintedDate(value(words.text()), words.text());
    }

    public static @Nullable LocalDate value(String text) {
        Parts parts = parts(text);
        return parts.isDate() ? LocalDate.of(parts.year, parts.month, parts.day) : null;
    }

    static Parts parts(String text) {
        int year = 0;
        int month = 0;
        int day = 0;
        for (String word : SHORT_YEAR.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(PrintedDates::fullYear).split("[^a-z0-9]+")) {
            int number = leadingNumber(word);
            if (number >= 1000) {
                year = number;
            } else if (number > 0 && year > 0 && month == 0) {
                month = number;
            } else if (number > 0) {
                day = number;
            } else if (month == 0) {
                month = month(word);
            }
        }
        return month == 0 && day <= MONTHS_OF_YEAR ? new Parts(year, day, 0) : new Parts(year, month, day);
    }

    /** EDGAR began in 1993: "'98" is 1998, "'03" is 2003. */
    private static String fullYear(MatchResult printed) {
        String digits = printed.group(1);
        return (digits.charAt(0) == '9' ? " 19" : " 20") + digits;
    }

    private static int month(String word) {
        int at = word.length() < LETTERS_OF_MONTH ? -1 : MONTHS.indexOf(word.substring(0, LETTERS_OF_MONTH));
        return at < 0 || at % LETTERS_OF_MONTH != 0 ? 0 : at / LETTERS_OF_MONTH + 1;
    }

    private static int leadingNumber(String word) {
        int number = 0;
        for (int i = 0; i < word.length() && i < 4 && Character.isDigit(word.charAt(i)); i++) {
            number = number * 10 + word.charAt(i) - '0';
        }
        return number;
    }
}
