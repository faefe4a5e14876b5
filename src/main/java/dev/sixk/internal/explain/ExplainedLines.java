package dev.sixk.internal.explain;

import dev.sixk.internal.explain.Explanation.Oddity;
import dev.sixk.model.Problem;
import dev.sixk.model.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes an explanation as lines for a terminal: what is doubtful, the facts under the headings of the form, what is not printed. */
public final class ExplainedLines {

    private static final int WIDEST = 64;
    private static final int NARROW = 48;
    private static final String INDENT = "  ";
    private static final String ODD = "Problems and doubtful facts";
    private static final String ABSENT = "Not printed";

    private final Explanation explanation;
    private final List<String> lines = new ArrayList<>();

    private ExplainedLines(Explanation explanation) {
        this.explanation = explanation;
        lines.add(explanation.heading());
    }

    /** Gives the facts as people name and group them, with values and places; words where they are not the value. Long texts are cut. */
    public static List<String> of(Explanation explanation) {
        ExplainedLines page = new ExplainedLines(explanation);
        List<FactRow> rows = FactRow.of(explanation.facts());
        List<List<String>> odd = new ArrayList<>(explanation.problems().stream().map(each -> row(each, false)).toList());
        explanation.doubtful(rows).forEach(row -> odd.add(List.of("doubtful", place(row.spans()), row.named().full() + ": " + Columns.cut(row.value(), WIDEST))));
        page.section(odd.isEmpty() ? ODD + ": none" : ODD, odd);
        page.sections(rows, FactRow::named, ExplainedLines::row);
        Map<String, Set<String>> absent = new LinkedHashMap<>();
        explanation.absent().forEach(each -> absent.computeIfAbsent(each.named().group(), key -> new LinkedHashSet<>()).add(each.named().name()));
        page.section(ABSENT, absent.entrySet().stream().map(each -> List.of(each.getKey(), joined(each.getKey(), each.getValue()))).toList());
        return page.lines;
    }

    /** Gives a line for each fact under the same headings: name, path, value, place, words, rule; problems with path and code. */
    public static List<String> withPaths(Explanation explanation) {
        ExplainedLines page = new ExplainedLines(explanation);
        List<List<String>> odd = explanation.problems().stream().map(each -> row(each, true)).toList();
        page.section(odd.isEmpty() ? ODD + ": none" : ODD, odd);
        page.sections(explanation.facts(), Fact::named, fact -> row(fact, NARROW, Columns.cut(fact.named().name(), NARROW)));
        page.section(ABSENT, explanation.absent().stream().map(each -> List.of(Columns.cut(each.named().full(), WIDEST), each.path())).toList());
        return page.lines;
    }

    /** Gives a line for the fact with this path and for each fact within it, uncut: path, value, place, words, rule; empty if there is none. */
    public static List<String> of(Explanation explanation, String path) {
        return Columns.of("", explanation.facts().stream().filter(fact -> fact.isWithin(path)).map(fact -> row(fact, Integer.MAX_VALUE)).toList());
    }

    private <T> void sections(List<T> facts, Function<T, Named> named, Function<T, List<String>> row) {
        facts.stream().collect(Collectors.groupingBy(fact -> named.apply(fact).group(), LinkedHashMap::new, Collectors.toList()))
            .forEach((heading, each) -> section(heading, each.stream().map(row).toList()));
    }

    private void section(String heading, List<List<String>> rows) {
        if (!rows.isEmpty() || heading.startsWith(ODD)) {
            lines.add("");
            lines.add(heading);
            lines.addAll(Columns.of(INDENT, rows));
        }
    }

    private static List<String> row(FactRow row) {
        return List.of(Columns.cut(row.named().name(), WIDEST), Columns.cut(row.value(), WIDEST), place(row.spans()),
            row.isReworded() ? quoted(row.words(), NARROW) : "");
    }

    private static List<String> row(Fact fact, int widest, String... before) {
        List<String> row = new ArrayList<>(List.of(before));
        row.addAll(List.of(fact.path(), Columns.cut(fact.value(), widest), place(fact.evidence().spans()), quoted(fact.evidence().text(), widest),
            fact.evidence().rule()));
        return row;
    }

    private static List<String> row(Oddity odd, boolean paths) {
        Problem problem = odd.problem();
        String about = odd.about() == null ? "" : odd.about().full() + ": ";
        String found = problem.text().isEmpty() ? "" : ", found " + quoted(problem.text(), NARROW);
        List<String> row = new ArrayList<>(List.of(FactValue.words(problem.code().severity()), place(problem)));
        row.addAll(paths ? List.of(problem.code().name(), problem.path() == null ? "-" : problem.path()) : List.of());
        row.add(ReadableText.oneLine(about + problem.message()) + found);
        return row;
    }

    /** A problem of the submission's frame stands in a line of the submission, outside the document. */
    private static String place(Problem problem) {
        return problem.span() == null && problem.line() > 0 ? "frame:" + problem.line() : place(problem.span() == null ? List.of() : List.of(problem.span()));
    }

    /** Line and column in the source of the document, each counted from 1. */
    private static String place(List<SourceSpan> spans) {
        return spans.isEmpty() ? "-" : spans.get(0).line() + ":" + spans.get(0).column();
    }

    private static String quoted(String words, int widest) {
        return "\"" + Columns.cut(words, widest) + "\"";
    }

    private static String joined(String heading, Collection<String> names) {
        return names.stream().allMatch(heading::equals) ? "none at all" : String.join("; ", names);
    }
}
