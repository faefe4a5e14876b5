package dev.sixk.form;

import dev.sixk.model.Cover;
import dev.sixk.model.Period;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.Registrant;
import dev.sixk.words.CharFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the cover above its check boxes: form, period, file numbers, registrant. */
public final class CoverReader {

    private final FormReading reading;

    /** Makes a reader that reports to {@code reading}. */
    public CoverReader(FormReading reading) {
        this.reading = reading;
    }

    /** Reads the cover of an extent. */
    public Cover read(CoverExtent extent) {
        List<CoverElement> elements = new ArrayList<>(CoverElement.of(extent.head()));
        CoverColumns.pair(elements);
        List<Item> items = extent.passage().items();
        Optional<Item> form = form(elements).or(() -> first(items, LineRule.FORM_NAME));
        Optional<Item> citation = first(items, LineRule.RULE_CITATION);
        Optional<Item> amendment = first(extent.head().stream().flatMap(line -> line.items().stream()).toList(), LineRule.AMENDMENT_NUMBER)
            .or(() -> form.filter(item -> item.text().indexOf('/') > 0 && number(item.text()) != null));
        keep("cover.form", form);
        keep("cover.amendment", amendment);
        keep("cover.ruleCitation", citation);
        Period period = new PeriodReader(reading).read(elements);
        List<String> fileNumbers = new FileNumberReader(reading).read(elements);
        Cover cover = new Cover(form.map(item -> formName(item.text())).orElse(null), amendment.map(item -> number(item.text())).orElse(null),
            citation.map(Item::text).orElse(null), period, fileNumbers, new RegistrantReader(reading).read(elements), List.of());
        form.filter(item -> isBare(cover)).ifPresent(item -> reading.problem(ProblemCode.COVER_INCOMPLETE,
            "expected the other lines of a cover beside " + item.text(), "cover"));
        return cover;
    }

    /** A form's name that begins its segment is the cover's own; elsewhere it may be named in a sentence. */
    private static Optional<Item> form(List<CoverElement> elements) {
        return elements.stream().filter(element -> element.is(LineRule.FORM_NAME)).map(element -> element.items().get(0))
            .filter(item -> item.start() == item.passage().segmentStart(item.start())).findFirst();
    }

    private void keep(String path, Optional<Item> found) {
        found.ifPresent(item -> reading.found(path, item.words(), item.rule()));
    }

    private static boolean isBare(Cover cover) {
        Registrant registrant = cover.registrant();
        return cover.period() == null && cover.fileNumbers().isEmpty() && cover.ruleCitation() == null && registrant.name() == null
            && registrant.addressLines().isEmpty();
    }

    private static Optional<Item> first(List<Item> items, LineRule rule) {
        return items.stream().filter(item -> item.is(rule)).findFirst();
    }

    /** "Form 10 - Q / A" is form "10-Q/A". */
    private static String formName(String printed) {
        StringBuilder name = new StringBuilder();
        for (char c : printed.toCharArray()) {
            name.append(CharFolding.fold(c));
        }
        String folded = name.toString().replace(" ", "").toUpperCase(Locale.ROOT);
        String bare = folded.startsWith("FORM") ? folded.substring("FORM".length()) : folded;
        String hyphened = bare.indexOf('-') >= 0 ? bare : bare.replaceFirst("^(\\d+)", "$1-");
        int slash = hyphened.indexOf("/A");
        return slash < 0 ? hyphened : hyphened.substring(0, slash + 2);
    }

    /** Takes the number of "Amendment No. 2", or of "Form 10-Q/A No. 2" behind its slash. */
    private static @Nullable String number(String printed) {
        String digits = printed.substring(printed.indexOf('/') + 1).replaceAll("\\D+", "");
        return digits.isEmpty() ? null : digits;
    }
}
