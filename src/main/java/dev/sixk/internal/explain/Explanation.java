package dev.sixk.internal.explain;

import dev.sixk.edgar.Submission;
import dev.sixk.model.Evidence;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.Problem;
import java.util.List;

/**
 * One report with its facts, what they were read from, and what was odd.
 *
 * @param document 0-based index of its document in the submission
 * @param source   the document's text
 * @param facts    the facts in the order of the record
 * @param problems the problems
 */
public record Explanation(int document, String source, List<Fact> facts, List<Problem> problems) {

    public Explanation {
        facts = List.copyOf(facts);
        problems = List.copyOf(problems);
    }

    /** Explains a report that was read with evidence. */
    public static Explanation of(Submission submission, ParsedReport<?> report) {
        Evidence evidence = report.evidence() == null ? new Evidence(List.of()) : report.evidence();
        return new Explanation(report.document(), submission.documents().get(report.document()).text(), RecordFacts.of(report.report(), evidence),
            report.report().problems());
    }
}
