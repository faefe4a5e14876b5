package dev.sixk;

import dev.sixk.grammar.EightKWords;
import dev.sixk.layout.Line;
import dev.sixk.layout.Segment;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import java.util.List;
import java.util.stream.Stream;

/**
 * The titles of Form 8-K's items. Submission headers print an item's number, or its title in the wording of their time; the titles of
 * both numberings stand in {@code grammar/imports/ItemTitleWords.g4}. Thread-safe.
 */
public final class ItemTitles {

    private ItemTitles() {
    }

    /**
     * Gives the numbers of the items that a value of a header's ITEM INFORMATION may mean.
     *
     * @param numberOrTitle an item's number, {@code "5"} or {@code "5.02"}, or its title, {@code "Other Events"}
     * @return the number itself; of a title at most one number of each numbering; empty for other words
     */
    public static List<String> numbers(String numberOrTitle) {
        String value = numberOrTitle.strip();
        if (value.isEmpty()) {
            return List.of();
        }
        PageText page = new PageText(List.of(new Line(1, false, false, List.of(new Segment(value, 0)))));
        Phrases phrases = new Phrases(page, new EightKWords(page));
        boolean whole = phrases.stop(phrases.first(0)) >= value.length() - 1;
        if (Character.isDigit(value.charAt(0))) {
            return whole ? List.of(value) : List.of();
        }
        return whole && isTitle(phrases.kind(phrases.first(0))) ? numbersOf(phrases.kind(phrases.first(0))) : List.of();
    }

    /** Says whether a kind of phrase is the title of an item. */
    public static boolean isTitle(int kind) {
        return kind >= EightKWords.TITLE_1_OR_5_01 && kind <= EightKWords.TITLE_6_06;
    }

    /** The name of a title's rule says which items have it: TITLE_1_OR_5_01. */
    private static List<String> numbersOf(int title) {
        String name = EightKWords.VOCABULARY.getSymbolicName(title);
        return Stream.of(name.substring(name.indexOf('_') + 1).split("_OR_")).map(number -> number.replace('_', '.')).toList();
    }
}
