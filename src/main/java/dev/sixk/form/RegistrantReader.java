package dev.sixk.form;

import dev.sixk.model.ProblemCode;
import dev.sixk.model.Registrant;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the registrant of a cover. Captions stand below their values: "(Translation of registrant's name into English)",
 * "(Address of principal executive offices)"; a value is what stands between its caption and the form's phrase before it. A caption
 * that is a label, "Name of Registrant: ...", stands before its value.
 */
final class RegistrantReader {

    private static final Set<String> JOINING = Set.of("and", "of", "the", "&", ",", "-", "for");

    private final FormReading reading;
    private final CoverAddress address = new CoverAddress();
    private List<CoverElement> pending = new ArrayList<>();
    private List<CoverElement> earlier = new ArrayList<>();
    private boolean image;
    private List<Words> exact = List.of();
    private List<Words> english = List.of();
    private Words jurisdiction = Words.NONE;
    private boolean captioned;

    RegistrantReader(FormReading reading) {
        this.reading = reading;
    }

    Registrant read(List<CoverElement> elements) {
        for (int i = 0; i < elements.size(); i++) {
            CoverElement element = elements.get(i);
            if (element.isValue()) {
                pending.add(element);
            } else if (element.is(LineRule.UNREADABLE) || element.is(LineRule.LOGO)) {
                image = true;
            } else if (element.is(LineRule.TELEPHONE) || element.is(LineRule.TELEPHONE_LEAD)) {
                i += address.telephone(elements, i);
            } else if (element.is(LineRule.INCORPORATED_IN)) {
                i += incorporatedIn(elements, i);
            } else {
                List<CoverElement> labelled = image ? List.of() : CoverLabels.labelled(elements, i, pending.isEmpty());
                i += labelled.isEmpty() && isOwnLabel(elements, i) ? 1 : labelled.size();
                anchor(element, labelled);
            }
        }
        uncaptioned();
        return registrant(elements);
    }

    /** The value beside a label of the form's own is none of the registrant's. */
    private static boolean isOwnLabel(List<CoverElement> elements, int at) {
        return elements.get(at).isOwn() && !elements.get(at).isEnclosed() && at + 1 < elements.size() && elements.get(at + 1).isValue()
            && elements.get(at + 1).line() == elements.get(at).line();
    }

    private void anchor(CoverElement caption, List<CoverElement> labelled) {
        List<CoverElement> before = pending;
        pending = labelled.isEmpty() ? pending : new ArrayList<>(labelled);
        if (caption.is(LineRule.REGISTRANT_CAPTION)) {
            name(true);
        } else if (caption.is(LineRule.ENGLISH_CAPTION)) {
            name(false);
        } else if (caption.is(LineRule.ADDRESS_CAPTION) || caption.is(LineRule.NAME_ADDRESS_CAPTION)) {
            address();
        } else if (caption.is(LineRule.JURISDICTION_CAPTION)) {
            jurisdiction();
        } else if (caption.is(LineRule.ZIP_CAPTION)) {
            address.zip(takeLast(pending.size()));
        } else if (caption.is(LineRule.OTHER_CAPTION) || caption.isOwn() && caption.isEnclosed()) {
            takeLast(isNamed() ? pending.size() : 1);
        } else if (!isNamed()) {
            formsPhrase(caption);
        }
        pending = labelled.isEmpty() ? pending : before;
    }

    /** What stands above the form's name is no registrant; what stands above a period or a file number may be. */
    private void formsPhrase(CoverElement phrase) {
        if (phrase.is(LineRule.FORM_NAME)) {
            earlier = new ArrayList<>();
        } else if (earlier.isEmpty()) {
            earlier = pending;
        }
        pending = new ArrayList<>();
        image = false;
    }

    private boolean isNamed() {
        return captioned || !exact.isEmpty() || !english.isEmpty();
    }

    /** Takes what stands above a name's caption. */
    private void name(boolean original) {
        captioned = true;
        List<Words> value = CoverLabels.lines(pending.isEmpty() && !image ? earlier : pending);
        pending = new ArrayList<>();
        earlier = new ArrayList<>();
        if (original && exact.isEmpty()) {
            exact = value;
        } else if (!original && english.isEmpty()) {
            english = value;
        }
    }

