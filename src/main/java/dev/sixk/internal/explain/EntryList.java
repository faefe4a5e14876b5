package dev.sixk.internal.explain;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the list of the page's entries: a legend, what is doubtful, the facts under their headings, what is not printed. */
final class EntryList {

    /** Entries that the page lists; the command line shows the rest. */
    static final int MOST_ENTRIES = 5_000;

    private final EntryView view;
    private final Appendable out;
    private final int report;

    /** Writes the list of the report with a 1-based number; {@code anchored} has the keys of entries that have a mark. */
    EntryList(int report, Set<String> anchored, Appendable out) {
        this.report = report;
        this.view = new EntryView(anchored, out);
        this.out = out;
    }

    /**
     * Writes the entries.
     *
     * @param entries the entries in order
     * @param absent  what is not printed
     * @param left    how many entries the page does not list
     */
    void write(List<Entry> entries, List<Absent> absent, int left) throws IOException {
        Map<String, List<Entry>> groups = by(entries, entry -> entry.named().group());
        List<Entry> problems = groups.getOrDefault(Entry.PROBLEMS, List.of());
        groups.remove(Entry.PROBLEMS);
        List<Entry> doubtful = entries.stream().filter(entry -> !entry.isProblem() && entry.doubtful()).toList();
        legend(groups, problems.size() + doubtful.size());
        problems(problems, doubtful);
        int number = 0;
        for (Map.Entry<String, List<Entry>> group : groups.entrySet()) {
            heading(FactNames.colour(group.getValue().get(0).named().section()), ++number, group.getKey(), group.getValue().size());
            out.append("<ol>\n");
            for (Entry entry : group.getValue()) {
                view.write(entry);
            }
            out.append("</ol></section>\n");
        }
        if (left > 0) {
            out.append("<p class=\"cut\">").append(String.valueOf(left)).append(" further entries: see sixk explain without --html.</p>\n");
        }
        absent(absent);
    }

    private static <T> Map<String, List<T>> by(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private void legend(Map<String, List<Entry>> groups, int odd) throws IOException {
        out.append("<ul class=\"legend\" aria-label=\"Colours of the marks\">\n");
        if (odd > 0) {
            legend("odd", 0, "Problems and doubts");
        }
        int number = 0;
        String before = "";
        for (List<Entry> group : groups.values()) {
            String section = group.get(0).named().section();
            number++;
            if (!section.equals(before)) {
                legend(FactNames.colour(section), number, section);
            }
            before = section;
        }
        out.append("</ul>\n");
    }

    private void legend(String colour, int group, String name) throws IOException {
        out.append("<li class=\"").append(colour).append("\"><a href=\"#").append(id(group)).append("\">").append(ReadableText.html(name)).append("</a></li>\n");
    }

    private void problems(List<Entry> problems, List<Entry> doubtful) throws IOException {
        heading("odd", 0, Entry.PROBLEMS, problems.size() + doubtful.size());
        out.append(problems.isEmpty() && doubtful.isEmpty() ? "<p class=\"none\">None.</p>\n<ol>\n" : "<ol>\n");
        for (Entry problem : problems) {
            view.write(problem);
        }
        for (Entry fact : doubtful) {
            view.doubt(fact);
        }
        out.append("</ol></section>\n");
    }

    private void absent(List<Absent> absent) throws IOException {
        if (absent.isEmpty()) {
            return;
        }
        int most = Math.min(absent.size(), MOST_ENTRIES);
        out.append("<section class=\"absent\"><h3>Not printed <span class=\"count\">").append(String.valueOf(absent.size())).append("</span></h3>\n");
        for (Map.Entry<String, List<Absent>> group : by(absent.subList(0, most), each -> each.named().group()).entrySet()) {
            out.append("<h4>").append(ReadableText.html(group.getKey())).append("</h4>\n<ul>\n");
            for (Absent each : group.getValue()) {
                out.append("<li>").append(ReadableText.html(each.named().name().equals(group.getKey()) ? "None at all" : each.named().name()))
                    .append(" <code class=\"path\">").append(ReadableText.html(each.path())).append("</code></li>\n");
            }
            out.append("</ul>\n");
        }
        out.append("</section>\n");
    }

    private void heading(String colour, int number, String name, int count) throws IOException {
        out.append("<section class=\"group ").append(colour).append("\"><h3 id=\"").append(id(number)).append("\" tabindex=\"-1\">").append(ReadableText.html(name))
            .append(" <span class=\"count\">").append(String.valueOf(count)).append("</span></h3>\n");
    }

    private String id(int group) {
        return "g-" + report + "-" + group;
    }
}
