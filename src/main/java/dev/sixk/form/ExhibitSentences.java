package dev.sixk.form;

import dev.sixk.model.Exhibit;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.ExhibitListKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the exhibits that sentences attach: "Attached as Exhibit 1 is a press release", "A copy is attached hereto as Exhibit 99.1". */
public final class ExhibitSentences {

    private static final Set<String> VERBS = Set.of("is", "are", "was", "were", "has", "have", "being", "which", "that");

    private final FormReading reading;
    private final int offset;
    private final List<ExhibitList> lists = new ArrayList<>();

    /**
     * Makes a reader that reports to {@code reading}.
     *
     * @param reading the reading
     * @param offset  how many exhibit lists were read before, for the paths of facts
     */
    public ExhibitSentences(FormReading reading, int offset) {
        this.reading = reading;
        this.offset = offset;
    }

    /** Reads the paragraphs of a report's body; each sentence that attaches an exhibit gives a list of its own. */
    public List<ExhibitList> read(List<Passage> paragraphs) {
        for (Passage paragraph : paragraphs) {
            for (List<Item> sentence : Sentences.of(paragraph)) {
                read(sentence, paragraph);
            }
        }
        return lists;
    }

    private void read(List<Item> sentence, Passage paragraph) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (sentence.get(i).is(LineRule.ATTACHED_AS) && sentence.get(i + 1).is(LineRule.EXHIBIT_NUMBER)) {
                add(sentence, i, paragraph);
            }
        }
    }

    private void add(List<Item> sentence, int attached, Passage paragraph) {
        Item number = sentence.get(attached + 1);
        Words phrase = attached <= 1 ? behind(sentence, attached + 2, paragraph) : before(sentence, attached, paragraph);
        Words description = nounPhrase(phrase);
        if (description.isEmpty()) {
            return;
        }
        String path = "exhibitLists[" + (offset + lists.size()) + "].exhibits[0]";
        reading.found(path + ".number", number.words(), number.rule());
        reading.found(path + ".description", description, LineRule.ATTACHED_AS.ruleName());
        int line = paragraph.lineAt(sentence.get(0).start()).number();
        lists.add(new ExhibitList(ExhibitListKind.SENTENCE, null, line,
            List.of(new Exhibit(ExhibitRows.number(number.text()), description.text()))));
    }

    /** "Attached as Exhibit 1 is X." */
    private static Words behind(List<Item> sentence, int from, Passage paragraph) {
        int start = from;
        while (start < sentence.size() && !VERBS.contains(lower(sentence.get(start)))) {
            start++;
        }
        return start + 1 >= sentence.size() ? Words.NONE
            : paragraph.words(sentence.get(start + 1).start(), sentence.get(sentence.size() - 1).end());
    }

    /** "X is attached hereto as Exhibit 1", "... issued X, which is attached hereto as Exhibit 1". */
    private static Words before(List<Item> sentence, int attached, Passage paragraph) {
        int end = attached;
        while (end > 0 && (VERBS.contains(lower(sentence.get(end - 1))) || lower(sentence.get(end - 1)).equals("been")
            || CoverElement.isPunctuation(sentence.get(end - 1)))) {
            end--;
        }
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (Set.of("issued", "published", "released", "distributed", "announced").contains(lower(sentence.get(i)))) {
                start = i + 1;
            }
        }
        return end == 0 || start >= end ? Words.NONE : paragraph.words(sentence.get(start).start(), sentence.get(end - 1).end());
    }

    private static String lower(Item item) {
        return item.text().toLowerCase(Locale.ROOT);
    }

    /** Leaves out the article, and "a copy of". */
    private static Words nounPhrase(Words phrase) {
        String text = phrase.text()
            .replaceFirst("(?i)^(a |the |an )?(copy|copies|translation|full text) of ", "").replaceFirst("(?i)^(a|an|the|our|its)\\s+", "")
            .replaceFirst("[\\s.,;:]+$", "");
        return phrase.withText(text);
    }
}
