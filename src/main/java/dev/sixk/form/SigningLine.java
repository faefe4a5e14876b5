package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.List;
import java.util.Locale;

/** Judges a line without a label below a signature: a typed name, a title, a company? */
final class SigningLine {

    private static final int MOST_TITLE_LINES = 6;
    private static final int LONGEST_LINE = 16;
    private static final int LONGEST_REGISTRANT = 24;
    private static final int LONGEST_SPACED_TITLE = 8;

    private SigningLine() {
    }

    static boolean has(List<Item> items, LineRule rule) {
        return items.stream().anyMatch(item -> item.is(rule));
    }

    static boolean isCompany(List<Item> items) {
        return items.size() <= LONGEST_LINE && has(items, LineRule.COMPANY_FORM) && !has(items, LineRule.TITLE_WORD);
    }

    /** The bare word "Registrant" is a caption, and a sentence that goes on is no name. */
    static boolean isRegistrant(List<Item> items, Words words) {
        return items.size() <= LONGEST_REGISTRANT && !SignatureLines.isProse(items) && !words.text().equalsIgnoreCase("registrant");
    }

    /** A line under the signature is the typed name if it repeats the conformed one; under a bare "/s/" it is the name anyhow. */
    static boolean isTypedName(List<Item> items, Words words, Signing current) {
        if (current.hasTypedName()) {
            return false;
        }
        return current.isNamed() ? current.repeatsName(words) && !isCompany(items) : current.title.isEmpty() && !words.text().startsWith("(");
    }

    /** The first line of a title is set off only if it names an office; later lines stand close, or go on in mid-phrase. */
    static boolean continuesTitle(List<Item> items, Words words, Signing current, PassageLine line) {
        if (current.titleClosed || current.title.size() >= MOST_TITLE_LINES || items.size() > LONGEST_LINE || !current.isNamed()) {
            return false;
        }
        boolean office = has(items, LineRule.TITLE_WORD);
        boolean close = !line.gapBefore() && isNext(current, line) && !isCompany(items);
        if (current.title.isEmpty()) {
            return office || close;
        }
        return close || goesOn(current.title.get(current.title.size() - 1), words)
            || current.spaced && office && items.size() <= LONGEST_SPACED_TITLE;
    }

    /** Says whether no other line stands between the line and the title's last one. */
    private static boolean isNext(Signing current, PassageLine line) {
        if (current.title.isEmpty()) {
            return true;
        }
        List<Words.Slice> slices = current.title.get(current.title.size() - 1).slices();
        Words.Slice last = slices.get(slices.size() - 1);
        return line.number() - ((Passage) last.passage()).lineAt(last.end() - 1).number() <= 1;
    }

    private static boolean goesOn(Words last, Words words) {
        return last.text().toLowerCase(Locale.ROOT).matches(".*(\\band|&|,|\\bof|-|/|\\bthe|\\bfor)$")
            || words.text().matches("(?s)^(and|&|of|the|for|to|\\p{Ll}).*");
    }
}
