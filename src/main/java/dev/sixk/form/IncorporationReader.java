package dev.sixk.form;

import dev.sixk.model.IncorporationByReference;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.RegistrationStatement;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads the statements by which a report is incorporated by reference into registration statements. Only a sentence that speaks of
 * this report, and does not deny, counts.
 */
final class IncorporationReader {

    private static final int FARTHEST_NEGATION = 8;
    private static final int LONGEST_LIST = 12;

    private final FormReading reading;
    private final List<IncorporationByReference> statements = new ArrayList<>();

    /** Makes a reader that reports to {@code reading}. */
    IncorporationReader(FormReading reading) {
        this.reading = reading;
    }

    /** Reads the paragraphs of a report's body. */
    List<IncorporationByReference> read(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            List<Item> items = paragraph.mentions("reference") ? incorporating(paragraph, paragraphs.subList(i + 1, paragraphs.size())) : List.of();
            if (!items.isEmpty()) {
                int end = paragraph.announces() ? Math.min(paragraphs.size(), i + 1 + LONGEST_LIST) : i + 1;
                add(paragraph.passage(), items, paragraphs.subList(i + 1, end));
            }
        }
        return statements;
    }

    private static List<Item> incorporating(Paragraph paragraph, List<Paragraph> behind) {
        boolean listed = paragraph.announces() && !behind.isEmpty()
            && behind.get(0).passage().items().stream().anyMatch(item -> item.is(LineRule.STATEMENT_NUMBER));
        List<Item> found = new ArrayList<>();
        for (List<Item> sentence : Sentences.of(paragraph.passage())) {
            if (isStatement(sentence, listed)) {
                found.addAll(sentence);
            }
        }
        return found;
    }

    private static boolean isStatement(List<Item> sentence, boolean listed) {
        int reference = index(sentence);
        if (reference < 0 || isDenied(sentence, reference)) {
            return false;
        }
        boolean into = listed || sentence.subList(reference, sentence.size()).stream()
            .anyMatch(item -> item.isOneOf(LineRule.STATEMENT_WORD, LineRule.STATEMENT_NUMBER, LineRule.STATEMENT_FORM));
        return into && IntStream.range(0, sentence.size()).anyMatch(i -> isOfThisReport(sentence, i, reference));
    }

    /** "Incorporated by reference herein" says where to, not what. */
    private static boolean isOfThisReport(List<Item> sentence, int at, int reference) {
        Item item = sentence.get(at);
        return item.is(LineRule.OWN_REPORT) && !(at == reference + 1 && item.text().equalsIgnoreCase("herein"))
            || item.is(LineRule.EXHIBIT_NUMBER) && at < reference;
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

    private void add(Passage paragraph, List<Item> items, List<Paragraph> behind) {
        Map<String, List<String>> byForm = new LinkedHashMap<>();
        collect(items, byForm);
        List<Words> words = new ArrayList<>(List.of(paragraph.words(0, paragraph.text().length())));
        for (Paragraph next : byForm.values().stream().allMatch(List::isEmpty) ? behind : List.<Paragraph>of()) {
            Passage listed = next.passage();
            List<Item> row = listed.items();
            if (Sentences.of(listed).size() > 1 || row.stream().noneMatch(item -> item.isOneOf(LineRule.STATEMENT_NUMBER, LineRule.STATEMENT_FORM))) {
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
            reading.problem(ProblemCode.INCORPORATION_WITHOUT_NUMBER, "expected the file number of a registration statement", first,
                "incorporations[" + statements.size() + "].statements");
        }
        reading.found("incorporations[" + statements.size() + "].text", words, LineRule.BY_REFERENCE.ruleName());
        statements.add(new IncorporationByReference(named, first.number(), words.text()));
    }

    /** "2-98765": numbers of the Securities Act before 33-1. */
    private static boolean isOldNumber(Item item) {
        return item.is(LineRule.FILE_NUMBER) && item.text().startsWith("2-");
    }

    private void collect(List<Item> items, Map<String, List<String>> byForm) {
        String form = "";
        for (Item item : items) {
            if (item.is(LineRule.STATEMENT_FORM)) {
                form = item.text().replaceFirst("(?i)^forms?\\s*", "").toUpperCase(Locale.ROOT);
                byForm.computeIfAbsent(form, key -> new ArrayList<>());
                reading.found(path(byForm, form) + ".formType", item.words(), item.rule());
            } else if (item.is(LineRule.STATEMENT_NUMBER) || isOldNumber(item)) {
                String number = item.text().replaceAll("\\s", "");
                List<String> numbers = byForm.computeIfAbsent(form, key -> new ArrayList<>());
                if (!numbers.contains(number)) {
                    reading.found(path(byForm, form) + ".fileNumbers[" + numbers.size() + "]", item.words(), item.rule());
                    numbers.add(number);
                }
            }
        }
    }

    private String path(Map<String, List<String>> byForm, String form) {
        return "incorporations[" + statements.size() + "].statements[" + List.copyOf(byForm.keySet()).indexOf(form) + "]";
    }
}
