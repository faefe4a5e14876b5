package dev.sixk.internal.explain;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Writes the document of the page: numbered lines with a mark at each entry. Long stretches without a mark are folded, and cut where
 * the page would become too large for a browser.
 */
final class DocumentView {

    private static final int CONTEXT = 12;
    private static final int SHORTEST_FOLD = 40;
    /** Characters of folded lines that the page holds; beyond them a fold says how many lines it leaves out. */
    private static final int MOST_FOLDED = 1_000_000;

    private final Appendable out;
    private final List<ShownLine> lines;
    private final MarkMap marks;
    private final LineView view;
    private int folded;

    DocumentView(ShownDocument document, MarkMap marks, Set<String> anchored, Appendable out) {
        this.out = out;
        this.lines = document.lines();
        this.marks = marks;
        this.view = new LineView(marks, anchored, out);
    }

    void write() throws IOException {
        int at = 0;
        while (at < lines.size()) {
            int next = nextMarked(at);
            int from = at == 0 ? 0 : Math.min(next, at + CONTEXT);
            int to = next == lines.size() ? next : Math.max(from, next - CONTEXT);
            boolean fold = to - from >= SHORTEST_FOLD;
            show(at, fold ? from : next);
            if (fold) {
                fold(from, to);
                show(to, next);
            }
            at = next;
            while (at < lines.size() && lines.get(at).isMarked(marks)) {
                view.write(lines.get(at++));
            }
        }
    }

    private int nextMarked(int from) {
        int next = from;
        while (next < lines.size() && !lines.get(next).isMarked(marks)) {
            next++;
        }
        return next;
    }

    private void show(int from, int to) throws IOException {
        for (ShownLine line : lines.subList(from, Math.max(from, to))) {
            view.write(line);
        }
    }

    private void fold(int from, int to) throws IOException {
        out.append("<details><summary>Lines ").append(String.valueOf(lines.get(from).number())).append(" to ")
            .append(String.valueOf(lines.get(to - 1).number())).append(": no fact was read here</summary>\n");
        int shown = from;
        while (shown < to && folded < MOST_FOLDED) {
            folded += view.write(lines.get(shown++));
        }
        if (shown < to) {
            out.append("<p class=\"cut\">").append(String.valueOf(to - shown)).append(" lines are left out to keep this page small.</p>\n");
        }
        out.append("</details>\n");
    }
}
