package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.List;

/**
 * A name and, where it stands on the same line, the title: "A. Person, Director", "A. Person (Director)", "A. Person - Director".
 *
 * @param name  the name
 * @param title the title, empty if none stands there
 */
record TypedName(Words name, Words title) {

    /** Parts the items of a line; only words of an office behind a mark of punctuation are a title. */
    static TypedName of(List<Item> items) {
        int office = firstOffice(items);
        return office < 1 ? whole(items) : cutBefore(items, office);
    }

    /** Parts the items behind a label that announces both: what follows the first mark is the title. */
    static TypedName ofBoth(List<Item> items) {
        TypedName parted = cutBefore(items, items.size() - 1);
        int slash = parted.name.text().indexOf('/');
        return !parted.title.isEmpty() || slash < 1 ? parted : new TypedName(parted.name.withText(parted.name.text().substring(0, slash).strip()),
            parted.name.withText(parted.name.text().substring(slash + 1).strip()));
    }

    /** Parts the items of a line that begins with a known name. */
    static TypedName behind(String name, List<Item> items) {
        for (int i = 1; i < items.size(); i++) {
            if (letters(words(items, 0, i).text()).equals(letters(name)) && !letters(name).isEmpty()) {
                return isName(items, i) ? cutBefore(items, items.size() - 1) : new TypedName(words(items, 0, i), title(items, i));
            }
        }
        return of(items);
    }

    private static TypedName whole(List<Item> items) {
        return new TypedName(clean(words(items, 0, items.size())), Words.NONE);
    }

    /** Cuts at the first mark of punctuation before an item that no degree follows. */
    private static TypedName cutBefore(List<Item> items, int before) {
        for (int i = 1; i <= before; i++) {
            if (parts(items.get(i)) && !isName(items, i + 1)) {
                return new TypedName(clean(words(items, 0, i)), title(items, i));
            }
        }
        return whole(items);
    }

    private static boolean parts(Item item) {
        return item.text().matches("[,;:(/–—-]");
    }

    /** Says whether what stands from here on still belongs to the name: a degree, punctuation only. */
    private static boolean isName(List<Item> items, int from) {
        int at = from;
        while (at < items.size() && CoverElement.isPunctuation(items.get(at))) {
            at++;
        }
        return at >= items.size() || items.get(at).is(LineRule.DEGREE);
    }

    private static Words title(List<Item> items, int from) {
        Words words = words(items, from, items.size());
        return words.withText(words.text().replaceFirst("^[\\s,;:/.–—-]+", ""));
    }

    static Words clean(Words words) {
        return words.withText(words.text().replaceAll("^[\\s_./–—-]+|[\\s_]+$", ""));
    }

    private static int firstOffice(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(LineRule.TITLE_WORD)) {
                return i;
            }
        }
        return -1;
    }

    private static Words words(List<Item> items, int from, int to) {
        return from >= to ? Words.NONE : Words.of(items.get(from).passage(), items.get(from).start(), items.get(to - 1).end());
    }

    private static String letters(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
