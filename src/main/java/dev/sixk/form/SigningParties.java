package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parties of one column while it is read: whose line is this one, the registrant's, a signatory's name, a title? */
final class SigningParties {


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
        return title.startsWith("its ") || signing.name().text().matches("(.*, )?its .*");
    }

    void conformed(int line, Words mark) {
        Signing current = current();
        if (current == null || current.signed || current.hasTypedName() || !pending.isEmpty()) {
            current = add(line);
        }
        current.signed = true;
        current.mark = mark;
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
            joinToNameAbove(signing);
        } else {
            signing.type(TypedName.of(items));
        }
    }

    /** Where name and title stand above the signature, both are of one signatory. */
    private void joinToNameAbove(Signing signing) {
        List<Signing> signings = party().signings;
        Signing above = signings.size() < 2 ? null : signings.get(signings.size() - 2);
        if (above != null && !above.signed && above.isTypedAs(signing.name())) {
            above.sign(new TypedName(signing.name(), Words.NONE), signing.conformed());
            signings.remove(signing);
        }
    }

    void plain(List<Item> items, Words words, PassageLine line) {
        Signing current = current();
        if (current == null || current.isEmpty()) {
            registrant(items, words, line);
        } else if (SigningLine.isTypedName(items, words, current)) {
            current.spaced = line.gapBefore();
            current.type(TypedName.behind(current.name().text(), items));
        } else if (!current.isTypedAs(words) && SigningLine.continuesTitle(items, words, current, line)) {
            current.spaced = line.gapBefore() && current.title.isEmpty();
            current.title.add(words);
        } else {
            closeTitle();
            otherLine(items, words, line);
        }
    }

    private void registrant(List<Item> items, Words words, PassageLine line) {
        if (isUnsigned() && SigningLine.has(items, LineRule.TITLE_WORD) && !party().registrant.isEmpty()) {
            unsigned(items, words, line);
        } else if (line.number() <= firstSigned && !line.has(LineRule.UNREADABLE) && SigningLine.isRegistrant(items, words)) {
            party().registrant.add(words);
        }
    }

    /** Without any signature an office tells who would have signed: before it, on its line or the one above, stands the name. */
    private void unsigned(List<Item> items, Words words, PassageLine line) {
        TypedName name = TypedName.of(items);
        List<Words> registrant = party().registrant;
        if (!name.title().isEmpty()) {
            signing(line.number()).type(name);
        } else if (registrant.size() > 1) {
            signing(line.number()).type(new TypedName(registrant.remove(registrant.size() - 1), words));
        }
    }

    /** Says whether the block prints neither "By:" nor "/s/": then a rule or an image below the registrant is the signature. */
    boolean isUnsigned() {
        return firstSigned == Integer.MAX_VALUE;
    }

    /** Takes a rule or an image for a signature where there is no other sign of one. */
    boolean mark(int line) {
        boolean signature = isUnsigned() && current() == null && !party().registrant.isEmpty();
        if (signature) {
            add(line);
        }
        return signature;
    }

    /** Behind a signatory only a line that is a company's name can be a registrant. */
    private void otherLine(List<Item> items, Words words, PassageLine line) {
        lastOther = words;
        if (!SigningLine.isCompany(items)) {
            pending.clear();
        } else if (party().registrant.isEmpty() && !line.gapBefore()) {
            party().registrant.add(words);
        } else {
            pending.add(words);
        }
    }
}
