package user.schedule13;

import static user.schedule13.Schedule13Words.*;

import dev.sixk.facts.RecordPath;
import dev.sixk.form.FormReading;
import dev.sixk.model.BoxState;
import dev.sixk.model.ProblemCode;
import dev.sixk.words.FormToken;
import dev.sixk.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import user.schedule13.Schedule13.Person;

/**
 * Reads the values of the cover or of a person's page. A value that is missing or that other words stand beside is null, with a problem.
 *
 * @param page the words by their captions' kinds, in the order printed
 * @param path the page's place in the record; null for the cover
 * @param isG  whether the schedule is 13G
 */
record PageReader(FormReading reading, Map<Integer, Span> page, RecordPath path, boolean isG) {

    private static final Map<Integer, BoxState> MARKS = Map.of(CHECKED, BoxState.CHECKED, LETTER_CHECKED, BoxState.CHECKED, IMAGE_CHECKED,
        BoxState.CHECKED, UNCHECKED, BoxState.UNCHECKED, LETTER_UNCHECKED, BoxState.UNCHECKED, IMAGE_UNCHECKED, BoxState.UNCHECKED);

    Person person() {
        return new Person(value(NAME, "name", ".+"), box(GROUP_A, GROUP_A, "groupA"), box(GROUP_B, GROUP_A, "groupB"),
            isG ? null : value(SOURCE, "sourceOfFunds", ".+"), value(CITIZENSHIP, "citizenship", ".+"), number(SOLE_VOTING, "soleVoting"),
            number(SHARED_VOTING, "sharedVoting"), number(SOLE_DISPOSITIVE, "soleDispositive"), number(SHARED_DISPOSITIVE, "sharedDispositive"),
            number(AGGREGATE, "aggregate"), number(PERCENT, "percent"), value(TYPE, "type", "[A-Z]{2}([ ,;/]+[A-Z]{2})*"));
    }

    /** Gives the words at a caption if they have the value's shape. */
    String value(int kind, String field, String shape) {
        Words words = span(kind).text();
        return keep(kind, field, words, words.text().matches(shape) ? words.text() : null);
    }

    /** Captions on one line have their numbers beside or below them, in order, as many as there are captions. */
    private BigDecimal number(int kind, String field) {
        int line = page.containsKey(kind) ? reading.phrases().line(page.get(kind).caption()) : -1;
        List<Span> row = page.values().stream().filter(each -> reading.phrases().line(each.caption()) == line).toList();
        List<Words> numbers = row.stream().flatMap(each -> each.numbers().stream()).toList();
        Words words = !row.isEmpty() && numbers.size() == row.size() ? numbers.get(row.indexOf(page.get(kind))) : Words.NONE;
        return keep(kind, field, words, words.isEmpty() ? null : new BigDecimal(words.text().replaceAll("[^0-9.]", "")));
    }

    /** A mark before the first label tells that marks stand before their labels. */
    BoxState box(int kind, int firstKind, String field) {
        int mark = span(kind).caption() + (state(span(firstKind).caption() - 1) == null ? 1 : -1);
        return keep(kind, field, reading.phrases().words(Math.max(0, mark), mark + 1), state(mark));
    }

    /** An empty cell between bars is no box. */
    private BoxState state(int mark) {
        return mark < 0 || reading.phrases().text(mark).matches("\\|\\s+\\|") ? null : MARKS.get(reading.phrases().kind(mark));
    }

    /** An absent caption stands where no box is beside it. */
    private Span span(int kind) {
        return page.getOrDefault(kind, new Span(reading.phrases(), 0, 0, -2));
    }

    private <T> T keep(int kind, String field, Words words, T value) {
        RecordPath at = path == null ? RecordPath.of(field) : path.field(field);
        if (value != null) {
            reading.facts().found(at, words, reading.report());
        } else if (page.containsKey(kind)) {
            reading.facts().problem(ProblemCode.VALUE_UNREADABLE, "expected one value", new FormToken(kind, reading.phrases(), span(kind).caption()), at);
        } else {
            reading.facts().problem(ProblemCode.VALUE_UNREADABLE, "expected a caption and its value", at);
        }
        return value;
    }
}
