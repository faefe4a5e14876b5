package dev.sixk.accuracy;

import dev.sixk.model.Attachment;
import dev.sixk.model.Exhibit;
import dev.sixk.model.Filer;
import dev.sixk.model.Period;
import dev.sixk.model.Problem;
import dev.sixk.model.SixK;
import dev.sixk.model.SubmissionHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often each fact is found, the problems by code, and the contradictions between a report and its submission. */
final class Consistency {

    private final Map<String, Integer> found = new TreeMap<>();
    private final Map<String, Integer> problems = new TreeMap<>();
    private final List<String> contradictions = new ArrayList<>();
    private int filings;

    int filings() {
        return filings;
    }

    void add(String name, CorpusFacts facts) {
        filings++;
        facts.flat().forEach((key, value) -> {
            boolean empty = value == null || value instanceof List<?> list && list.isEmpty();
            found.merge(key, empty ? 0 : 1, Integer::sum);
        });
        SixK report = facts.report();
        report.problems().stream().map(Problem::code).map(Enum::name).forEach(code -> problems.merge(code, 1, Integer::sum));
        if (facts.header() != null && report.cover().form() != null) {
            header(name, report, facts.header());
            exhibits(name, report);
        }
    }

    private void header(String name, SixK report, SubmissionHeader header) {
        String registrant = report.cover().registrant().name();
        if (registrant != null && header.filers().stream().map(Filer::conformedName).noneMatch(filer -> sameName(registrant, filer))) {
            contradict(name, "registrant", registrant, header.filers().stream().map(Filer::conformedName).toList().toString());
        }
        List<String> numbers = header.filers().stream().flatMap(filer -> filer.fileNumbers().stream()).map(Consistency::digits).toList();
        for (String number : report.cover().fileNumbers()) {
            if (!numbers.isEmpty() && !numbers.contains(digits(number))) {
                contradict(name, "file number", number, numbers.toString());
            }
        }
        Period period = report.cover().period();
        String of = header.periodOfReport();
        if (period != null && of != null && of.length() == 8 && !period.iso().replace("-", "").startsWith(of.substring(0, 6))) {
            contradict(name, "period", period.iso(), of);
        }
    }

    private void exhibits(String name, SixK report) {
        List<String> listed = report.exhibits().stream().map(Exhibit::number).sorted().toList();
        List<String> attached = report.attachments().stream().map(Attachment::exhibitNumber).flatMap(java.util.Optional::stream)
            .distinct().sorted().toList();
        if (!listed.equals(attached)) {
            contradict(name, "exhibits", listed.toString(), attached.toString());
        }
    }

    private void contradict(String name, String what, String report, String submission) {
        contradictions.add("| " + name + " | " + what + " | " + report + " | " + submission + " |");
    }

    private static boolean sameName(String registrant, String filer) {
        return filer != null && bare(registrant).equals(bare(filer));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("/[a-z]{2,4}/?$", "")
            .replaceAll("\\b(inc|corp|corporation|limited|ltd|co|company|plc|the)\\b", "").replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static String digits(String number) {
        return number.replaceFirst("^0+(?=\\d)", "").replaceAll("-0+(?=\\d)", "-");
    }

    String markdown() {
        StringBuilder page = new StringBuilder("## Facts found\n\n" + filings + " filings.\n\n| fact | filings with it |\n| --- | ---: |\n");
        found.forEach((fact, count) -> page.append("| ").append(fact).append(" | ").append(count).append(" |\n"));
        page.append("\n## Problems\n\n| code | count |\n| --- | ---: |\n");
        problems.forEach((code, count) -> page.append("| ").append(code).append(" | ").append(count).append(" |\n"));
        page.append("\n## Contradictions\n\n| filing | what | report | submission |\n| --- | --- | --- | --- |\n");
        contradictions.forEach(row -> page.append(row).append('\n'));
        return page.toString();
    }
}
