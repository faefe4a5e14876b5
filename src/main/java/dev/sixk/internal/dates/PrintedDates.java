package dev.sixk.internal.dates;

import dev.sixk.model.PrintedDate;
import dev.sixk.words.CharFolding;
import dev.sixk.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes the parts of a date from the words that the grammar's date rules matched. */
public final class PrintedDates {

    private static final int MONTHS = 12;
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_DIGITS = 8;
    private static final int FIRST_FULL_YEAR = 1000;
    private static final int FIRST_FULL_DATE = 10_000_000;
    private static final int HUNDRED = 100;

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
            int named = MonthNames.month(printed, i);
            if (named > 0 && month == 0) {
                before.append(digits);
                digits.setLength(0);
            }
            month = named > 0 ? named : month;
            signed |= month > 0 && isYearSign(CharFolding.fold(printed.charAt(i)));
            if (Character.isDigit(printed.charAt(i)) && digits.length() < MOST_DIGITS) {
                digits.append(printed.charAt(i));
            }
        }
        return month == 0 ? inNumbers(numbers(printed)) : named(month, before, digits, signed);
    }

    /** "May '03", "Jul-03": two digits behind these are a year. */
    private static boolean isYearSign(char c) {
        return c == '\'' || c == '-';
    }

    /** Blanks inside digits count for nothing: the last four are the year, those before them the day. */
    private static DateParts named(int month, CharSequence before, CharSequence digits, boolean signed) {
        int yearAt = digits.length() - YEAR_DIGITS;
        if (before.length() > 0 || signed && digits.length() == 2) {
            return new DateParts(digits.length() == 0 ? 0 : DateParts.fullYear(number(digits)), month, number(before));
        }
        return yearAt < 0 ? new DateParts(0, month, number(digits))
            : new DateParts(number(digits.subSequence(yearAt, digits.length())), month, number(digits.subSequence(0, yearAt)));
    }

    /**
     * A year of four digits may stand first, with blanks alone behind it too; else the month does, as in the United States, unless it can only be the day. Where
     * both readings are possible there is no date.
     */
    private static DateParts inNumbers(List<Integer> numbers) {
        int first = numbers.get(0);
        int second = numbers.size() > 1 ? numbers.get(1) : 0;
        int third = numbers.size() > 2 ? numbers.get(2) : 0;
        if (first >= FIRST_FULL_DATE) {
            return parts(first / HUNDRED / HUNDRED, first / HUNDRED % HUNDRED, first % HUNDRED);
        }
        if (first >= FIRST_FULL_YEAR) {
            return parts(first, second, third);
        }
        if (numbers.size() < 3) {
            return parts(DateParts.fullYear(second), first, 0);
        }
        boolean twofold = first <= MONTHS && second <= MONTHS && first != second;
        return twofold ? DateParts.NONE : parts(DateParts.fullYear(third), Math.min(first, second), Math.max(first, second));
    }

    private static DateParts parts(int year, int month, int day) {
        return month > MONTHS ? DateParts.NONE : new DateParts(year, month, day);
    }

    private static int number(CharSequence digits) {
        return digits.length() == 0 ? 0 : Integer.parseInt(digits.toString());
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            if (Character.isDigit(c) && digits.length() < MOST_DIGITS) {
                digits.append(c);
            } else if (c > ' ' && digits.length() > 0) {
                numbers.add(number(digits));
                digits.setLength(0);
            }
        }
        return numbers.isEmpty() ? List.of(0) : numbers;
    }
}
