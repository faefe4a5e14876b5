package dev.sixk.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a filing together with the places they came from. Immutable.
 *
 * @param text   the words, one space between them, no space at either end
 * @param slices the runs of text they were taken from, in order
 */
public record Words(String text, List<Slice> slices) {

    /** No words. */
    public static final Words NONE = new Words("", List.of());

    /**
     * A run of characters of a page.
     *
     * @param page    the text that holds it
     * @param start   0-based index of the first character
     * @param end     0-based index behind the last character
     */
    public record Slice(PageText page, int start, int end) {
    }

    public Words {
        slices = List.copyOf(slices);
    }

    /** Takes the words from {@code start} to {@code end} of a page, white space at either end left out. */
    public static Words of(PageText page, int start, int end) {
        String source = page.text();
        int from = Math.max(start, 0);
        int to = Math.min(end, source.length());
        while (from < to && source.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && source.charAt(to - 1) <= ' ') {
            to--;
        }
        return from >= to ? NONE : new Words(source.substring(from, to).replace('\t', ' ').replace('\n', ' '),
            List.of(new Slice(page, from, to)));
    }

    /** Joins words, leaving out empty ones. */
    public static Words join(String separator, List<Words> parts) {
        List<Words> filled = parts.stream().filter(part -> !part.isEmpty()).toList();
        List<Slice> slices = new ArrayList<>();
        filled.forEach(part -> slices.addAll(part.slices));
        return new Words(filled.stream().map(Words::text).collect(Collectors.joining(separator)), slices);
    }

    /**
     * Gives what is left of the words when punctuation, or another fact of the same line, is cut off. The slices are narrowed to it
     * where {@code cleaned} is a part of the text, and stay as they are otherwise.
     */
    public Words withText(String cleaned) {
        int at = text.startsWith(cleaned) ? 0 : text.endsWith(cleaned) ? text.length() - cleaned.length() : text.indexOf(cleaned);
        boolean whole = slices.stream().mapToInt(slice -> slice.end - slice.start + 1).sum() - 1 == text.length();
        return cleaned.isEmpty() ? NONE : new Words(cleaned, at >= 0 && whole ? narrowed(at, at + cleaned.length()) : slices);
    }

    private List<Slice> narrowed(int from, int to) {
        List<Slice> narrowed = new ArrayList<>();
        int place = 0;
        for (Slice slice : slices) {
            int start = slice.start + Math.max(0, from - place);
            int end = Math.min(slice.end, slice.start + to - place);
            if (start < end) {
                narrowed.add(new Slice(slice.page, start, end));
            }
            place += slice.end - slice.start + 1;
        }
        return narrowed;
    }

    /** Says whether there are no words. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
