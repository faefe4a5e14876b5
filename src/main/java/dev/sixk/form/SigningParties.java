package dev.sixk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parties of one column while it is read: whose line is this one, the registrant's, a signatory's name, a title? */
final class SigningParties {

    private static final int MOST_TITLE_LINES = 6;
    private static final int LONGEST_LINE = 12;
    private static final int LONGEST_REGISTRANT = 24;
    private static final int LONGEST_SPACED_TITLE = 8;

    private final int firstSigned;
    private final List<SigningParty> parties = new ArrayList<>(List.of(new SigningParty()));
    /** Lines behind a signatory that may name the next registrant. */
    private final List<Words> pending = new ArrayList<>();
    private Words lastOther = Words.NONE;

    SigningParties(int firstSigned) {
        this.firstSigned = firstSigned;
    }

    List<SigningParty> all() {
        return parties;
    }

    private SigningParty party() {
        return parties.get(parties.size() - 1);
    }

    @Nullable Signing current() {
        List<Signing> signings = party().signings;
        return signings.isEmpty() ? null : signings.get(signings.size() - 1);
    }

    private Signing signing(int line) {
        Signing current = current();
        return current == null ? add(line) : current;
    }

    /** Begins a signatory, of the registrant that was named since the last one. */
    private Signing add(int line) {
        if (!pending.isEmpty()) {
            SigningParty next = new SigningParty();
            next.registrant.addAll(pending);
            pending.clear();
            parties.add(next);
        }
        Signing signing = new Signing(line);
        party().signings.add(signing);
        return signing;
    }

    /** "By:" begins a signature, or stands for "Name:" below one; the latter gives true. */
    boolean by(int line) {
        Signing current = current();
        if (current != null && current.signed && !current.hasTypedName() && current.title.isEmpty() && pending.isEmpty()) {
            return true;
        }
        if (current != null && !current.signed && current.hasTypedName() && !current.nameLabelled && signsForAnother(current)) {
            party().signings.remove(current);
        }
        if (current() == null || !current().isEmpty()) {
            add(line);
        }
        return false;
    }

    /** "By: Holdings AS, its general partner" names who signs for the registrant, and "By:" below it the person. */
    private static boolean signsForAnother(Signing signing) {
        String title = Words.join(" ", signing.title).text();
        return title.startsWith("its ") || signing.name().text().contains(", its ");
    }

    void conformed(int line) {
        Signing current = current();
        if (current == null || current.signed || current.hasTypedName() || !pending.isEmpty()) {
            current = add(line);
        }
        current.signed = true;
    }

    void nameLabel(int line) {
        Signing current = current();
        if (current != null && current.nameLabelled) {
            add(line);
        }
    }

    /** A caption below a line behind a signatory makes that line a registrant; above the first signatory it changes nothing. */
    void registrantCaption() {
        closeTitle();
        if (current() != null && pending.isEmpty() && !lastOther.isEmpty()) {
            pending.add(lastOther);
        }
    }

    void closeTitle() {
        Signing current = current();
        if (current != null && !current.title.isEmpty()) {
            current.titleClosed = true;
        }
    }

    void name(TypedName name, int line) {
        Signing signing = signing(line);
        signing.type(name);
        signing.nameLabelled = true;
    }

    void title(Words words, int line) {
        Signing signing = signing(line);
        signing.title.add(words);
        signing.titleClosed = false;
    }

    void signature(List<Item> items, Words words, PassageLine line) {
        Signing signing = signing(line.number());
        if (signing.signed) {
            signing.sign(TypedName.of(items), words);
        } else {
            signing.type(TypedName.of(items));
        }
    }

    void plain(List<Item> items, Words words, PassageLine line) {
        Signing current = current();
        if (current == null || current.isEmpty()) {
            registrant(items, words, line);
        } else if (isTypedName(items, words, current)) {
            current.spaced = line.gapBefore();
            current.type(TypedName.behind(current.name().text(), items));
        } else if (!current.isTypedAs(words) && continuesTitle(items, words, current, line)) {
            current.spaced = line.gapBefore() && current.title.isEmpty();
            current.title.add(words);
        } else {
            closeTitle();
            otherLine(items, words, line);
        }
    }

    private void registrant(List<Item> items, Words words, PassageLine line) {
        if (line.number() <= firstSigned && !line.has(LineRule.UNREADABLE) && items.size() <= LONGEST_REGISTRANT) {
            party().registrant.add(words);
        }
    }

    /** Behind a signatory only a line that is a company's name can be a registrant. */
    private void otherLine(List<Item> items, Words words, PassageLine line) {
        lastOther = words;
        if (!isCompany(items)) {
            pending.clear();
        } else if (party().registrant.isEmpty() && !line.gapBefore()) {
            party().registrant.add(words);
        } else {
            pending.add(words);
        }
    }

    private static boolean isCompany(List<Item> items) {
        return items.size() <= LONGEST_LINE && has(items, LineRule.COMPANY_FORM) && !has(items, LineRule.TITLE_WORD);
    }

    private static boolean has(List<Item> items, LineRule rule) {
        return items.stream().anyMatch(item -> item.is(rule));
    }

    /** A line under the signature is the typed name if it repeats the conformed one; under a bare "/s/" it is the name anyhow. */
    private static boolean isTypedName(List<Item> items, Words words, Signing current) {
        if (current.hasTypedName()) {
            return false;
        }
        return current.isNamed() ? current.repeatsName(words) && !isCompany(items) : current.title.isEmpty() && !words.text().startsWith("(");
    }

    private static boolean continuesTitle(List<Item> items, Words words, Signing current, PassageLine line) {
        if (current.titleClosed || current.title.size() >= MOST_TITLE_LINES || items.size() > LONGEST_LINE || !current.isNamed()) {
            return false;
        }
        boolean office = has(items, LineRule.TITLE_WORD);
        if (current.title.isEmpty()) {
            return office || !line.gapBefore() && !isCompany(items);
        }
        return goesOn(current.title.get(current.title.size() - 1), words) || !line.gapBefore() && !isCompany(items)
            || current.spaced && office && items.size() <= LONGEST_SPACED_TITLE;
    }

    private static boolean goesOn(Words last, Words words) {
        return last.text().toLowerCase(Locale.ROOT).matches(".*(\\band|&|,|\\bof|-|/|\\bthe|\\bfor)$")
            || words.text().matches("(?s)^(and|&|of|the|for|to|\\p{Ll}).*");
    }
}
