package dev.sixk.internal.explain;

import dev.sixk.model.Problem;
import dev.sixk.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes an explanation as lines in columns: path, value, place, words, rule; then the problems. */
public final class ExplainedLines {

    private static final int WIDEST = 48;
    private static final String GAP = "  ";

    private ExplainedLines() {
    }

    /** Gives a line for each fact and each problem; long values and words are cut. */
    public static List<String> of(Explanation explanation) {
        List<String> lines = new ArrayList<>(aligned(explanation.facts().stream().map(fact -> row(fact, WIDEST)).toList()));
        lines.addAll(aligned(explanation.problems().stream().map(ExplainedLines::row).toList()));
        return lines;
    }

    /** Gives a line for the fact with this path and for each fact within it, uncut; empty if there is none. */
    public static List<String> of(Explanation explanation, String path) {
        return aligned(explanation.facts().stream().filter(fact -> isWithin(fact.path(), path))
            .map(fact -> row(fact, Integer.MAX_VALUE)).toList());
    }

    private static boolean isWithin(String path, String outer) {
        return path.startsWith(outer) && (path.length() == outer.length() || ".[".indexOf(path.charAt(outer.length())) >= 0);
    }

    private static List<String> row(Fact fact, int widest) {
        List<SourceSpan> spans = fact.evidence().spans();
        return List.of(fact.path(), cut(fact.value(), widest), place(spans.isEmpty() ? null : spans.get(0)),
            "\"" + cut(fact.evidence().text(), widest) + "\"", fact.evidence().rule());
    }

    private static List<String> row(Problem problem) {
        String found = problem.text().isEmpty() ? "" : ": \"" + cut(problem.text(), WIDEST) + "\"";
        return List.of("problem", problem.code().name(), FactValue.words(problem.code().severity()), place(problem.span()),
            ReadableText.oneLine(problem.message()) + found);
    }

    /** Document, line and column, each counted from 1; the document among those of its submission. */
    private static String place(@Nullable SourceSpan span) {
        return span == null ? "-" : (span.document() + 1) + ":" + span.line() + ":" + span.column();
    }

    private static String cut(String text, int widest) {
        String line = ReadableText.oneLine(text);
        return line.length() <= widest ? line : line.substring(0, Character.isHighSurrogate(line.charAt(widest - 2)) ? widest - 2 : widest - 1).stripTrailing() + "…";
    }

    private static List<String> aligned(List<List<String>> rows) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        int[] widths = new int[columns];
        rows.forEach(row -> Stream.iterate(0, i -> i + 1).limit(columns).forEach(i -> widths[i] = Math.max(widths[i], width(row.get(i)))));
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(i + 1 < widths.length ? " ".repeat(widths[i] - width(row.get(i))) + GAP : "");
        }
        return line.toString();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
