package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Those who sign for one registrant in one column of a block, while the column is read. */
final class SigningParty {

    final List<Words> registrant = new ArrayList<>();
    final List<Signing> signings = new ArrayList<>();

    /** Gives the registrant's lines as one; a comma at the end belongs to the form's sentence. */
    Words registrant() {
        Words words = Words.join(" ", registrant);
        return words.withText(words.text().replaceAll("[\\s,:;]+$", ""));
    }

    /** Gives those who sign with a name. */
    List<Signing> named() {
        return signings.stream().filter(signing -> !signing.isEmpty() && !signing.name().isEmpty()).toList();
    }

    /**
     * Gives the parties of all columns as blocks: a registrant of their own makes a block; signatories without one belong to the
     * registrant before them, and a registrant without signatories to all.
     */
    static List<SigningParty> together(List<SigningParty> columns) {
        List<SigningParty> blocks = new ArrayList<>();
        List<SigningParty> owners = columns.stream().filter(party -> !party.named().isEmpty() && !party.registrant.isEmpty()).toList();
        if (owners.size() < 2) {
            SigningParty only = new SigningParty();
            (owners.isEmpty() ? columns : owners).forEach(party -> only.registrant.addAll(party.registrant));
            columns.forEach(party -> only.signings.addAll(party.signings));
            return List.of(only);
        }
        for (SigningParty party : columns) {
            if (owners.contains(party)) {
                blocks.add(party);
            } else {
                (blocks.isEmpty() ? owners.get(0) : blocks.get(blocks.size() - 1)).signings.addAll(party.signings);
            }
        }
        return blocks;
    }
}
