package dev.sixk.generate;

import dev.sixk.model.Exhibit;
import dev.sixk.model.PrintedDate;
import dev.sixk.model.Signatory;
import dev.sixk.model.SignatureBlock;
import dev.sixk.model.SixK;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Facts of a filing by name, as the generators know them and as a report states them. A fact that is absent is null. */
public final class FilingFacts {

    private final Map<String, Object> facts = new LinkedHashMap<>();

    /** Sets a fact. */
    FilingFacts put(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    /** Gives the facts, sorted by name. */
    public Map<String, Object> byName() {
        return new TreeMap<>(facts);
    }

    /** Gives the same facts of a report. */
    public static FilingFacts of(SixK report) {
        FilingFacts facts = new FilingFacts();
        facts.put("form", report.cover().form()).put("amendment", report.cover().amendment())
            .put("period", report.cover().period() == null ? null : report.cover().period().iso())
            .put("fileNumbers", report.cover().fileNumbers()).put("registrant", report.cover().registrant().name())
            .put("address", report.cover().registrant().address())
            .put("annualForm", report.checkBoxes().annualReports().form())
            .put("rule12g3_2b", report.checkBoxes().rule12g3_2b().answer()).put("file12g3_2b", report.checkBoxes().file12g3_2b())
            .put("rule101b1", report.checkBoxes().rule101b1().answer())
            .put("exhibits", report.exhibits().stream().map(FilingFacts::exhibit).toList())
            .put("incorporatedInto", report.incorporatedInto());
        return facts.signed(report.signatures());
    }

    private FilingFacts signed(List<SignatureBlock> blocks) {
        return put("signatories", blocks.stream().flatMap(block -> block.signatories().stream().map(signatory -> signatory(block, signatory)))
            .toList());
    }


    private static String exhibit(Exhibit exhibit) {
        return exhibit(exhibit.number(), exhibit.description());
    }

    static String exhibit(String number, String description) {
        return number + " | " + description;
    }

    private static String signatory(SignatureBlock block, Signatory signatory) {
        PrintedDate date = signatory.date();
        return signatory(block.registrant(), signatory.name(), signatory.title(), date == null ? null : date.value());
    }

    static String signatory(String registrant, String name, String title, LocalDate date) {
        return registrant + " | " + name + " | " + title + " | " + date;
    }
}
