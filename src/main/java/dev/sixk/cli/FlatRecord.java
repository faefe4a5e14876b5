package dev.sixk.cli;

import dev.sixk.model.AnnualReportForm;
import dev.sixk.model.Answer;
import dev.sixk.model.CheckBoxes;
import dev.sixk.model.Cover;
import dev.sixk.model.EightK;
import dev.sixk.model.Exhibit;
import dev.sixk.model.Period;
import dev.sixk.model.PrintedDate;
import dev.sixk.model.Registrant;
import dev.sixk.model.ReportItem;
import dev.sixk.model.RuleAnswer;
import dev.sixk.model.Signatory;
import dev.sixk.model.SignatureBlock;
import dev.sixk.model.SixK;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The flat record: the facts of one report as a map of strings, lists and maps, in the order of the documented keys. */
final class FlatRecord {

    private FlatRecord() {
    }

    /** Gives the flat record of a report of any form as a new map that may be added to. */
    static Map<String, @Nullable Object> of(String file, Object report) {
        if (report instanceof SixK sixK) {
            return of(file, sixK);
        }
        if (report instanceof EightK eightK) {
            return of(file, eightK);
        }
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("file", file);
        facts.put("record", ParseCommand.mapper().convertValue(report, Object.class));
        return facts;
    }

    private static Map<String, @Nullable Object> of(String file, EightK report) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("file", file);
        putCover(facts, report.cover());
        facts.remove("registrant_english");
        facts.put("irs_number", report.irsNumber());
        facts.put("items", report.items().stream().filter(ReportItem::reported).map(FlatRecord::item).toList());
        facts.put("exhibits", report.exhibits().stream().map(FlatRecord::exhibit).toList());
        facts.put("signatures", signatures(report.signatures()));
        return facts;
    }

    private static Map<String, String> item(ReportItem item) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("number", item.number());
        row.put("title", item.title());
        return row;
    }

    private static Map<String, @Nullable Object> of(String file, SixK report) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("file", file);
        putCover(facts, report.cover());
        putCheckBoxes(facts, report.checkBoxes());
        facts.put("exhibits", report.exhibits().stream().map(FlatRecord::exhibit).toList());
        facts.put("incorporated_into", report.incorporatedInto());
        facts.put("signatures", signatures(report.signatures()));
        return facts;
    }

    private static void putCover(Map<String, @Nullable Object> facts, Cover cover) {
        Period period = cover.period();
        Registrant registrant = cover.registrant();
        facts.put("form", cover.form());
        facts.put("amendment", cover.amendment());
        facts.put("period", period == null ? null : period.iso());
        facts.put("file_numbers", cover.fileNumbers());
        facts.put("registrant", registrant.name());
        facts.put("registrant_english", registrant.englishName());
        facts.put("jurisdiction", registrant.jurisdiction());
        facts.put("address", registrant.address());
    }

    private static void putCheckBoxes(Map<String, @Nullable Object> facts, CheckBoxes boxes) {
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
