package dev.sixk.internal.explain;

import dev.sixk.internal.explain.Explanation.Oddity;
import dev.sixk.model.SourceSpan;
import java.util.List;

/**
 * An entry of the page's list: what people take for one fact, or a problem.
 *
 * @param key      its name in the page, a letter and a number
 * @param order    its place in the list
 * @param named    what it is, and the heading it stands under; of a problem what it is about
 * @param value    its value, or the problem's message
 * @param words    the words printed
 * @param sources  the path and the rule of each fact; the code and the path of a problem
 * @param doubtful whether it may be wrong
 * @param spans    where it stands in the document
 * @param length   how many characters of the document it covers
 */
record Entry(String key, int order, Named named, String value, String words, List<Source> sources, boolean doubtful, List<SourceSpan> spans,
             int length) {

    static final String PROBLEMS = "Problems and doubtful facts";

    /** A path of the record and the grammar rule that matched. */
    record Source(String path, String rule) {
    }

    static Entry of(FactRow row, int order, boolean doubtful) {
        List<Source> sources = row.facts().stream().map(fact -> new Source(fact.path(), fact.evidence().rule())).toList();
        return new Entry("f" + order, order, row.named(), row.value(), row.words(), sources, doubtful, row.spans(), length(row.spans()));
    }

    static Entry of(Oddity odd, int order) {
        List<SourceSpan> spans = odd.problem().span() == null ? List.of() : List.of(odd.problem().span());
        String name = severity(odd) + (odd.about() == null ? "" : ", " + odd.about().full());
        String found = odd.problem().text().isEmpty() ? "" : ", found \"" + odd.problem().text() + "\"";
        Source source = new Source(odd.problem().path() == null ? "" : odd.problem().path(), odd.problem().code().name());
        return new Entry("p" + order, order, new Named(PROBLEMS, PROBLEMS, name), odd.problem().message() + found, odd.problem().text(), List.of(source),
            odd.isWarning(), spans, length(spans));
    }

    private static String severity(Oddity odd) {
        return switch (odd.problem().code().severity()) {
            case INFO -> "Note";
            case WARNING -> "Warning";
            case ERROR -> "Error";
        };
    }

    boolean isProblem() {
        return key.startsWith("p");
    }

    /** Gives the class of its colour: one for each part of the form, and one for problems. */
    String colour() {
        return isProblem() ? "odd" : FactNames.colour(named.section()) + (doubtful ? " doubt" : "");
    }

    /** Gives line and column in the source, each counted from 1; empty where it has no place. */
    String place() {
        return spans.isEmpty() ? "" : spans.get(0).line() + ":" + spans.get(0).column();
    }

    private static int length(List<SourceSpan> spans) {
        return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    }
}
