package dev.sixk.internal.signatures;

import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Those who sign for one registrant in one column of a block. */
final class Party {

    private static final String BEHIND_REGISTRANT = " ,:;";

    final List<Words> registrant = new ArrayList<>();
    final List<Signer> signers = new ArrayList<>();
    private @Nullable ParserRuleContext rule;

    void name(Words words, ParserRuleContext by) {
        registrant.add(words);
        rule = rule == null ? by : rule;
    }

    /** Gives the registrant's lines as one, null without any; a comma at the end belongs to the form's sentence. */
    @Nullable Taken registrant() {
        Words words = trimmed(Words.join(" ", registrant));
        return rule == null || words.isEmpty() ? null : new Taken(words, rule);
    }

    static Words trimmed(Words words) {
        return NameAndTitle.trimmed(words, BEHIND_REGISTRANT, BEHIND_REGISTRANT);
    }

    /** Where name and title stand between registrant and signature, they are the signatory's. */
    void moveName(Signer signer) {
        Taken name = signer.name();
        for (int i = registrant.size() - 1; i > 0 && name != null && rule != null; i--) {
            if (NameAndTitle.letters(registrant.get(i).text()).equals(NameAndTitle.letters(name.words().text()))) {
                List<Words> own = registrant.subList(i, registrant.size());
                signer.typeAbove(List.copyOf(own), rule);
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
            boolean owner = owners.contains(party);
            last = owner ? party : last;
            if (!owner) {
                last.signers.addAll(party.signers);
            }
        }
        return owners;
    }
}
