package dev.sixk.form;

import dev.sixk.facts.AskedQuestion;
import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.grammar.SixKReport.ReportContext;
import dev.sixk.input.FormInput;
import dev.sixk.internal.boxes.CheckBoxAnswers;
import dev.sixk.internal.cover.CoverVisitor;
import dev.sixk.internal.fold.Fold;
import dev.sixk.internal.layout.CaptionColumns;
import dev.sixk.internal.layout.LayoutReader;
import dev.sixk.layout.Line;
import dev.sixk.model.Attachment;
import dev.sixk.model.CheckBoxes;
import dev.sixk.model.Cover;
import dev.sixk.model.Evidence;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import dev.sixk.words.FormToken;
import dev.sixk.words.FormWords;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document while it is read: its text, its phrases, the tree that the report grammar makes of them, and what visitors find in it.
 * A reading belongs to one thread and one document.
 */
public final class FormReading {

    private final FormInput input;
    private final Facts facts;
    private final Phrases phrases;
    private final FormWords words;
    private @Nullable ReportContext report;

    private FormReading(PageText page, FormInput input, FormWords words) {
        this.words = words;
        this.phrases = new Phrases(page, words.lexer().apply(page), input.budget());
        this.input = input;
        this.facts = new Facts(input);
    }

    /** Begins to read a document with a form's words. */
    public static FormReading of(FormInput input, FormModule<?> module) {
        PageText page = new PageText(readingOrder(LayoutReader.read(input.text(), input.evidence(), input.budget()).lines()));
        return new FormReading(page, input, module.words());
    }

    /** On a cover, captions that stand side by side are read down with their values. */
    private static List<Line> readingOrder(List<Line> lines) {
        int head = Math.min(Bounds.COVER_LINES, lines.size());
        List<Line> order = new ArrayList<>(CaptionColumns.down(lines.subList(0, head)));
        order.addAll(lines.subList(head, lines.size()));
        return order;
    }

    /** Gives the document's lines in reading order, as one text. */
    public PageText page() {
        return phrases.page();
    }

    /** Gives the document's phrases. */
    public Phrases phrases() {
        return phrases;
    }

    /** Gives the typed tree of the report, parsed when it is first asked for. */
    public ReportContext report() {
        if (report == null) {
            List<FormToken> tokens = Fold.tokens(phrases, words);
            input.budget().check();
            report = Fold.parser(tokens).report();
            input.budget().check();
        }
        return report;
    }

    /** Gives the other documents of the submission; empty for a loose document. */
    public List<Attachment> attachments() {
        return input.attachments();
    }

    /** Reads the cover; {@link Cover#ABSENT} and no end in a document that has none. */
    public CoverPart cover() {
        ReportContext tree = report();
        CoverVisitor visitor = new CoverVisitor(facts);
        Cover cover = visitor.cover(tree.cover());
        if (cover == Cover.ABSENT) {
            return new CoverPart(cover, CheckBoxes.ABSENT, 0);
        }
        tree.part().forEach(visitor::visit);
        CheckBoxAnswers boxes = new CheckBoxAnswers(tree.checkBoxes(), facts);
        FormToken last = boxes.last();
        return new CoverPart(cover, boxes.checkBoxes(), last == null ? headEnd(tree) : behind(last));
    }

    /** A cover without questions ends where the first part of the report begins. */
    private int headEnd(ReportContext tree) {
        int body = tree.part(0).getStart().getLine();
        return page().firstSegment(Math.min(body, page().lineCount()));
    }

    private int behind(FormToken last) {
        return page().segmentAt(phrases.stop(last.end() - 1) - 1) + 1;
    }

    /** Gives the questions that the cover asks by check mark, whatever they are about, in the order printed. */
    public List<AskedQuestion> questions() {
        return CheckBoxAnswers.questions(report().checkBoxes());
    }

    /** Gives the parts of the report behind its cover, which ends at a segment. */
    public ReportParts parts(int coverEnd) {
        return new ReportParts(this, coverEnd);
    }

    /** Gives what is found: the words behind facts, and problems. */
    public Facts facts() {
        return facts;
    }

    /** Reports a problem that has no place of its own and is about no fact of the record. */
    public void problem(ProblemCode code, String message) {
        facts.problem(code, message, (RecordPath) null);
    }

    /**
     * Gives the problems in the order of the document: first those of the submission's frame, whose lines are of another count,
     * last those that have no place, and at the end one that counts those beyond the limit.
     */
    public List<Problem> problems() {
        return facts.problems();
    }

    /** Gives the words behind each fact, in the order found; null where no evidence was asked for. */
    public @Nullable Evidence evidence() {
        return facts.evidence();
    }
}
