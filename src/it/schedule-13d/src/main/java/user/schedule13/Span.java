package user.schedule13;

import static user.schedule13.Schedule13Words.DATE;
import static user.schedule13.Schedule13Words.GROUP_A;
import static user.schedule13.Schedule13Words.GROUP_B;
import static user.schedule13.Schedule13Words.ID_CAPTION;
import static user.schedule13.Schedule13Words.NUMBERING;
import static user.schedule13.Schedule13Words.PAGE_HEAD;
import static user.schedule13.Schedule13Words.SIDE_LABEL;

import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words that belong to a caption.
 *
 * @param phrases the document's phrases
 * @param from    the first phrase
 * @param to      the phrase behind the last one
 * @param caption the caption
 */
record Span(Phrases phrases, int from, int to, int caption) {

    private static final Set<Integer> ASIDES = Set.of(GROUP_A, GROUP_B, SIDE_LABEL, PAGE_HEAD, ID_CAPTION);
    private static final String NUMBER = "(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?( shares)?";

    /** Gives all words, those of the label beside the page's numbers and of the next page's head left out. */
    Words text() {
        int end = IntStream.range(from, to).filter(i -> phrases.kind(i) == SIDE_LABEL || phrases.kind(i) == PAGE_HEAD).findFirst().orElse(to);
        return Words.join(" ", new Span(phrases, from, end, caption).cells().stream().map(Span::words).toList());
    }

    /** Gives the numbers, each alone in its cell; none at all where other words stand beside one, "See Item 5". */
    List<Words> numbers() {
        List<Span> cells = cells().stream().filter(cell -> cell.written().anyMatch(i -> Character.isDigit(phrases.firstChar(i)))).toList();
        boolean alone = cells.stream().allMatch(cell -> cell.written().count() == 1 && cell.written().allMatch(i -> phrases.text(i).matches(NUMBER)));
        return alone ? cells.stream().map(cell -> phrases.words(cell.written().findFirst().orElse(from), cell.writtenEnd())).toList() : List.of();
    }

    /** Gives the codes of a person's type, "IA, OO": two capitals each, on lines without a gap between them. */
    Words codes() {
        int first = written().findFirst().orElse(to);
        int end = first;
        for (int i = first; i < to && isCode(i, end); i++) {
            end = phrases.isWritten(i) ? i + 1 : end;
        }
        return phrases.words(first, end);
    }

    private boolean isCode(int at, int behind) {
        boolean goesOn = at == behind || phrases.line(at) == phrases.line(behind - 1) || !phrases.page().gapBefore(phrases.line(at));
        return !phrases.isWritten(at) || goesOn && phrases.text(at).matches("[A-Z]{2}");
    }

    /** Gives the date. */
    Words date() {
        int at = phrases.next(DATE, from, to);
        return phrases.words(at, Math.min(at + 1, to));
    }

    boolean isBlank() {
        return cells().isEmpty();
    }

    /** Gives the words of each segment, between the bars of a box, without footnote numbers and labels. */
    private List<Span> cells() {
        List<Span> cells = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isAside(i) || phrases.segment(i) != phrases.segment(start)) {
                Span cell = new Span(phrases, start, i, caption);
                cells.addAll(cell.written().findAny().isPresent() ? List.of(cell) : List.of());
                start = i < to && isAside(i) ? i + 1 : i;
            }
        }
        return cells;
    }

    private boolean isAside(int at) {
        boolean footnote = phrases.kind(at) == NUMBERING && phrases.text(at).matches("\\(\\d+\\)");
        return footnote || phrases.firstChar(at) == '|' || ASIDES.contains(phrases.kind(at));
    }

    private IntStream written() {
        return IntStream.range(from, to).filter(phrases::isWritten);
    }

    private int writtenEnd() {
        return phrases.writtenEnd(from, to);
    }

    /** A full stop and a parenthesis end a name, other signs do not. */
    private Words words() {
        int end = to;
        while (!phrases.isWritten(end - 1) && ".)".indexOf(phrases.lastChar(end - 1)) < 0) {
            end--;
        }
        return phrases.words(phrases.written(from, to), end);
    }
}
