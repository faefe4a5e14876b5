package dev.sixk.form;

import dev.sixk.model.IncorporationByReference;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.RegistrationStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the statements by which a report is incorporated by reference into registration statements. Only a sentence that speaks of
 * this report, and does not deny, counts.
 */
public final class IncorporationReader {

    private static final int FARTHEST_NEGATION = 8;
    private static final int LONGEST_LIST = 12;

    private final FormReading reading;
    private final List<IncorporationByReference> statements = new ArrayList<>();

    /** Makes a reader that reports to {@code reading}. */
    public IncorporationReader(FormReading reading) {
        this.reading = reading;
    }

    /** Reads the paragraphs of a report's body. */
    public List<IncorporationByReference> read(List<Passage> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Passage paragraph = paragraphs.get(i);
            List<Item> items = incorporating(paragraph);
            if (!items.isEmpty()) {
                List<Passage> behind = paragraph.text().stripTrailing().endsWith(":")
                    ? paragraphs.subList(i + 1, Math.min(paragraphs.size(), i + 1 + LONGEST_LIST)) : List.of();
                add(paragraph, items, behind);
            }
        }
        return statements;
    }

    private static List<Item> incorporating(Passage paragraph) {
        List<Item> found = new ArrayList<>();
        for (List<Item> sentence : Sentences.of(paragraph)) {
            if (isStatement(sentence)) {
                found.addAll(sentence);
            }
        }
        return found;
    }

    private static boolean isStatement(List<Item> sentence) {
        int reference = index(sentence);
        boolean about = sentence.stream().anyMatch(item -> item.is(LineRule.OWN_REPORT));
        boolean into = sentence.stream().anyMatch(item -> item.isOneOf(LineRule.STATEMENT_WORD, LineRule.STATEMENT_NUMBER, LineRule.STATEMENT_FORM));
        return reference >= 0 && about && into && !isDenied(sentence, reference);
    }

    private static int index(List<Item> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i).is(LineRule.BY_REFERENCE)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDenied(List<Item> sentence, int reference) {
        return sentence.subList(Math.max(0, reference - FARTHEST_NEGATION), reference).stream()
            .anyMatch(item -> item.is(LineRule.NEGATION) && !item.text().equalsIgnoreCase("except"));
    }

    private void add(Passage paragraph, List<Item> items, List<Passage> behind) {
        Map<String, List<String>> byForm = new LinkedHashMap<>();
        collect(items, byForm);
        List<Words> words = new ArrayList<>(List.of(paragraph.words(0, paragraph.text().length())));
        for (Passage listed : byForm.isEmpty() || byForm.values().stream().allMatch(List::isEmpty) ? behind : List.<Passage>of()) {
            List<Item> row = listed.items();
            if (row.stream().noneMatch(item -> item.isOneOf(LineRule.STATEMENT_NUMBER, LineRule.STATEMENT_FORM))) {
                break;
            }
            collect(row, byForm);
            words.add(listed.words(0, listed.text().length()));
        }
        keep(paragraph, Words.join(" ", words), byForm);
    }

    private void keep(Passage paragraph, Words words, Map<String, List<String>> byForm) {
        List<RegistrationStatement> named = byForm.entrySet().stream()
            .map(entry -> new RegistrationStatement(entry.getKey().isEmpty() ? null : entry.getKey(), entry.getValue())).toList();
        PassageLine first = paragraph.lines().get(0);
        if (named.stream().allMatch(statement -> statement.fileNumbers().isEmpty())) {
            reading.problem(ProblemCode.INCORPORATION_WITHOUT_NUMBER, "expected the file number of a registration statement", first);
        }
        reading.found("incorporations[" + statements.size() + "]", words, LineRule.BY_REFERENCE.ruleName());
        statements.add(new IncorporationByReference(named, first.number(), words.text()));
    }

    private void collect(List<Item> items, Map<String, List<String>> byForm) {
        String form = "";
        for (Item item : items) {
            if (item.is(LineRule.STATEMENT_FORM)) {
                form = item.text().replaceFirst("(?i)^forms?\\s*", "").toUpperCase(Locale.ROOT);
                byForm.computeIfAbsent(form, key -> new ArrayList<>());
            } else if (item.is(LineRule.STATEMENT_NUMBER)) {
                String number = item.text().replaceAll("\\s", "");
                List<String> numbers = byForm.computeIfAbsent(form, key -> new ArrayList<>());
                if (!numbers.contains(number)) {
                    reading.found("incorporated[" + number + "]", item.words(), item.rule());
                    numbers.add(number);
                }
            }
        }
    }
}
