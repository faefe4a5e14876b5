package dev.sixk.form;

import dev.sixk.model.ProblemCode;
import dev.sixk.model.Signatory;
import dev.sixk.model.SignatureBlock;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the signature blocks of a report. */
public final class SignatureReader {

    private final FormReading reading;
    private final SignatureSections sections;
    private final List<SignatureBlock> blocks = new ArrayList<>();

    /** Makes a reader that reports to {@code reading}. */
    public SignatureReader(FormReading reading) {
        this.reading = reading;
        this.sections = new SignatureSections(reading.outline());
    }

    /** Finds the sections that hold a signature block: those with the form's sentence, else those with a heading and a signature. */
    List<Section> sections(int from) {
        return sections.from(from);
    }

    /** Reads the blocks of the sections given. */
    public List<SignatureBlock> read(List<Section> signed) {
        for (Section section : signed) {
            blocks(sections.passage(section), signed.size() == 1);
        }
        if (blocks.isEmpty()) {
            reading.problem(ProblemCode.SIGNATURE_MISSING, "expected a signature block, found none", "signatures");
        }
        return List.copyOf(blocks);
    }

    private void blocks(Passage passage, boolean only) {
        List<PassageLine> lines = SignatureLines.of(passage);
        int firstSigned = SignatureLines.firstSigned(lines);
        List<SignatoryReader> columns = SignatureColumns.of(lines).stream().map(rows -> {
            SignatoryReader reader = new SignatoryReader(firstSigned);
            reader.read(rows);
            return reader;
        }).toList();
        PassageLine first = passage.lines().get(0);
        List<SigningParty> parties = SigningParty.together(columns.stream().flatMap(column -> column.parties().stream()).toList())
            .stream().filter(party -> only || !party.named().isEmpty()).toList();
        SignatureDates dates = new SignatureDates(columns);
        String date = parties.isEmpty() ? null : "signatures[" + blocks.size() + "].date";
        dates.unreadable().forEach(each -> reading.problem(ProblemCode.SIGNATURE_DATE_UNREADABLE,
            "expected a date behind its label", first, date));
        parties.forEach(party -> blocks.add(block(party, dates, first)));
    }

    private SignatureBlock block(SigningParty party, SignatureDates dates, PassageLine first) {
        String path = "signatures[" + blocks.size() + "]";
        Words registrant = party.registrant();
        reading.found(path + ".registrant", registrant, "signature");
        List<Signatory> signatories = new ArrayList<>();
        for (Signing signing : party.named()) {
            signatories.add(signatory(signing, dates.of(signing), path + ".signatories[" + signatories.size() + "]"));
        }
        if (signatories.isEmpty()) {
            reading.problem(ProblemCode.SIGNATORY_MISSING, "expected a signatory below the signature sentence", first,
                path + ".signatories");
        }
        PlacedDate date = party.named().isEmpty() ? dates.first() : dates.of(party.named().get(0));
        if (date != null) {
            reading.found(path + ".date", date.words(), LineRule.DATE.ruleName());
        }
        reading.found(path + ".place", dates.place(), LineRule.DATE.ruleName());
        return new SignatureBlock(text(registrant), signatories, date == null ? null : date.date(), text(dates.place()), first.number());
    }

    private Signatory signatory(Signing signing, @Nullable PlacedDate date, String path) {
        Words name = signing.name();
        Words title = Words.join(" ", signing.title);
        reading.found(path + ".name", name, signing.nameLabelled ? LineRule.NAME_LABEL.ruleName() : LineRule.CONFORMED.ruleName());
        reading.found(path + ".conformedSignature", Words.join(" ", List.of(signing.mark, signing.conformed())), LineRule.CONFORMED.ruleName());
        if (date != null) {
            reading.found(path + ".date", date.words(), LineRule.DATE.ruleName());
        }
        reading.found(path + ".title", title, LineRule.TITLE_LABEL.ruleName());
        String conformed = signing.signed ? ("/s/ " + signing.conformed().text()).strip() : null;
        return new Signatory(name.text(), conformed, text(title), date == null ? null : date.date());
    }

    private static @Nullable String text(Words words) {
        return words.isEmpty() ? null : words.text();
    }
}