    private void address() {
        if (!isNamed() && !image) {
            boolean above = !earlier.isEmpty();
            exact = CoverAddress.nameLine(above ? earlier : pending, above ? 1 : 2);
            pending = new ArrayList<>(above ? pending : pending.subList(exact.isEmpty() ? 0 : 1, pending.size()));
        }
        address.lines(pending);
        pending = new ArrayList<>();
    }

    private void jurisdiction() {
        List<CoverElement> taken = takeLast(isNamed() ? pending.size() : 1);
        jurisdiction = jurisdiction.isEmpty() ? Words.join(" ", CoverLabels.lines(taken)) : jurisdiction;
    }

    private List<CoverElement> takeLast(int count) {
        int from = Math.max(0, pending.size() - count);
        List<CoverElement> taken = List.copyOf(pending.subList(from, pending.size()));
        pending = new ArrayList<>(pending.subList(0, from));
        return taken;
    }

    /** "(a corporation organized under the laws of Norway)": takes the words up to the parenthesis. */
    private int incorporatedIn(List<CoverElement> elements, int at) {
        if (at + 1 >= elements.size() || !elements.get(at + 1).isValue() || elements.get(at + 1).line() != elements.get(at).line()) {
            return 0;
        }
        List<Item> place = elements.get(at + 1).items().stream()
            .takeWhile(item -> !CoverElement.isPunctuation(item) && !item.text().equalsIgnoreCase("with")).toList();
        if (jurisdiction.isEmpty() && !place.isEmpty()) {
            Item last = place.get(place.size() - 1);
            jurisdiction = Words.of(last.passage(), place.get(0).start(), last.end());
        }
        return 1;
    }

    /** Without captions the first line is the name, and what follows is an address if it holds a number. */
    private void uncaptioned() {
        List<CoverElement> left = !isNamed() && !earlier.isEmpty() ? earlier : pending;
        if (!isNamed() && !image) {
            exact = CoverAddress.nameLine(left, 1);
            left = left.subList(exact.isEmpty() ? 0 : 1, left.size());
        }
        address.uncaptioned(left);
    }

    private Registrant registrant(List<CoverElement> elements) {
        List<Words> first = exact.isEmpty() ? english : exact;
        List<Words> second = exact.isEmpty() ? List.of() : english;
        if (second.isEmpty() && first.size() == 2 && bothCaptions(elements) && !isWrapped(first.get(0))) {
            second = first.subList(1, 2);
            first = first.subList(0, 1);
        }
        Words name = Words.join(" ", first);
        Words translated = Words.join(" ", second);
        translated = translated.text().equalsIgnoreCase(name.text()) ? Words.NONE : translated;
        reading.found("cover.registrant.name", name, LineRule.REGISTRANT_CAPTION.ruleName());
        reading.found("cover.registrant.englishName", translated, LineRule.ENGLISH_CAPTION.ruleName());
        reading.found("cover.registrant.jurisdiction", jurisdiction, LineRule.JURISDICTION_CAPTION.ruleName());
        report(name, elements);
        address.report(reading);
        return new Registrant(orNull(name), orNull(translated), orNull(jurisdiction), address.texts(), orNull(address.telephone()));
    }

    /** Two captions may share two lines: the original name, then the English one. */
    private static boolean bothCaptions(List<CoverElement> elements) {
        return elements.stream().anyMatch(element -> element.is(LineRule.REGISTRANT_CAPTION))
            && elements.stream().anyMatch(element -> element.is(LineRule.ENGLISH_CAPTION));
    }

    private static boolean isWrapped(Words line) {
        String text = line.text();
        return JOINING.contains(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)) || text.endsWith(",");
    }

    private void report(Words name, List<CoverElement> elements) {
        if (name.isEmpty() && !elements.isEmpty()) {
            reading.problem(image ? ProblemCode.REGISTRANT_IMAGE : ProblemCode.REGISTRANT_MISSING, image
                ? "the registrant's name is printed as an image only" : "expected the registrant's name on the cover",
                elements.get(0).line(), "cover.registrant.name");
        }
    }

    private static @Nullable String orNull(Words words) {
        return words.isEmpty() ? null : words.text();
    }
}
