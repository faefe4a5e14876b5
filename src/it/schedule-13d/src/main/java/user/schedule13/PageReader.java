package user.schedule13;

import static user.schedule13.Schedule13Words.*;

import dev.sixk.form.FormReading;
import dev.sixk.form.RecordPath;
import dev.sixk.model.BoxState;
import dev.sixk.model.ProblemCode;
import dev.sixk.words.FormToken;
import dev.sixk.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import user.schedule13.Schedule13.Person;

/** Reads the values of the cover or of a person's page. A value that is missing or that other words stand beside is null, with a problem. */
final class PageReader {

    private static final Set<Integer> CHECKED_MARKS = Set.of(CHECKED, LETTER_CHECKED, IMAGE_CHECKED);
    private static final Set<Integer> EMPTY_MARKS = Set.of(UNCHECKED, LETTER_UNCHECKED, IMAGE_UNCHECKED);
    private static final Set<Integer> AMOUNTS = Set.of(SOLE_VOTING, SHARED_VOTING, SOLE_DISPOSITIVE, SHARED_DISPOSITIVE, AGGREGATE, PERCENT);

    private final FormReading reading;
    private final Map<Integer, Span> page;
    private final RecordPath path;

    /** Makes a reader of what stands in the record at a path; null for the record itself. */
    PageReader(FormReading reading, Map<Integer, Span> page, RecordPath path) {
        this.reading = reading;
        this.page = page;
        this.path = path;
    }

    Person person(boolean isG) {
        Map<Integer, Words> numbers = numbers();
        return new Person(text(NAME, "name"), box(GROUP_A, GROUP_A, "groupA"), box(GROUP_B, GROUP_A, "groupB"),
            isG ? null : text(SOURCE, "sourceOfFunds"), text(CITIZENSHIP, "citizenship"), number(numbers, SOLE_VOTING, "soleVoting"),
            number(numbers, SHARED_VOTING, "sharedVoting"), number(numbers, SOLE_DISPOSITIVE, "soleDispositive"),
            number(numbers, SHARED_DISPOSITIVE, "sharedDispositive"), number(numbers, AGGREGATE, "aggregate"), number(numbers, PERCENT, "percent"),
            page.containsKey(TYPE) ? keep(TYPE, "type", page.get(TYPE).codes()) : keep(TYPE, "type", Words.NONE));
    }

    String text(int kind, String field) {
        return keep(kind, field, page.containsKey(kind) ? page.get(kind).text() : Words.NONE);
    }

    String date() {
        return keep(EVENT_DATE, "eventDate", page.containsKey(EVENT_DATE) ? page.get(EVENT_DATE).date() : Words.NONE);
    }

    /** Nine characters, printed with blanks or hyphens too. */
    String cusip() {
        Words words = page.containsKey(CUSIP) ? page.get(CUSIP).text() : Words.NONE;
        String number = words.text().replaceAll("[ -]", "");
        return keep(CUSIP, "cusip", number.matches("[0-9A-Z]{9}") ? words : Words.NONE) == null ? null : number;
    }

    /** Captions side by side have their numbers below them, as many as there are captions. */
    private Map<Integer, Words> numbers() {
        Map<Integer, Words> numbers = new HashMap<>();
        List<Span> row = new ArrayList<>();
        for (Span span : page.values().stream().filter(value -> AMOUNTS.contains(kind(value))).toList()) {
            boolean beside = !row.isEmpty() && row.get(0).isBlank() && line(row.get(0)) == line(span);
            row = beside ? row : new ArrayList<>();
            row.add(span);
            List<Words> values = span.numbers();
            for (int i = 0; values.size() == row.size() && i < row.size(); i++) {
                numbers.put(kind(row.get(i)), values.get(i));
            }
        }
        return numbers;
    }

    private static int kind(Span span) {
        return span.phrases().kind(span.caption());
    }

    private static int line(Span span) {
        return span.phrases().line(span.caption());
    }

    private BigDecimal number(Map<Integer, Words> numbers, int kind, String field) {
        String text = keep(kind, field, numbers.getOrDefault(kind, Words.NONE));
        return text == null ? null : new BigDecimal(text.replaceAll("[^0-9.]", ""));
    }

    BoxState rule(int kind, String field) {
        return box(kind, RULE_13D_1B, field);
    }

    /** A mark before the first label tells that marks stand before their labels. */
    private BoxState box(int kind, int firstKind, String field) {
        Span label = page.get(kind);
        Span first = page.get(firstKind);
        boolean before = first != null && first.caption() > 0 && state(first.caption() - 1) != null;
        int mark = label == null ? -1 : before ? label.caption() - 1 : label.caption() + 1;
        BoxState state = label == null || first == null ? null : state(mark);
        return state != null ? found(field, label.phrases().words(mark, mark + 1), state) : odd(ProblemCode.BOX_MISSING, kind, field);
    }

    private BoxState state(int mark) {
        int kind = reading.phrases().kind(mark);
        return CHECKED_MARKS.contains(kind) ? BoxState.CHECKED : EMPTY_MARKS.contains(kind) ? BoxState.UNCHECKED : null;
    }

    private String keep(int kind, String field, Words words) {
        return words.isEmpty() ? odd(ProblemCode.VALUE_UNREADABLE, kind, field) : found(field, words, words.text());
    }

    private <T> T found(String field, Words words, T value) {
        reading.facts().found(at(field), words, reading.report());
        return value;
    }

    private <T> T odd(ProblemCode code, int kind, String field) {
        Span span = page.get(kind);
        String message = "expected one value at the caption of " + field;
        if (span == null) {
            reading.facts().problem(code, message, at(field));
        } else {
            reading.facts().problem(code, message, new FormToken(kind, span.phrases(), span.caption()), at(field));
        }
        return null;
    }

    private RecordPath at(String field) {
        return path == null ? RecordPath.of(field) : path.field(field);
    }
}
