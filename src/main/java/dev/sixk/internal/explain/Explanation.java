package dev.sixk.internal.explain;

import dev.sixk.Evidence;
import dev.sixk.ParseOptions;
import dev.sixk.ParsedReport;
import dev.sixk.SixKParser;
import dev.sixk.edgar.Submission;
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

    private static final ParseOptions EVIDENCE = ParseOptions.builder().evidence(true).build();

    public Explanation {
        facts = List.copyOf(facts);
        problems = List.copyOf(problems);
    }

    /** Reads every report of an input. Never empty. */
    public static List<Explanation> of(byte[] bytes) {
        Submission submission = Submission.of(bytes);
        return SixKParser.parseAll(submission, EVIDENCE).stream().map(report -> of(submission, report)).toList();
    }

    private static Explanation of(Submission submission, ParsedReport<? extends Record> report) {
        Evidence evidence = report.evidence();
        RecordFacts found = RecordFacts.of(report.report(), evidence == null ? new Evidence(List.of()) : evidence);
        return new Explanation(report.document(), submission.documents().get(report.document()).text(), found.facts(), found.problems());
    }
}
