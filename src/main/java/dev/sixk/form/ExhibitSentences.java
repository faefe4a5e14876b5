package dev.sixk.form;

import dev.sixk.model.Exhibit;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.ExhibitListKind;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the exhibits that sentences attach: "Attached as Exhibit 1 is a press release", "A copy is attached hereto as Exhibit 99.1". */
final class ExhibitSentences {

    private final FormReading reading;
    private final int offset;
    private final List<ExhibitList> lists = new ArrayList<>();

    /**
     * Makes a reader that reports to {@code reading}.
     *
     * @param reading the reading
     * @param offset  how many exhibit lists were read before, for the paths of facts
     */
    ExhibitSentences(FormReading reading, int offset) {
        this.reading = reading;
        this.offset = offset;
    }

    /** Reads the paragraphs of a report's body; each exhibit that a sentence attaches gives a list of its own. */
    List<ExhibitList> read(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.mentions("exhibit") || paragraph.mentions("ex-") || paragraph.mentions("ex.")) {
                Sentences.of(paragraph.passage()).forEach(this::sentence);
            }
        }
        return lists;
    }

    private void sentence(List<Item> sentence) {
        int at = 0;
        while (at < sentence.size()) {
            int end = ExhibitRows.isNumber(sentence.get(at)) ? numbersEnd(sentence, at) : at;
            if (end > at) {
                add(sentence.subList(at, end).stream().filter(ExhibitSentences::isNumeral).toList(), new AttachingClause(sentence, at, end).attached());
            }
            at = Math.max(end, at + 1);
        }
    }

    /** "Exhibits 99.1, 99.2 and 99.3", "Exhibit 1 and Exhibit 2". */
    private static int numbersEnd(List<Item> sentence, int start) {
        boolean plural = sentence.get(start).text().toLowerCase(Locale.ROOT).startsWith("exhibits");
        int end = start + 1;
        for (int i = end; i < sentence.size(); i++) {
            Item item = sentence.get(i);
            if (ExhibitRows.isNumber(item) || plural && isNumeral(item)) {
                end = i + 1;
            } else if (!item.text().equals(",") && !item.text().equalsIgnoreCase("and")) {
                break;
            }
        }
        return end;
    }

    private static boolean isNumeral(Item item) {
        return item.isOneOf(LineRule.EXHIBIT_NUMBER, LineRule.NUMBERING, LineRule.NUMBER);
    }

    private void add(List<Item> numbers, Words attached) {
        List<Words> descriptions = attached.isEmpty() ? List.of() : NounPhrase.parts(attached, numbers.size());
        for (int i = 0; i < descriptions.size(); i++) {
            Item number = numbers.get(i);
            String name = ExhibitRows.number(number.text());
            if (!descriptions.get(i).isEmpty() && !name.matches(".*[0-9]-[0-9]+\\.[0-9].*")) {
                add(number, name, descriptions.get(i));
            }
        }
    }

    private void add(Item number, String name, Words description) {
        String path = "exhibitLists[" + (offset + lists.size()) + "].exhibits[0]";
        reading.found(path + ".number", number.words(), number.rule());
        reading.found(path + ".description", description, LineRule.ATTACHED.ruleName());
        int line = number.passage().lineAt(number.start()).number();
        lists.add(new ExhibitList(ExhibitListKind.SENTENCE, null, line, List.of(new Exhibit(name, description.text()))));
    }
}
