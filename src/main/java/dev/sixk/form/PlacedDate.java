package dev.sixk.form;

import dev.sixk.internal.dates.PrintedDates;
import dev.sixk.model.PrintedDate;
import dev.sixk.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date of a signature block with the place before it: "Seoul, May 13, 2003".
 *
 * @param words the date's words
 * @param date  the date
 * @param place the place, empty if none is printed with it
 * @param line  the layout line
 */
record PlacedDate(Words words, PrintedDate date, Words place, int line) {

    private static final Set<String> LEADS = Set.of("at", "in", "on", "this", "the", "as", "of", "signed", "executed", "done", "given", "dated",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "city", ",", ".", ":", "-", "(");
    private static final int LONGEST_PLACE = 6;

    /** Reads the items of a line with a date, null for a line that holds none or much else; a label before it admits more. */
    static @Nullable PlacedDate of(List<Item> items, boolean labelled, int line) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isOneOf(LineRule.DATE, LineRule.NUMERIC_DATE)) {
                List<Item> place = place(items.subList(0, i));
                boolean alone = isPlace(place) && words(items.subList(i + 1, items.size())) <= 2;
                return !alone && !labelled ? null : of(items.get(i), isPlace(place) ? place : List.of(), line);
            }
        }
        return null;
    }

    private static PlacedDate of(Item date, List<Item> place, int line) {
        Words words = date.words();
        PrintedDate printed = PrintedDates.of(words);
        return new PlacedDate(words, printed, place.isEmpty() ? Words.NONE
            : Words.of(date.passage(), place.get(0).start(), place.get(place.size() - 1).end()), line);
    }

    /** Takes what leads to the date off both ends: "at Amsterdam, on". */
    private static List<Item> place(List<Item> before) {
        int from = 0;
        int to = before.size();
        while (from < to && isLead(before.get(from))) {
            from++;
        }
        while (to > from && isLead(before.get(to - 1))) {
            to--;
        }
        return before.subList(from, to);
    }

    private static boolean isLead(Item item) {
        return LEADS.contains(item.text().toLowerCase(java.util.Locale.ROOT)) || item.is(LineRule.DATE_LABEL) || CoverElement.isPunctuation(item);
    }

    /** A place is a few words with capitals, and not the name of a company or an office; nothing is a place too. */
    private static boolean isPlace(List<Item> items) {
        return words(items) <= LONGEST_PLACE && items.stream().allMatch(item -> CoverElement.isPunctuation(item)
            || item.is(LineRule.WORD) && (Character.isUpperCase(item.text().charAt(0)) || LEADS.contains(item.text()) || item.text().length() <= 3));
    }

    private static long words(List<Item> items) {
        return items.stream().filter(item -> !CoverElement.isPunctuation(item)).count();
    }
}
