package dev.sixk.form;

import dev.sixk.model.PrintedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes the parts of a date from the words that the grammar's date rules matched. */
final class PrintedDates {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LETTERS_OF_MONTH = 3;

    /**
     * The parts of a date.
     *
     * @param year  the year, 0 if none is printed
     * @param month the month, 1 to 12, 0 if none is printed
     * @param day   the day, 0 if none is printed
     */
    record Parts(int year, int month, int day) {
    }

    private PrintedDates() {
    }

    static PrintedDate of(Words words) {
        return new PrintedDate(value(words.text()), words.text());
    }

    static @Nullable LocalDate value(String text) {
        Parts parts = parts(text);
        try {
            return parts.month == 0 || parts.day == 0 || parts.year == 0 ? null : LocalDate.of(parts.year, parts.month, parts.day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    static Parts parts(String text) {
        int year = 0;
        int month = 0;
        int day = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
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
        return new Parts(year, month, day);
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
