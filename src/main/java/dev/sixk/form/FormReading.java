package dev.sixk.form;

import dev.sixk.internal.layout.Layout;
import dev.sixk.model.CheckBoxes;
import dev.sixk.model.Cover;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One document while it is read: its outline, and what its readers find. A reading belongs to one thread and one document.
 */
public final class FormReading {

    private final Outline outline;
    private final int problemLimit;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private int problemsLeftOut;

    /**
     * A fact's words and the rule that matched them.
     *
     * @param words the words
     * @param rule  the name of the grammar rule
     */
    public record Finding(Words words, String rule) {
    }

    FormReading(Outline outline, int problemLimit) {
        this.outline = outline;
        this.problemLimit = problemLimit;
    }

    /** Begins to read a laid-out document with a form's grammars. */
    static FormReading of(Layout layout, FormModule<?> module, int problemLimit) {
        return new FormReading(new Outline(layout, module.outlineGrammar(), module.lineGrammar()), problemLimit);
    }

    /** Reads the cover; {@link Cover#ABSENT} and no end in a document that has none. */
    public CoverSection cover() {
        CoverExtent extent = CoverExtent.of(outline);
        if (extent == null) {
            return new CoverSection(Cover.ABSENT, CheckBoxes.ABSENT, 0);
        }
        Cover cover = new CoverReader(this).read(extent);
        CheckBoxReader boxes = new CheckBoxReader(this);
        CheckBoxes checkBoxes = boxes.read(extent);
        int end = boxes.end() > 0 ? extent.passage().segmentIndex(boxes.end() - 1) + 1 : extent.headEnd();
        return new CoverSection(cover, checkBoxes, end);
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
        if (!words.isEmpty()) {
            findings.putIfAbsent(path, new Finding(words, rule));
        }
    }

    /** Reports a problem at a line. */
    public void problem(ProblemCode code, String message, PassageLine line) {
        problem(code, message, line.number(), line.words().text());
    }

    /** Reports a problem that has no place of its own. */
    public void problem(ProblemCode code, String message) {
        problem(code, message, 0, "");
    }

    private void problem(ProblemCode code, String message, int line, String text) {
        if (problems.size() < problemLimit) {
            problems.add(new Problem(code, message, line, text, null));
        } else {
            problemsLeftOut++;
        }
    }

    /** Gives the problems in the order found, with a last one that counts those beyond the limit. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (problemsLeftOut > 0) {
            all.add(new Problem(ProblemCode.PROBLEMS_TRUNCATED,
                problemsLeftOut + " more problems than the " + problemLimit + " that ParseLimits.problems keeps", 0, "", null));
        }
        return all;
    }

    /** Gives the words behind each fact by path, in the order found. */
    public Map<String, Finding> findings() {
        return findings;
    }
}
