package dev.sixk.json;

import dev.sixk.model.EightK;
import dev.sixk.model.Exhibit;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.PrintedDate;
import dev.sixk.model.Report;
import dev.sixk.model.ReportItem;
import dev.sixk.model.Signatory;
import dev.sixk.model.SignatureBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of a record stand in its flat record. One fact may stand in several places, as the registrant of a signature
 * block with each of its signatories; one that the flat record leaves out, as a row that the merged exhibits do without, in none.
 */
final class FlatPaths {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    /** Facts, and what holds facts of one key; {@code []} is any index. */
    private static final Map<String, String> FACTS = Map.ofEntries(
        Map.entry("cover.form", "form"),
        Map.entry("cover.amendment", "amendment"),
        Map.entry("cover.registrant", "registrant"),
        Map.entry("cover.registrant.name", "registrant"),
        Map.entry("cover.registrant.englishName", "registrant_english"),
        Map.entry("cover.registrant.jurisdiction", "jurisdiction"),
        Map.entry("cover.coRegistrants", "co_registrants"),
        Map.entry("cover.coRegistrants[]", "co_registrants"),
        Map.entry("cover.coRegistrants[].name", "co_registrants"),
        Map.entry("checkBoxes.file12g3_2b", "file_12g3_2b"),
        Map.entry("exhibitLists", "exhibits"),
        Map.entry("exhibitLists[]", "exhibits"),
        Map.entry("exhibitLists[].exhibits", "exhibits"),
        Map.entry("exhibitLists[].exhibits[]", "exhibits[]"),
        Map.entry("exhibitLists[].exhibits[].number", "exhibits[].number"),
        Map.entry("exhibitLists[].exhibits[].description", "exhibits[].description"),
        Map.entry("incorporations", "incorporated_into"),
        Map.entry("incorporations[]", "incorporated_into"),
        Map.entry("incorporations[].text", "incorporated_into"),
        Map.entry("incorporations[].statements", "incorporated_into"),
        Map.entry("incorporations[].statements[]", "incorporated_into"),
        Map.entry("signatures", "signatures"),
        Map.entry("signatures[]", "signatures[]"),
        Map.entry("signatures[].registrant", "signatures[].registrant"),
        Map.entry("signatures[].signatories", "signatures"),
        Map.entry("signatures[].signatories[]", "signatures[]"),
        Map.entry("signatures[].signatories[].name", "signatures[].name"),
        Map.entry("signatures[].signatories[].title", "signatures[].title"),
        Map.entry("items", "items"),
        Map.entry("items[]", "items[]"),
        Map.entry("items[].number", "items[].number"),
        Map.entry("items[].title", "items[].title"));

    /** Facts with all that is within them: the parts of a date, the boxes of an answer, the lines of an address. */
    private static final Map<String, String> VALUES = Map.ofEntries(
        Map.entry("cover.period", "period"),
        Map.entry("cover.fileNumbers", "file_numbers"),
        Map.entry("cover.registrant.addressLines", "address"),
        Map.entry("checkBoxes.annualReports", "annual_form"),
        Map.entry("checkBoxes.rule101b1", "rule_101b1"),
        Map.entry("checkBoxes.rule101b7", "rule_101b7"),
        Map.entry("checkBoxes.rule12g3_2b", "rule_12g3_2b"),
        Map.entry("incorporations[].statements[].fileNumbers", "incorporated_into"),
        Map.entry("signatures[].date", "signatures[].date"),
        Map.entry("signatures[].signatories[].date", "signatures[].date"));

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private final Set<String> own = new HashSet<>();
    private final Map<String, List<Integer>> rows = new HashMap<>();

    private FlatPaths() {
    }

    static FlatPaths of(Report report) {
        FlatPaths paths = new FlatPaths();
        report.ownFacts().forEach(paths::own);
        paths.exhibits(report.exhibitLists(), report.exhibits());
        paths.signatures(report.signatures());
        if (report instanceof EightK eightK) {
            paths.items(eightK.items());
        }
        return paths;
    }

    /** Gives the flat paths of the fact with a record path, in order; none where it has none. */
    List<String> of(String path) {
        String key = key(INDEX.matcher(path).replaceAll("[]"));
        if (key == null) {
            return ownPath(path);
        }
        return key.indexOf('[') < 0 ? List.of(key) : rows(path).stream().map(row -> key.replace("[]", "[" + row + "]")).toList();
    }

    /** A form's own facts stand under keys that are named as the components of its record. */
    private List<String> ownPath(String path) {
        String flat = CAPITAL.matcher(path).replaceAll(letter -> "_" + letter.group().toLowerCase(Locale.ROOT));
        return own.contains(flat) ? List.of(flat) : List.of();
    }

    private void own(String path, @Nullable Object value) {
        own.add(path);
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                own(path + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> own(path + "." + key, inner));
        }
    }

    private static @Nullable String key(String path) {
        String key = FACTS.get(path);
        for (String at = path; key == null && !at.isEmpty(); at = holder(at)) {
            key = VALUES.get(at);
        }
        return key;
    }

    private List<Integer> rows(String path) {
        List<Integer> found = null;
        for (String at = path; found == null && !at.isEmpty(); at = holder(at)) {
            found = rows.get(at);
        }
        return found == null ? List.of() : found;
    }

    private static String holder(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private void exhibits(List<ExhibitList> lists, List<Exhibit> merged) {
        Map<Exhibit, Integer> places = new HashMap<>();
        for (int i = 0; i < merged.size(); i++) {
            places.putIfAbsent(merged.get(i), i);
        }
        for (int i = 0; i < lists.size(); i++) {
            List<Exhibit> listed = lists.get(i).exhibits();
            for (int j = 0; j < listed.size(); j++) {
                Integer place = places.get(listed.get(j));
                rows.put("exhibitLists[" + i + "].exhibits[" + j + "]", place == null ? List.of() : List.of(place));
            }
        }
    }

    private void signatures(List<SignatureBlock> blocks) {
        int row = 0;
        for (int i = 0; i < blocks.size(); i++) {
            PrintedDate date = blocks.get(i).date();
            List<Integer> all = new ArrayList<>();
            List<Integer> dated = new ArrayList<>();
            for (Signatory signatory : blocks.get(i).signatories()) {
                rows.put("signatures[" + i + "].signatories[" + all.size() + "]", List.of(row));
                if (signatory.date() == null || signatory.date().equals(date)) {
                    dated.add(row);
                }
                all.add(row++);
            }
            rows.put("signatures[" + i + "]", all);
            rows.put("signatures[" + i + "].date", dated);
        }
    }

    private void items(List<ReportItem> items) {
        int row = 0;
        for (int i = 0; i < items.size(); i++) {
            rows.put("items[" + i + "]", items.get(i).reported() ? List.of(row++) : List.of());
        }
    }
}
