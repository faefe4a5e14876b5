package dev.sixk.internal.explain;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one line of the page's document. */
final class LineView {

    /** Characters shown of a stretch without marks within a line, such as a whole document on one line. */
    private static final int MOST_PLAIN = 2_000;

    private final MarkMap marks;
    private final Set<String> anchored;
    private final Appendable out;
    private int before;

    LineView(MarkMap marks, Set<String> anchored, Appendable out) {
        this.marks = marks;
        this.anchored = anchored;
        this.out = out;
    }

    /** Writes a line and gives the number of its characters that the page holds. */
    int write(ShownLine line) throws IOException {
        if (line.pageBreak() && before > 0) {
            out.append("<hr class=\"page\">\n");
        }
        out.append("<div class=\"line").append(line.gapBefore() ? " gap" : "").append(line.number() == before ? " same" : "").append("\" data-n=\"")
            .append(String.valueOf(line.number())).append("\">");
        before = line.number();
        int written = 0;
        int start = 0;
        while (start < line.text().length()) {
            int end = runEnd(line, start);
            written += run(line.text().substring(start, end), marks.at(line.offset(start)));
            start = end;
        }
        out.append("</div>\n");
        return written + 1;
    }

    private int runEnd(ShownLine line, int start) {
        List<Entry> entries = marks.at(line.offset(start));
        int end = start + 1;
        while (end < line.text().length() && marks.at(line.offset(end)) == entries) {
            end++;
        }
        return end;
    }

    private int run(String text, List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return plain(text);
        }
        Entry inner = entries.get(0);
        List<String> first = entries.stream().map(Entry::key).filter(anchored::add).toList();
        for (String key : first) {
            out.append("<span id=\"at-").append(key).append("\"></span>");
        }
        out.append("<mark class=\"").append(colours(entries)).append("\"><a href=\"#").append(inner.key()).append("\" data-k=\"")
            .append(entries.stream().map(Entry::key).collect(Collectors.joining(" "))).append('"')
            .append(first.isEmpty() ? " tabindex=\"-1\"" : " aria-describedby=\"about-" + inner.key() + "\"").append('>')
            .append(ReadableText.html(text)).append("</a></mark>");
        return text.length();
    }

    /** The innermost fact gives the colour; a problem shows on top of it. */
    private static String colours(List<Entry> entries) {
        String fact = entries.stream().filter(entry -> !entry.isProblem()).map(Entry::colour).findFirst().orElse("");
        return (fact + (entries.stream().anyMatch(Entry::isProblem) ? " odd" : "")).strip();
    }

    private int plain(String text) throws IOException {
        int left = text.length() - MOST_PLAIN;
        if (left <= MOST_PLAIN / 10) {
            out.append(ReadableText.html(text));
            return text.length();
        }
        out.append(ReadableText.html(text.substring(0, MOST_PLAIN / 2))).append("<span class=\"cut\"> … ").append(String.valueOf(left))
            .append(" characters are left out … </span>").append(ReadableText.html(text.substring(text.length() - MOST_PLAIN / 2)));
        return MOST_PLAIN;
    }
}
