package dev.sixk.internal.explain;

import dev.sixk.model.Problem;
import dev.sixk.model.SourceSpan;
import java.util.List;

/**
 * An entry of the page's list: a fact, or a problem.
 *
 * @param key    its name in the page, a letter and a number
 * @param order  its place in the list
 * @param group  the heading it stands under
 * @param label  what it is, in words
 * @param value  its value, or the problem's message
 * @param path   the fact's path, or the problem's code
 * @param rule   the grammar rule that matched, or the problem's severity
 * @param spans  where it stands in the document
 * @param length how many characters of the document it covers
 */
record Entry(String key, int order, String group, String label, String value, String path, String rule, List<SourceSpan> spans, int length) {

    static final String PROBLEMS = "Problems";

    static Entry of(Fact fact, int order) {
        return new Entry("f" + order, order, EntryGroups.of(fact.root()), FactLabel.of(fact.path()), fact.value(), fact.path(),
            fact.evidence().rule(), fact.evidence().spans(), length(fact.evidence().spans()));
    }

    static Entry of(Problem problem, int order) {
        List<SourceSpan> spans = problem.span() == null ? List.of() : List.of(problem.span());
        return new Entry("p" + order, order, PROBLEMS, FactLabel.of(FactValue.words(problem.code().severity())), problem.message(),
            problem.code().name(), problem.text(), spans, length(spans));
    }

    boolean isProblem() {
        return group.equals(PROBLEMS);
    }

    private static int length(List<SourceSpan> spans) {
        return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    }
}
