package dev.sixk.spec;

import dev.sixk.model.Box;
import dev.sixk.model.Exhibit;
import dev.sixk.model.Period;
import dev.sixk.model.PrintedDate;
import dev.sixk.model.Problem;
import dev.sixk.model.Registrant;
import dev.sixk.model.Severity;
import dev.sixk.model.Signatory;
import dev.sixk.model.SignatureBlock;
import dev.sixk.model.SixK;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The facts of a report as the lines that spec cases are written in: each key with its values, {@code none} for nothing. */
final class SpecFacts {

    private static final String NONE = "none";

    private final Map<String, List<String>> facts = new LinkedHashMap<>();

    private SpecFacts() {
    }

    static Map<String, List<String>> of(SixK report) {
        SpecFacts spec = new SpecFacts();
        spec.cover(report);
        spec.boxes(report);
        spec.put("exhibit", report.exhibits().stream().map(SpecFacts::exhibit).toList());
        spec.put("incorporated", report.incorporatedInto());
        spec.put("signature", signatures(report));
        spec.put("place", report.signatures().stream().map(SignatureBlock::place).map(String::valueOf).toList());
        spec.put("cover_warned", warned(report, "cover"));
        spec.put("signature_warned", warned(report, "signatures"));
        spec.put("problem", report.problems().stream().map(Problem::code).map(Enum::name).toList());
        return spec.facts;
    }

    private static List<String> warned(SixK report, String component) {
        return report.problems().stream().filter(problem -> problem.code().severity() == Severity.WARNING)
            .map(Problem::path).filter(path -> path != null && path.startsWith(component)).distinct().toList();
    }

    private void cover(SixK report) {
        Period period = report.cover().period();
        Registrant registrant = report.cover().registrant();
        one("form", report.cover().form());
        one("amendment", report.cover().amendment());
        one("period", period == null ? null : period.iso());
        put("file_number", report.cover().fileNumbers());
        one("registrant", registrant.name());
        put("co_registrant", report.cover().coRegistrants().stream().map(Registrant::name).map(String::valueOf).toList());
        one("registrant_english", registrant.englishName());
        one("jurisdiction", registrant.jurisdiction());
        one("address", registrant.address());
        one("telephone", registrant.telephone());
    }

    private void boxes(SixK report) {
        one("annual_form", lower(report.checkBoxes().annualReports().form()).replace("form_", "").replace("f", "-f").replace("absent", NONE));
        one("rule_101b1", answer(report.checkBoxes().rule101b1().answer()));
        one("rule_101b7", answer(report.checkBoxes().rule101b7().answer()));
        one("rule_12g3_2b", answer(report.checkBoxes().rule12g3_2b().answer()));
        one("file_12g3_2b", report.checkBoxes().file12g3_2b());
        put("annual_mark", report.checkBoxes().annualReports().boxes().stream().map(Box::mark).toList());
    }

    private static String answer(Enum<?> answer) {
        return lower(answer).replace("absent", NONE);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String exhibit(Exhibit exhibit) {
        return exhibit.description().isEmpty() ? exhibit.number() : exhibit.number() + " | " + exhibit.description();
    }

    private static List<String> signatures(SixK report) {
        List<String> lines = new ArrayList<>();
        for (SignatureBlock block : report.signatures()) {
            for (Signatory signatory : block.signatories()) {
                lines.add(String.join(" | ", text(block.registrant()), text(signatory.name()), text(signatory.title()), date(signatory.date())));
            }
        }
        return lines;
    }

    private static String date(PrintedDate date) {
        return date == null ? NONE : text(date.value());
    }

    private static String text(Object value) {
        return value == null ? NONE : value.toString();
    }

    private void one(String key, String value) {
        facts.put(key, List.of(text(value)));
    }

    private void put(String key, List<String> values) {
        facts.put(key, values.isEmpty() ? List.of(NONE) : values);
    }
}
