package dev.sixk.internal.dates;

import dev.sixk.model.PrintedDate;
import dev.sixk.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes the parts of a date from the words that the grammar's date rules matched. */
public final class PrintedDates {

    private static final int YEAR_DIGITS = 4;
    private static final int MOST_DIGITS = 8;

    private PrintedDates() {
    }

    /** Gives a date with the words it was read from. */
    public static PrintedDate of(Words words) {
        return new PrintedDate(value(words.text()), words.text());
    }

    /** Gives the day of the calendar that a date means; null if there is no such day, or there may be two. */
    public static @Nullable LocalDate value(String text) {
        return parts(text).value();
    }

    /** Gives the parts of a date; of several months the last. */
    public static DateParts parts(String text) {
        String printed = text.toLowerCase(Locale.ROOT);
        StringBuilder before = new StringBuilder();
        StringBuilder digits = new StringBuilder();
        boolean signed = false;
        int month = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            int named = isWordStart(printed, i) ? MonthNames.month(printed, i) : 0;
            if (named > 0 && month == 0) {
                before.append(digits);
                digits.setLength(0);
            }
            month = named > 0 ? named : month;
            signed |= month > 0 && digits.length() == 0 && isYearSign(c);
            if (c >= '0' && c <= '9' && digits.length() < MOST_DIGITS) {
                digits.append(c);
            }
        }
        return month == 0 ? NumericDates.of(numbers(printed), printed.indexOf('.') > 0)
            : named(month, before, digits.toString(), signed);
    }

    private static boolean isWordStart(String text, int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    /** "May '03", "Jul-03": two digits behind these are a year. */
    private static boolean isYearSign(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '-' || c == '\u2011';
    }

    /** Blanks inside digits count for nothing: the last four are the year, those before them the day. */
    private static DateParts named(int month, CharSequence before, String digits, boolean signed) {
        int yearAt = digits.length() - YEAR_DIGITS;
        boolean full = yearAt >= 0 && (digits.startsWith("19", yearAt) || digits.startsWith("20", yearAt));
        if (before.length() > 0 || signed && digits.length() == 2) {
            return new DateParts(digits.isEmpty() ? 0 : DateParts.fullYear(number(digits)), month, number(before));
        }
        return full ? new DateParts(number(digits.substring(yearAt)), month, number(digits.substring(0, yearAt)))
            : new DateParts(0, month, digits.length() <= 2 ? number(digits) : 0);
    }

    private static int number(CharSequence digits) {
        return digits.length() == 0 ? 0 : Integer.parseInt(digits.toString());
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>(List.of());
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            if (c >= '0' && c <= '9' && digits.length() < MOST_DIGITS) {
                digits.append(c);
            } else if (c > ' ' && digits.length() > 0) {
                numbers.add(number(digits));
                digits.setLength(0);
            }
        }
        return numbers.isEmpty() ? List.of(0) : numbers;
    }
}
