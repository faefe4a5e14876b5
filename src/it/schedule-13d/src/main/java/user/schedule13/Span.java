package user.schedule13;

import static user.schedule13.Schedule13Words.*;

import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words that belong to a caption. They are taken from the phrases, not from the tree: the tree's cover ends before the persons, and makes
 * no text of values that have a shape, such as dates and numbers.
 *
 * @param phrases the document's phrases
 * @param from    the first phrase
 * @param to      the phrase behind the last one
 * @param caption the caption
 */
record Span(Phrases phrases, int from, int to, int caption) {

    private static final Set<Integer> ABOVE = Set.of(REGISTRANT_CAPTION, TITLE_OF_CLASS, CUSIP, CONTACT, EVENT_DATE);
    private static final Set<Integer> BEHIND = Set.of(RULE_13D_1B, RULE_13D_1C, RULE_13D_1D, NAME, GROUP, GROUP_A, GROUP_B, SEC_USE, SOURCE,
        PROCEEDINGS, CITIZENSHIP, SOLE_VOTING, SHARED_VOTING, SOLE_DISPOSITIVE, SHARED_DISPOSITIVE, AGGREGATE, EXCLUDES, PERCENT, TYPE);
    private static final Set<Integer> ASIDES = Set.of(SIDE_LABEL, PAGE_HEAD, ID_CAPTION);
    private static final String SIGNS = "^[^\\p{L}\\p{N}(]+|[ *:;|_-]+$";
    private static final String NUMBER = "(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?( ?%)?((?i) shares)?";

    /**
     * Gives the cover and then each person's page: the first words at each kind of caption, in the order printed. A page begins with the name and
     * ends with the type: what the body of the schedule prints again is none of it.
     */
    static List<Map<Integer, Span>> pages(Phrases phrases) {
        List<Map<Integer, Span>> pages = new ArrayList<>(List.of(new LinkedHashMap<>()));
        int end = IntStream.range(0, phrases.page().lineCount()).map(phrases::end).max().orElse(0);
        boolean open = true;
        for (int i = 0, behind = 0; i < end; i++) {
            int kind = phrases.kind(i);
            open |= kind == NAME;
            pages.addAll(kind == NAME ? List.of(new LinkedHashMap<>()) : List.of());
            if (open && (ABOVE.contains(kind) || BEHIND.contains(kind))) {
                Span span = ABOVE.contains(kind) ? new Span(phrases, behind, i, i) : new Span(phrases, i + 1, next(phrases, i + 1, end, kind), i);
                pages.get(pages.size() - 1).putIfAbsent(kind, span);
                behind = i + 1;
                open = kind != TYPE;
            }
        }
        return pages;
    }

    /** The last caption of a page has its words in one cell; all others have them up to the next. */
    private static int next(Phrases phrases, int from, int end, int kind) {
        return kind == TYPE ? phrases.segmentEnd(Math.min(phrases.written(from, end), end - 1))
            : IntStream.range(from, end).filter(i -> BEHIND.contains(phrases.kind(i))).findFirst().orElse(end);
    }

    /** Gives all words up to the label beside the page's numbers, or up to the next page's head. */
    Words text() {
        int end = IntStream.range(from, to).filter(i -> phrases.kind(i) == SIDE_LABEL || phrases.kind(i) == PAGE_HEAD).findFirst().orElse(to);
        return Words.join(" ", new Span(phrases, from, end, caption).cells());
    }

    /** Gives the numbers, each alone in its cell; none at all where other words stand beside one, "See Item 5". */
    List<Words> numbers() {
        List<Words> cells = cells().stream().filter(cell -> cell.text().chars().anyMatch(Character::isDigit)).toList();
        return cells.stream().allMatch(cell -> cell.text().matches(NUMBER)) ? cells : List.of();
    }

    /** Gives the words of each segment, and between the bars of a box, without signs at their ends, footnote numbers and labels. */
    private List<Words> cells() {
        List<Words> cells = new ArrayList<>();
        for (int i = from, start = from; i <= to; i++) {
            boolean aside = i < to && (ASIDES.contains(phrases.kind(i)) || phrases.text(i).matches("\\(\\d+\\)|\\|.*"));
            if (i == to || aside || phrases.segment(i) != phrases.segment(start)) {
                Words words = phrases.words(start, i);
                cells.add(words.withText(words.text().replaceAll(SIGNS, "")));
                start = aside ? i + 1 : i;
            }
        }
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }
}
