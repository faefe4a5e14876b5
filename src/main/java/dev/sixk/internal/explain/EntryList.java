package dev.sixk.internal.explain;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the list of the page's entries under their headings; each leads to its first mark. */
final class EntryList {

    /** Entries that the page lists; the command line shows the rest. */
    static final int MOST_ENTRIES = 5_000;
    private static final int LONGEST = 300;

    private final Appendable out;

    EntryList(Appendable out) {
        this.out = out;
    }

    /**
     * Writes the entries.
     *
     * @param entries  the entries in order
     * @param anchored the keys of those that have a mark
     * @param left     how many entries the page does not list
     */
    void write(List<Entry> entries, Set<String> anchored, int left) throws IOException {
        Map<String, List<Entry>> groups = entries.stream().collect(Collectors.groupingBy(Entry::group, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Entry>> group : groups.entrySet()) {
            out.append("<section><h3>").append(ReadableText.html(group.getKey())).append(" <span class=\"count\">")
                .append(String.valueOf(group.getValue().size())).append("</span></h3>\n<ol>\n");
            for (Entry entry : group.getValue()) {
                entry(entry, anchored.contains(entry.key()));
            }
            out.append("</ol></section>\n");
        }
        if (left > 0) {
            out.append("<p class=\"cut\">").append(String.valueOf(left)).append(" further entries: see sixk explain without --html.</p>\n");
        }
    }

    private void entry(Entry entry, boolean placed) throws IOException {
        out.append("<li").append(entry.isProblem() ? " class=\"odd\"" : "").append('>')
            .append(placed ? "<a id=\"" + entry.key() + "\" href=\"#at-" + entry.key() + "\" data-e=\"" + entry.key() + "\">"
                : "<div id=\"" + entry.key() + "\" class=\"placeless\">")
            .append("<span id=\"about-").append(entry.key()).append("\"><span class=\"label\">").append(ReadableText.html(entry.label()))
            .append("</span> <span class=\"value\">").append(ReadableText.html(cut(entry.value()))).append("</span></span>\n")
            .append("<span class=\"path\"><code>").append(ReadableText.html(entry.path())).append("</code></span>\n<span class=\"path\">")
            .append(detail(entry)).append("</span>").append(placed ? "</a>" : "</div>").append("</li>\n");
    }

    private static String detail(Entry entry) {
        String place = entry.spans().isEmpty() ? "no place of its own"
            : "line " + entry.spans().get(0).line() + ", column " + entry.spans().get(0).column();
        return entry.isProblem() ? place : place + ", rule <code>" + ReadableText.html(entry.rule()) + "</code>";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
