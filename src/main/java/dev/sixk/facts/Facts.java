package dev.sixk.facts;

import dev.sixk.grammar.SixKReport;
import dev.sixk.input.FormInput;
import dev.sixk.model.Evidence;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.SourceSpan;
import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** What the visitors of one document find: the words behind facts, if evidence is asked for, and problems. One reading's own. */
public final class Facts {

    private final FormInput input;
    private final @Nullable SourceText source;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private int problemsLeftOut;

    /** A fact's words and the rule that matched them. */
    private record Finding(Words words, String rule) {
    }

    /** Makes the facts of one document, with the problems of its submission. */
    public Facts(FormInput input) {
        this.input = input;
        this.source = input.evidence() ? new SourceText(input.text(), input.document()) : null;
        input.problems().forEach(this::add);
    }

    /** Keeps the words behind a fact; the first words for a path stay. */
    public void found(RecordPath path, Words words, ParserRuleContext rule) {
        found(path, words, SixKReport.ruleNames[rule.getRuleIndex()]);
    }

    /** Keeps the words behind a fact that the rule of this name matched; the first words for a path stay. */
    public void found(RecordPath path, Words words, String rule) {
        if (source != null && !words.isEmpty()) {
            findings.putIfAbsent(path.toString(), new Finding(words, rule));
        }
    }

    /**
     * Reports a problem at a token.
     *
     * @param path the fact that the problem is about, null if it is about none
     */
    public void problem(ProblemCode code, String message, FormToken at, @Nullable RecordPath path) {
        PageText page = at.phrases().page();
        int line = Math.min(at.getLine(), page.lineCount() - 1);
        problem(code, message, page.lineNumber(line), page.lineWords(line), path);
    }

    /**
     * Reports a problem at a line.
     *
     * @param line the line's number as the layout counts
     * @param words what stands there
     * @param path the fact that the problem is about, null if it is about none
     */
    public void problem(ProblemCode code, String message, int line, Words words, @Nullable RecordPath path) {
        List<SourceSpan> spans = source == null ? List.of() : source.spans(words);
        add(new Problem(code, message, path == null ? null : path.toString(), line, words.text(), spans.isEmpty() ? null : spans.get(0)));
    }

    /** Reports a problem that has no place of its own. */
    public void problem(ProblemCode code, String message, @Nullable RecordPath path) {
        add(new Problem(code, message, path == null ? null : path.toString(), 0, "", null));
    }

    private void add(Problem problem) {
        if (problems.size() < input.problemLimit()) {
            problems.add(problem);
        } else {
            problemsLeftOut++;
        }
    }

    /**
     * Gives the problems in the order of the document: first those of the submission's frame, whose lines are of another count, last
     * those that have no place, and at the end one that counts those beyond the limit.
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
