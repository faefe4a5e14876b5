package dev.sixk.internal.document;

import dev.sixk.input.Budget;
import dev.sixk.internal.layout.LayoutReader;
import dev.sixk.layout.Line;
import dev.sixk.layout.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The readable text of a document: paragraphs with an empty line between them, cells of a row side by side. */
public final class ReadableLines {

    /** Pages that a line heads before it is known for a running head. */
    private static final int FEWEST_PAGES = 3;
    /** Lines at the top and at the foot of a page that may be running. */
    private static final int RUNNING_LINES = 2;
    private static final String BULLETS = "\u2022\u00B7\u25CF\u25AA\u25E6\u2023\u2219\u00A7";

    private final List<Line> lines;
    private final boolean markdown;
    private final StringBuilder text = new StringBuilder();

    private ReadableLines(List<Line> lines, boolean markdown) {
        this.lines = lines;
        this.markdown = markdown;
    }

    /**
     * Gives a document's readable text, lines ended by a line feed.
     *
     * @param source       the document's text, HTML or not
     * @param runningHeads whether running heads and the numbers of pages stay
     * @param markdown     whether lists and rows are written as Markdown
     */
    public static String of(String source, boolean runningHeads, boolean markdown) {
        List<Line> lines = LayoutReader.paragraphs(source, false, Budget.none()).lines();
        return new ReadableLines(runningHeads ? lines : withoutRunning(lines), markdown).write();
    }

    private String write() {
        for (int at = 0; at < lines.size();) {
            if (at > 0 && lines.get(at).gapBefore()) {
                text.append('\n');
            }
            int end = markdown ? rowsEnd(at) : at;
            if (end - at > 1) {
                table(lines.subList(at, end));
                at = end;
            } else {
                text.append(line(lines.get(at++))).append('\n');
            }
        }
        return text.toString();
    }

    private String line(Line line) {
        List<String> cells = line.segments().stream().map(segment -> words(segment.text())).filter(words -> !words.isEmpty()).toList();
        boolean bullet = markdown && !cells.isEmpty() && BULLETS.indexOf(cells.get(0).charAt(0)) >= 0;
        if (bullet) {
            String first = cells.get(0).substring(1).strip();
            return "- " + (first.isEmpty() ? "" : first + " ") + String.join(" ", cells.subList(1, cells.size()));
        }
        return String.join(markdown ? " " : "\t", cells);
    }

    /** An image is shown by no words. */
    private static String words(String segment) {
        int open = segment.indexOf('\uFFFC');
        StringBuilder words = new StringBuilder(segment);
        while (open >= 0) {
            int close = open + 1 < words.length() && words.charAt(open + 1) == '[' ? words.indexOf("]", open) : open;
            words.delete(open, (close < 0 ? open : close) + 1);
            open = words.indexOf("\uFFFC", open);
        }
        return words.toString().strip();
    }

    /** Gives the line behind the last of several rows of cells below each other. */
    private int rowsEnd(int from) {
        int end = from;
        while (end < lines.size() && lines.get(end).segments().size() > 1 && !isBulleted(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBulleted(Line line) {
        return BULLETS.indexOf(line.segments().get(0).text().charAt(0)) >= 0;
    }

    private void table(List<Line> rows) {
        Set<Integer> columns = new TreeSet<>();
        rows.forEach(row -> row.segments().forEach(segment -> columns.add(segment.column())));
        List<Integer> order = new ArrayList<>(columns);
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = new String[order.size()];
            Arrays.fill(cells, "");
            for (Segment segment : rows.get(i).segments()) {
                cells[order.indexOf(segment.column())] += words(segment.text()).replace("|", "\\|");
            }
            text.append("| ").append(String.join(" | ", cells)).append(" |\n");
            if (i == 0) {
                text.append("| --- ".repeat(order.size())).append("|\n");
            }
        }
    }

    /** Leaves out numbers of pages beside a page's edge, and what stands at the edge of three pages or more. */
    private static List<Line> withoutRunning(List<Line> lines) {
        Map<String, Integer> edges = new HashMap<>();
        Set<Integer> atEdge = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            if (at == 0 || lines.get(at).pageBreak()) {
                for (int near = Math.max(0, at - RUNNING_LINES); near < Math.min(lines.size(), at + RUNNING_LINES); near++) {
                    if (atEdge.add(near)) {
                        edges.merge(lines.get(near).text(), 1, Integer::sum);
                    }
                }
            }
        }
        List<Line> kept = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            String words = lines.get(at).text();
            boolean last = at >= lines.size() - RUNNING_LINES;
            boolean running = atEdge.contains(at) && edges.getOrDefault(words, 0) >= FEWEST_PAGES;
            if (!running && !((atEdge.contains(at) || last) && isPageNumber(words))) {
                kept.add(lines.get(at));
            }
        }
        return kept;
    }

    /** "7", "- 7 -", "F-7", "iv". */
    private static boolean isPageNumber(String words) {
        String bare = words.replaceAll("[-\u2013\u2014\\s]", "");
        boolean roman = bare.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x' || c == 'l');
        return !bare.isEmpty() && bare.length() <= 5 && (roman || bare.matches("[A-Z]?[0-9]+"));
    }
}
