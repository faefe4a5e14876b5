package dev.sixk.internal.explain;

import dev.sixk.edgar.EdgarDocument;
import dev.sixk.edgar.Submission;
import dev.sixk.model.Evidence;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.Problem;
import dev.sixk.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report with its facts, what they were read from, what is not printed, and what was odd.
 *
 * @param title    the form, and which document it is where its submission has several
 * @param source   the document's text
 * @param facts    the facts in the order of the record
 * @param absent   what is not printed, in the order of the record
 * @param problems the problems
 */
public record Explanation(String title, String source, List<Fact> facts, List<Absent> absent, List<Oddity> problems) {

    /** A problem, and the name of what it is about; null if it is about nothing of the record. */
    record Oddity(Problem problem, @Nullable Named about) {

        /** Says whether a fact may be wrong. */
        boolean isWarning() {
            return problem.code().severity() != Severity.INFO;
        }
    }

    public Explanation {
        facts = List.copyOf(facts);
        absent = List.copyOf(absent);
        problems = List.copyOf(problems);
    }

    /** Explains a report that was read with evidence. */
    public static Explanation of(Submission submission, ParsedReport<?> report) {
        Evidence evidence = report.evidence() == null ? new Evidence(List.of()) : report.evidence();
        RecordFacts record = new RecordFacts(report.report(), evidence);
        List<Oddity> problems = report.report().problems().stream().map(problem -> new Oddity(problem, record.name(problem.path()))).toList();
        return new Explanation(title(submission.documents(), report), submission.documents().get(report.document()).text(), record.facts(),
            record.absent(), problems);
    }

    /** Gives the rows that a problem casts doubt on, in order. */
    List<FactRow> doubtful(List<FactRow> rows) {
        return rows.stream().filter(row -> problems.stream().anyMatch(odd -> odd.isWarning() && odd.problem.path() != null
            && row.isAbout(odd.problem.path()))).toList();
    }

    /** Gives the title and the numbers of facts and problems. */
    String heading() {
        return title + ": " + counted(facts.size(), "fact") + ", " + counted(problems.size(), "problem");
    }

    private static String counted(int count, String noun) {
        return (count == 0 ? "no" : String.valueOf(count)) + " " + noun + (count == 1 ? "" : "s");
    }

    private static String title(List<EdgarDocument> documents, ParsedReport<?> report) {
        List<String> title = new ArrayList<>();
        String form = report.report().form();
        title.add(form == null ? "No form" : "Form " + form);
        if (documents.size() > 1) {
            EdgarDocument document = documents.get(report.document());
            title.add("document " + (report.document() + 1) + " of " + documents.size() + (document.filename() == null ? "" : " (" + document.filename() + ")"));
        }
        return ReadableText.oneLine(String.join(", ", title));
    }
}
