package dev.sixk.form;

import dev.sixk.Evidence;
import dev.sixk.internal.layout.Layout;
import dev.sixk.internal.layout.LayoutReader;
import dev.sixk.model.Attachment;
import dev.sixk.model.CheckBoxes;
import dev.sixk.model.Cover;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document while it is read: its outline, and what its readers find. A reading belongs to one thread and one document.
 */
public final class FormReading {

    private final Outline outline;
    private final FormInput input;
    private final @Nullable SourceText source;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private int problemsLeftOut;
    private @Nullable CoverExtent extent;

    /** A fact's words and the rule that matched them. */
    private record Finding(Words words, String rule) {
    }

    private FormReading(Outline outline, FormInput input) {
        this.outline = outline;
        this.input = input;
        this.source = input.evidence() ? new SourceText(input.text(), input.document()) : null;
        input.problems().forEach(this::add);
    }

    /** Begins to read a document with a form's grammars. */
    public static FormReading of(FormInput input, FormModule<?> module) {
        Layout layout = LayoutReader.read(input.text(), input.evidence());
        return new FormReading(new Outline(layout, module.outlineGrammar(), module.lineGrammar()), input);
    }

    /** Gives the other documents of the submission; empty for a loose document. */
    public List<Attachment> attachments() {
        return input.attachments();
    }

    /** Reads the cover; {@link Cover#ABSENT} and no end in a document that has none. */
    public CoverSection cover() {
        CoverExtent found = coverExtent();
        if (found == null) {
            return new CoverSection(Cover.ABSENT, CheckBoxes.ABSENT, 0);
        }
        Cover cover = new CoverReader(this).read(found);
        CheckBoxReader boxes = new CheckBoxReader(this);
        CheckBoxes checkBoxes = boxes.read(found);
        int end = boxes.end() > 0 ? found.start() + found.passage().segmentIndex(boxes.end() - 1) + 1 : found.headEnd();
        PassageLine second = CoverSearch.second(outline, end);
        if (second != null) {
            problem(ProblemCode.SECOND_COVER, "expected no second cover; the first is read", second);
        }
        return new CoverSection(cover, checkBoxes, end);
    }

    /** Gives where the cover stands, for facts that are one form's own; null in a document that has none. */
    public @Nullable CoverExtent coverExtent() {
        if (extent == null) {
            extent = CoverExtent.of(outline);
        }
        return extent;
    }

    /** Gives the parts of the report behind its cover, which ends at a segment. */
    public ReportParts parts(int coverEnd) {
        return new ReportParts(this, coverEnd);
    }

    /** Gives the document's outline. */
    public Outline outline() {
        return outline;
    }

    /** Keeps the words behind a fact under its path, such as {@code "cover.period"}; the first words for a path stay. */
    public void found(String path, Words words, String rule) {
        if (source != null && !words.isEmpty()) {
            findings.putIfAbsent(path, new Finding(words, rule));
        }
    }

    /** Adds words to those behind a fact, such as the next box of an answer. */
    public void foundMore(String path, Words words, String rule) {
        Finding before = findings.get(path);
        if (before == null) {
            found(path, words, rule);
        } else if (!words.isEmpty()) {
            findings.put(path, new Finding(Words.join(" ", List.of(before.words(), words)), before.rule()));
        }
    }

    /** Drops the words behind a fact and all facts within it, for what turned out to be no part of the report. */
    public void forget(String path) {
        findings.keySet().removeIf(each -> each.equals(path) || each.startsWith(path + ".") || each.startsWith(path + "["));
    }

    /** Reports a problem at a line that is about no fact of the record. */
    public void problem(ProblemCode code, String message, PassageLine line) {
        problem(code, message, line, null);
    }

    /** Reports a problem at a line with the record path of the fact it is about; null where it is about none. */
    public void problem(ProblemCode code, String message, PassageLine line, @Nullable String path) {
        List<SourceSpan> spans = source == null ? List.of() : source.spans(line.words());
        add(new Problem(code, message, path, line.number(), line.words().text(), spans.isEmpty() ? null : spans.get(0)));
    }

    /** Reports a problem that has no place of its own and is about no fact of the record. */
    public void problem(ProblemCode code, String message) {
        problem(code, message, (String) null);
    }

    /** Reports a problem that has no place of its own with the record path of the fact it is about; null where it is about none. */
    public void problem(ProblemCode code, String message, @Nullable String path) {
        add(new Problem(code, message, path, 0, "", null));
    }

    private void add(Problem problem) {
        if (problems.size() < input.problemLimit()) {
            problems.add(problem);
        } else {
            problemsLeftOut++;
        }
    }

    /**
     * Gives the problems in the order of the document: first those of the submission's frame, whose lines are of another count,
     * last those that have no place, and at the end one that counts those beyond the limit.
     */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.subList(Math.min(input.problems().size(), all.size()), all.size())
            .sort(Comparator.comparingInt(problem -> problem.line() > 0 ? problem.line() : Integer.MAX_VALUE));
        if (problemsLeftOut > 0) {
            all.add(new Problem(ProblemCode.PROBLEMS_TRUNCATED,
                problemsLeftOut + " more problems than the " + input.problemLimit() + " that ParseLimits.problems keeps", 0, "", null));
        }
        return all;
    }

    /** Gives the words behind each fact, in the order found; null where no evidence was asked for. */
    public @Nullable Evidence evidence() {
        if (source == null) {
            return null;
        }
        List<Evidence.FactEvidence> facts = new ArrayList<>();
        findings.forEach((path, finding) -> facts.add(
            new Evidence.FactEvidence(path, finding.words().text(), finding.rule(), source.spans(finding.words()))));
        return new Evidence(facts);
    }
}
