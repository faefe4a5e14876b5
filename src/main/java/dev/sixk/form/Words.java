package dev.sixk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a filing together with the places they came from. Immutable.
 *
 * @param text   the words, one space between them, no space at either end
 * @param slices the runs of passage text they were taken from, in order
 */
public record Words(String text, List<Slice> slices) {

    /** No words. */
    public static final Words NONE = new Words("", List.of());

    /**
     * A run of characters of a passage.
     *
     * @param passage the passage
     * @param start   0-based index of the first character
     * @param end     0-based index behind the last character
     */
    public record Slice(Passage passage, int start, int end) {
    }

    public Words {
        slices = List.copyOf(slices);
    }

    /** Takes the words from {@code start} to {@code end} of a passage, white space at either end left out. */
    static Words of(Passage passage, int start, int end) {
        String source = passage.text();
        int from = Math.max(start, 0);
        int to = Math.min(end, source.length());
        while (from < to && source.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && source.charAt(to - 1) <= ' ') {
            to--;
        }
        return from >= to ? NONE : new Words(source.substring(from, to).replace('\t', ' ').replace('\n', ' '),
            List.of(new Slice(passage, from, to)));
    }

    /** Joins words, leaving out empty ones. */
    public static Words join(String separator, List<Words> parts) {
        List<Words> filled = parts.stream().filter(part -> !part.isEmpty()).toList();
        List<Slice> slices = new ArrayList<>();
        filled.forEach(part -> slices.addAll(part.slices));
        return new Words(filled.stream().map(Words::text).collect(Collectors.joining(separator)), slices);
    }

    /** Gives the same words with another text, for what is left when punctuation is cut off; the slices stay. */
    public Words withText(String cleaned) {
        return cleaned.isEmpty() ? NONE : new Words(cleaned, slices);
    }

    /** Says whether there are no words. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
