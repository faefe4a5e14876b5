package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The address on a cover, and the telephone number that stands with it and is no part of it. */
final class CoverAddress {

    private List<Words> lines = List.of();
    private Words telephone = Words.NONE;

    Words telephone() {
        return telephone;
    }

    List<String> texts() {
        return lines.stream().map(Words::text).toList();
    }

    /** Takes the lines above an address caption; the first caption counts. */
    void lines(List<CoverElement> values) {
        if (lines.isEmpty()) {
            lines = withoutLabels(CoverLabels.lines(values)).stream().map(CoverAddress::withoutOpening).filter(line -> !line.isEmpty()).toList();
        }
    }

    /** Takes a zip code below a column of its own: it belongs behind the address that was read before it. */
    void zip(List<CoverElement> values) {
        if (!lines.isEmpty() && !values.isEmpty()) {
            List<Words> last = new ArrayList<>(List.of(lines.get(lines.size() - 1)));
            last.addAll(CoverLabels.lines(values));
            lines = new ArrayList<>(lines.subList(0, lines.size() - 1));
            lines.add(Words.join(" ", last));
        }
    }

    /** Takes lines that no caption names, if they hold a number as addresses do. */
    void uncaptioned(List<CoverElement> values) {
        if (values.stream().anyMatch(value -> value.words().text().chars().anyMatch(Character::isDigit))) {
            lines(values);
        }
    }

    /** A parenthesis that opened before a telephone number stays behind when the number is taken out. */
    private static Words withoutOpening(Words line) {
        return line.withText(line.text().replaceFirst("\\s*\\($", ""));
    }

    /** A line that ends in a colon is a label of what follows, not a part of the address. */
    private static List<Words> withoutLabels(List<Words> printed) {
        int start = 0;
        for (int i = 0; i < printed.size(); i++) {
            start = printed.get(i).text().endsWith(":") ? i + 1 : start;
        }
        return printed.subList(start, printed.size());
    }

    /** Gives the first of at least {@code least} lines as a name, unless it looks like an address itself. */
    static List<Words> nameLine(List<CoverElement> values, int least) {
        List<Words> printed = CoverLabels.lines(values);
        boolean address = !values.isEmpty() && values.get(0).items().stream().anyMatch(item -> item.is(LineRule.NUMBER))
            && values.get(0).words().text().contains(",");
        return printed.size() < least || address ? List.of() : printed.subList(0, 1);
    }

    /** Takes a telephone number, or what a label of one is followed by; gives how many elements behind it are used up. */
    int telephone(List<CoverElement> elements, int at) {
        CoverElement element = elements.get(at);
        if (element.is(LineRule.TELEPHONE)) {
            keep(element.words());
            return 0;
        }
        boolean behind = at + 1 < elements.size() && elements.get(at + 1).line() == element.line();
        CoverElement number = behind ? elements.get(at + 1) : element;
        boolean numeric = number.is(LineRule.TELEPHONE) || number.isValue() && Character.isDigit(lastLetter(number.words().text()));
        if (numeric && !isFacsimile(element)) {
            keep(number.words());
        }
        return numeric ? 1 : 0;
    }

    private static char lastLetter(String text) {
        String number = text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
        return number.isEmpty() ? ' ' : number.charAt(number.length() - 1);
    }

    private static boolean isFacsimile(CoverElement label) {
        String text = label.words().text();
        return text.regionMatches(true, 0, "f", 0, 1) || text.regionMatches(true, 0, "telefax", 0, 7);
    }

    private void keep(Words number) {
        telephone = telephone.isEmpty() ? number : telephone;
    }

    /** Keeps the words behind the address and the telephone number as evidence. */
    void report(FormReading reading) {
        for (int i = 0; i < lines.size(); i++) {
            reading.found("cover.registrant.addressLines[" + i + "]", lines.get(i), LineRule.ADDRESS_CAPTION.ruleName());
        }
        reading.found("cover.registrant.telephone", telephone, LineRule.TELEPHONE.ruleName());
    }
}
