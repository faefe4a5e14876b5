package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a passage as the line grammar read it. A phrase that runs over a line's end draws the next line into this one.
 *
 * @param passage   the passage it stands in
 * @param number    the 1-based layout line on which it begins
 * @param gapBefore whether white space sets it off from the line before
 * @param pageBreak whether a page begins with it
 * @param items     its items in order; empty for a line of rules only
 * @param start     0-based index of its first character in the passage
 * @param end       0-based index behind its last character, without the line feed
 */
public record PassageLine(Passage passage, int number, boolean gapBefore, boolean pageBreak, List<Item> items, int start, int end) {

    public PassageLine {
        items = List.copyOf(items);
    }

    /** Gives the words of the whole line. */
    public Words words() {
        return Words.of(passage, start, end);
    }

    /** Says whether the line holds an item of this rule. */
    public boolean has(LineRule rule) {
        return items.stream().anyMatch(item -> item.is(rule));
    }

    /** Gives the words of each segment of the line, such as the cells of a table's row, from left to right. */
    public List<Words> segments() {
        List<Words> segments = new ArrayList<>();
        int from = start;
        for (int at = start; at <= end; at++) {
            char c = at == end ? '\t' : passage.text().charAt(at);
            if (c == '\t' || c == '\n') {
                segments.add(Words.of(passage, from, at));
                from = at + 1;
            }
        }
        return segments.stream().filter(words -> !words.isEmpty()).toList();
    }
}
