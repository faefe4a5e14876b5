package dev.sixk.internal.signatures;

import dev.sixk.grammar.SixKReport;
import dev.sixk.words.FormToken;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Those who sign for one registrant in one column of a block. */
final class Party {

    private static final String AROUND_REGISTRANT = " ,:;";
    private static final int SHORTEST_OWN_WORD = 4;

    final List<Signer> signers = new ArrayList<>();
    private final List<Words> registrant = new ArrayList<>();
    /** The letters of the registrant's longer words that are no form of a company. */
    final List<String> ownWords = new ArrayList<>();
    private @Nullable ParserRuleContext rule;
    private int companies;

    void name(FormToken line, ParserRuleContext by) {
        registrant.add(NameAndTitle.words(line));
        rule = rule == null ? by : rule;
        int last = line.phrases().isWritten(line.end() - 1) ? line.end() - 1 : line.end() - 2;
        boolean whole = line.getType() == SixKReport.COMPANY_LINE && last > line.first();
        companies += whole && line.phrases().kind(last) == SixKReport.COMPANY_FORM ? 1 : 0;
        for (int i = line.first(); i < line.end(); i++) {
            String word = NameAndTitle.letters(line.phrases().text(i));
            if (word.length() >= SHORTEST_OWN_WORD && line.phrases().kind(i) != SixKReport.COMPANY_FORM) {
                ownWords.add(word);
            }
        }
    }

    boolean isNamed() {
        return !registrant.isEmpty();
    }

    /** Gives the registrant's lines as one, null without any; a comma at the end belongs to the form's sentence. */
    @Nullable Taken registrant() {
        Words words = trimmed(Words.join(" ", registrant));
        return rule == null || words.isEmpty() ? null : new Taken(words, rule);
    }

    /** Says whether the lines may name two companies, or hold what no name does. */
    boolean isDoubtful() {
        return companies > 1 || !NameAndTitle.isPlain(trimmed(Words.join(" ", registrant)), false);
    }

    static Words trimmed(Words words) {
        return NameAndTitle.trimmed(words, AROUND_REGISTRANT, AROUND_REGISTRANT);
    }

    /** Moves the last line below the registrant to a signatory: without any signature the line above a title is the name. */
    void moveLast(Signer signer, ParserRuleContext by) {
        if (registrant.size() > 1) {
            signer.typeAbove(List.of(registrant.remove(registrant.size() - 1)), by);
        }
    }

    /** Where name and title stand between registrant and signature, they are the signatory's. */
    void moveName(Signer signer, ParserRuleContext by) {
        Taken name = signer.name();
        for (int i = registrant.size() - 1; i > 0 && name != null; i--) {
            if (NameAndTitle.letters(registrant.get(i).text()).equals(NameAndTitle.letters(name.words().text()))) {
                List<Words> own = registrant.subList(i, registrant.size());
                signer.typeAbove(List.copyOf(own), by);
                own.clear();
            }
        }
    }

    /** Gives those who sign with a name. */
    List<Signer> named() {
        List<Signer> named = new ArrayList<>();
        for (Signer signer : signers) {
            Taken name = signer.name();
            if (name != null && !name.words().isEmpty()) {
                named.add(signer);
            }
        }
        return named;
    }

    private void take(Party other) {
        registrant.addAll(other.registrant);
        ownWords.addAll(other.ownWords);
        companies += other.companies;
        rule = rule == null ? other.rule : rule;
    }

    /**
     * Gives the parties of all columns as blocks: a registrant of their own makes a block; signatories without one belong to the
     * registrant before them, and a registrant without signatories to all.
     */
    static List<Party> together(List<Party> columns) {
        List<Party> owners = new ArrayList<>(columns);
        owners.removeIf(party -> party.registrant.isEmpty() || party.named().isEmpty());
        if (owners.size() < 2) {
            Party only = new Party();
            (owners.isEmpty() ? columns : owners).forEach(only::take);
            columns.forEach(party -> only.signers.addAll(party.signers));
            return List.of(only);
        }
        Party last = owners.get(0);
        for (Party party : columns) {
            last = owners.contains(party) ? party : last;
            if (last != party) {
                last.signers.addAll(party.signers);
            }
        }
        return owners;
    }
}
