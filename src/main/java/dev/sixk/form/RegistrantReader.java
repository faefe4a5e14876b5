package dev.sixk.form;

import dev.sixk.model.ProblemCode;
import dev.sixk.model.Registrant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the registrant of a cover. Captions stand below their values: "(Translation of registrant's name into English)",
 * "(Address of principal executive offices)"; a value is what stands between its caption and the form's phrase before it.
 */
final class RegistrantReader {

    private final FormReading reading;
    private List<CoverElement> pending = new ArrayList<>();
    private boolean image;
    private List<Words> exact = List.of();
    private List<Words> english = List.of();
    private List<Words> address = List.of();
    private @Nullable Words jurisdiction;
    private @Nullable Words telephone;
    private boolean captioned;

    RegistrantReader(FormReading reading) {
        this.reading = reading;
    }

    Registrant read(List<CoverElement> elements) {
        for (int i = 0; i < elements.size(); i++) {
            CoverElement element = elements.get(i);
            if (element.isValue() && !element.isDate()) {
                pending.add(element);
            } else if (element.is(LineRule.UNREADABLE)) {
                image = true;
            } else if (element.is(LineRule.TELEPHONE) || element.is(LineRule.TELEPHONE_LEAD)) {
                telephone(element);
            } else {
                anchor(element, i + 1 < elements.size() ? elements.get(i + 1) : null);
            }
        }
        uncaptioned();
        return registrant(elements);
    }

    private void telephone(CoverElement element) {
        if (element.is(LineRule.TELEPHONE) && telephone == null) {
            telephone = element.words();
            reading.found("cover.registrant.telephone", element.words(), LineRule.TELEPHONE.ruleName());
        }
    }

    private void anchor(CoverElement caption, @Nullable CoverElement next) {
        if (caption.is(LineRule.REGISTRANT_CAPTION)) {
            name(true);
        } else if (caption.is(LineRule.ENGLISH_CAPTION)) {
            name(false);
        } else if (caption.is(LineRule.ADDRESS_CAPTION) || caption.is(LineRule.NAME_ADDRESS_CAPTION)) {
            address();
        } else if (caption.is(LineRule.JURISDICTION_CAPTION)) {
            jurisdiction = jurisdiction == null ? Words.join(" ", words(pending)) : jurisdiction;
            pending.clear();
        } else if (exact.isEmpty() && english.isEmpty()) {
            pending.clear();
            image = false;
        }
    }

    /** Takes what stands above a name's caption. Two captions may share two lines: the original name, then the English one. */
    private void name(boolean original) {
        captioned = true;
        List<Words> value = words(pending);
        pending.clear();
        if (original && exact.isEmpty()) {
            exact = value;
        } else if (!original && english.isEmpty()) {
            english = value;
        }
    }

    private void address() {
        List<Words> lines = words(pending);
        pending.clear();
        if (exact.isEmpty() && english.isEmpty() && !captioned && lines.size() > 1) {
            exact = lines.subList(0, 1);
            lines = lines.subList(1, lines.size());
        }
        if (address.isEmpty()) {
            address = addressLines(lines);
        }
    }

    /** Without captions the first line is the name, and what follows is an address if it holds a number. */
    private void uncaptioned() {
        List<Words> lines = words(pending);
        if (lines.isEmpty() || !address.isEmpty()) {
            return;
        }
        if (exact.isEmpty() && english.isEmpty() && !captioned) {
            exact = lines.subList(0, 1);
            lines = lines.subList(1, lines.size());
        }
        if (lines.stream().anyMatch(line -> line.text().chars().anyMatch(Character::isDigit))) {
            address = addressLines(lines);
        }
    }

    /** A line that ends in a colon is a label of what follows, not a part of the address. */
    private static List<Words> addressLines(List<Words> lines) {
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            start = lines.get(i).text().endsWith(":") ? i + 1 : start;
        }
        return lines.subList(start, lines.size());
    }

    private Registrant registrant(List<CoverElement> elements) {
        List<Words> first = exact.isEmpty() ? english : exact;
        List<Words> second = exact.isEmpty() ? List.of() : english;
        if (second.isEmpty() && first.size() == 2 && bothCaptions(elements)) {
            second = first.subList(1, 2);
            first = first.subList(0, 1);
        }
        Words name = Words.join(" ", first);
        Words translated = Words.join(" ", second);
        reading.found("cover.registrant.name", name, LineRule.REGISTRANT_CAPTION.ruleName());
        reading.found("cover.registrant.englishName", translated, LineRule.ENGLISH_CAPTION.ruleName());
        report(name, elements);
        if (jurisdiction != null) {
            reading.found("cover.registrant.jurisdiction", jurisdiction, LineRule.JURISDICTION_CAPTION.ruleName());
        }
        for (int i = 0; i < address.size(); i++) {
            reading.found("cover.registrant.addressLines[" + i + "]", address.get(i), LineRule.ADDRESS_CAPTION.ruleName());
        }
        return new Registrant(orNull(name), isNone(translated, name) ? null : translated.text(), orNull(jurisdiction),
            address.stream().map(Words::text).toList(), orNull(telephone));
    }

    private static boolean bothCaptions(List<CoverElement> elements) {
        return elements.stream().anyMatch(element -> element.is(LineRule.REGISTRANT_CAPTION))
            && elements.stream().anyMatch(element -> element.is(LineRule.ENGLISH_CAPTION));
    }

    private void report(Words name, List<CoverElement> elements) {
        if (name.isEmpty() && !elements.isEmpty()) {
            reading.problem(image ? ProblemCode.REGISTRANT_IMAGE : ProblemCode.REGISTRANT_MISSING, image
                ? "the registrant's name is printed as an image only" : "expected the registrant's name on the cover",
                elements.get(0).line());
        }
    }

    private static boolean isNone(Words translated, Words name) {
        String text = translated.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return translated.isEmpty() || text.equals("na") || text.equals("notapplicable") || text.equals("none")
            || translated.text().equalsIgnoreCase(name.text());
    }

    private static @Nullable String orNull(@Nullable Words words) {
        return words == null || words.isEmpty() ? null : words.text();
    }

    /** Gives the words of each printed line; values side by side on one line are one line. */
    private static List<Words> words(List<CoverElement> values) {
        List<Words> lines = new ArrayList<>();
        PassageLine last = null;
        for (CoverElement value : values) {
            if (value.line() == last) {
                Words joined = Words.join(" ", List.of(lines.get(lines.size() - 1), value.words()));
                lines.set(lines.size() - 1, joined);
            } else {
                lines.add(value.words());
            }
            last = value.line();
        }
        return lines;
    }
}
