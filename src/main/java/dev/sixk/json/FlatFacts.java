package dev.sixk.json;

import dev.sixk.model.AnnualReportForm;
import dev.sixk.model.Answer;
import dev.sixk.model.CheckBoxes;
import dev.sixk.model.Cover;
import dev.sixk.model.Exhibit;
import dev.sixk.model.Period;
import dev.sixk.model.PrintedDate;
import dev.sixk.model.Registrant;
import dev.sixk.model.Report;
import dev.sixk.model.RuleAnswer;
import dev.sixk.model.Signatory;
import dev.sixk.model.SignatureBlock;
import dev.sixk.model.SixK;
import dev.sixk.words.CharFolding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The facts of one report in its flat record: a map of strings, lists and maps, in the order of the documented keys. */
final class FlatFacts {

    private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();

    private FlatFacts() {
    }

    /** Gives the facts of a report: those of every form, and the form's own behind its signatures. */
    static Map<String, @Nullable Object> of(Report report) {
        FlatFacts flat = new FlatFacts();
        flat.put(report);
        return flat.facts;
    }

    private void put(Report report) {
        SixK sixK = report instanceof SixK own ? own : null;
        putCover(report.cover(), sixK);
        if (sixK != null) {
            putCheckBoxes(sixK.checkBoxes());
        }
        facts.put("exhibits", report.exhibits().stream().map(FlatFacts::exhibit).toList());
        if (sixK != null) {
            facts.put("incorporated_into", keys(sixK.incorporatedInto()));
        }
        facts.put("signatures", signatures(report.signatures()));
        facts.putAll(report.ownFacts());
        facts.put("co_registrants", report.cover().coRegistrants().stream().map(Registrant::name).filter(Objects::nonNull).toList());
    }

    private void putCover(Cover cover, @Nullable SixK sixK) {
        Period period = cover.period();
        Registrant registrant = cover.registrant();
        facts.put("form", cover.form());
        facts.put("amendment", cover.amendment());
        facts.put("period", period == null ? null : period.iso());
        facts.put("file_numbers", keys(cover.fileNumbers()));
        facts.put("registrant", registrant.name());
        if (sixK != null) {
            facts.put("registrant_english", registrant.englishName());
        }
        facts.put("jurisdiction", registrant.jurisdiction());
        facts.put("address", registrant.address());
    }

    /** Numbers are keys to other filings: every dash is the same, whichever of them the filer printed. */
    private static List<String> keys(List<String> numbers) {
        List<String> keys = new ArrayList<>();
        for (String number : numbers) {
            StringBuilder key = new StringBuilder(number);
            for (int i = 0; i < key.length(); i++) {
                key.setCharAt(i, CharFolding.fold(key.charAt(i)) == '-' ? '-' : key.charAt(i));
            }
            keys.add(key.toString());
        }
        return keys;
    }

    private void putCheckBoxes(CheckBoxes boxes) {
        facts.put("annual_form", annualForm(boxes.annualReports().form()));
        facts.put("rule_101b1", answer(boxes.rule101b1()));
        facts.put("rule_101b7", answer(boxes.rule101b7()));
        facts.put("rule_12g3_2b", answer(boxes.rule12g3_2b()));
        facts.put("file_12g3_2b", boxes.file12g3_2b());
    }

    private static @Nullable String annualForm(AnnualReportForm form) {
        return switch (form) {
            case FORM_20F -> "20-F";
            case FORM_40F -> "40-F";
            case BOTH, NEITHER, UNREADABLE -> form.name().toLowerCase(Locale.ROOT);
            case ABSENT -> null;
        };
    }

    private static @Nullable String answer(RuleAnswer rule) {
        return rule.answer() == Answer.ABSENT ? null : rule.answer().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> exhibit(Exhibit exhibit) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("number", exhibit.number());
        row.put("description", exhibit.description());
        return row;
    }

    private static List<Map<String, @Nullable String>> signatures(List<SignatureBlock> blocks) {
        List<Map<String, @Nullable String>> rows = new ArrayList<>();
        for (SignatureBlock block : blocks) {
            block.signatories().forEach(signatory -> rows.add(signature(block, signatory)));
        }
        return rows;
    }

    private static Map<String, @Nullable String> signature(SignatureBlock block, Signatory signatory) {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        row.put("registrant", block.registrant());
        row.put("name", signatory.name());
        row.put("title", signatory.title());
        row.put("date", date(signatory.date() == null ? block.date() : signatory.date()));
        return row;
    }

    private static @Nullable String date(@Nullable PrintedDate date) {
        return date == null || date.value() == null ? null : date.value().toString();
    }
}
