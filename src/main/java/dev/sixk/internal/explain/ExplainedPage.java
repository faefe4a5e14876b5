package dev.sixk.internal.explain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes an explanation as one page that needs nothing else: the document beside the list of its facts and problems. What a filing
 * holds is written as text only, and the page's policy allows nothing but its own style and script, by their hashes.
 */
public final class ExplainedPage {

    private final Appendable out;
    private int order;

    private ExplainedPage(Appendable out) {
        this.out = out;
    }

    /**
     * Writes the page.
     *
     * @param name    the input's name
     * @param reports the reports to show, one below the other
     * @param out     where the page goes; not closed
     * @throws IOException if {@code out} throws it
     */
    public static void write(String name, List<Explanation> reports, Appendable out) throws IOException {
        PageTemplate template = new PageTemplate(name);
        out.append(template.head());
        ExplainedPage page = new ExplainedPage(out);
        for (int i = 0; i < reports.size(); i++) {
            page.report(reports.get(i), i + 1, reports.size());
        }
        out.append(template.foot());
    }

    private void report(Explanation report, int number, int count) throws IOException {
        List<FactRow> rows = FactRow.of(report.facts());
        List<Entry> entries = entries(report, rows);
        Set<String> anchored = new HashSet<>();
        StringBuilder document = new StringBuilder();
        ShownDocument shown = ShownDocument.of(report.source());
        new DocumentView(shown, new MarkMap(entries), anchored, document).write();
        String of = count == 1 ? "" : " of report " + number;
        out.append("<div class=\"report\">\n<section class=\"facts\" id=\"facts-" + number + "\" tabindex=\"-1\" aria-label=\"Facts" + of + "\">\n<h2>");
        out.append(count == 1 ? "" : "Report " + number + ": ").append(ReadableText.html(report.heading())).append("</h2>\n");
        new EntryList(number, anchored, out).write(entries, report.absent(), rows.size() + report.problems().size() - entries.size());
        out.append("</section>\n<section class=\"document").append(shown.html() ? "" : " typed").append("\" id=\"document-" + number
            + "\" tabindex=\"0\" aria-label=\"Document" + of + "\">\n");
        out.append(document).append("</section>\n</div>\n");
    }

    private List<Entry> entries(Explanation report, List<FactRow> rows) {
        List<Entry> entries = new ArrayList<>();
        Set<FactRow> doubtful = new HashSet<>(report.doubtful(rows));
        int problems = Math.min(report.problems().size(), EntryList.MOST_ENTRIES / 2);
        report.problems().stream().limit(problems).forEach(problem -> entries.add(Entry.of(problem, ++order)));
        rows.stream().limit(EntryList.MOST_ENTRIES - problems).forEach(row -> entries.add(Entry.of(row, ++order, doubtful.contains(row))));
        return entries;
    }
}
