package dev.sixk.form;

import dev.sixk.model.Cover;
import dev.sixk.model.Period;
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
        Optional<Item> form = first(extent.passage().items(), LineRule.FORM_NAME);
        Optional<Item> amendment = first(extent.head().stream().flatMap(line -> line.items().stream()).toList(), LineRule.AMENDMENT_NUMBER);
        Optional<Item> citation = first(extent.passage().items(), LineRule.RULE_CITATION);
        form.ifPresent(item -> reading.found("cover.form", item.words(), item.rule()));
        amendment = amendment.or(() -> form.filter(item -> item.text().matches(".*/.*\\d.*")));
        amendment.ifPresent(item -> reading.found("cover.amendment", item.words(), item.rule()));
        citation.ifPresent(item -> reading.found("cover.ruleCitation", item.words(), item.rule()));
        Period period = new PeriodReader(reading).read(elements);
        List<String> fileNumbers = new FileNumberReader(reading).read(elements);
        return new Cover(form.map(item -> formName(item.text())).orElse(null), amendment.map(item -> number(item.text())).orElse(null),
            citation.map(Item::text).orElse(null), period, fileNumbers, new RegistrantReader(reading).read(elements));
    }

    private static Optional<Item> first(List<Item> items, LineRule rule) {
        return items.stream().filter(item -> item.is(rule)).findFirst();
    }

    /** "Form 6 - K / A" is form "6-K/A". */
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

    private static @Nullable String number(String printed) {
        String digits = printed.substring(printed.indexOf('/') + 1).replaceAll("\\D+", "");
        return digits.isEmpty() ? null : digits;
    }
}
