package dev.sixk.form;

import dev.sixk.Evidence;
import dev.sixk.grammar.SixKReport.ReportContext;
import dev.sixk.internal.fold.Fold;
import dev.sixk.internal.layout.CaptionColumns;
import dev.sixk.internal.layout.Layout;
import dev.sixk.internal.layout.LayoutReader;
import dev.sixk.internal.layout.Line;
import dev.sixk.model.Attachment;
import dev.sixk.model.CheckBoxes;
import dev.sixk.model.Cover;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document while it is read: its outline, and what its readers find. A reading belongs to one thread and one document.
 */
public final class FormReading {

    private static final int COVER_LINES = 200;

    private final Outline outline;
    private final FormInput input;
    private final Facts facts;
    private final Phrases phrases;
    private final FormWords words;
    private @Nullable ReportContext report;
    private @Nullable CoverExtent extent;

    private FormReading(Layout layout, FormInput input, FormModule<?> module) {
        this.outline = new Outline(layout, module.outlineGrammar(), module.lineGrammar());
        this.words = module.words();
        PageText page = new PageText(readingOrder(layout.lines()));
        this.phrases = new Phrases(page, words.lexer().apply(page));
        this.input = input;
        this.facts = new Facts(input);
    }

    /** Begins to read a document with a form's grammars. */
    public static FormReading of(FormInput input, FormModule<?> module) {
        return new FormReading(LayoutReader.read(input.text(), input.evidence()), input, module);
    }

    /** On a cover, captions that stand side by side are read down with their values. */
    private static List<Line> readingOrder(List<Line> lines) {
        int head = Math.min(COVER_LINES, lines.size());
        List<Line> order = new ArrayList<>(CaptionColumns.down(lines.subList(0, head)));
        order.addAll(lines.subList(head, lines.size()));
        return order;
    }

    /** Gives the document's lines in reading order, as one text. */
    public PageText page() {
        return phrases.page();
    }

    /** Gives the typed tree of the report, parsed when it is first asked for. */
    public ReportContext report() {
        if (report == null) {
            report = Fold.parser(Fold.tokens(phrases, words)).report();
        }
        return report;
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

    /** Gives what is found: the words behind facts, and problems. */
    public Facts facts() {
        return facts;
    }

    /** Keeps the words behind a fact under its path, such as {@code "cover.period"}; the first words for a path stay. */
    public void found(String path, Words words, String rule) {
        facts.found(path, words, rule);
    }

    /** Adds words to those behind a fact, such as the next box of an answer. */
    public void foundMore(String path, Words words, String rule) {
        facts.foundMore(path, words, rule);
    }

    /** Drops the words behind a fact and all facts within it, for what turned out to be no part of the report. */
    public void forget(String path) {
        facts.forget(path);
    }

    /** Reports a problem at a line. */
    public void problem(ProblemCode code, String message, PassageLine line) {
        facts.problem(code, message, line.number(), line.words(), null);
    }

    /** Reports a problem that has no place of its own. */
    public void problem(ProblemCode code, String message) {
        facts.problem(code, message, null);
    }

    /** Gives the problems in the order found, with a last one that counts those beyond the limit. */
    public List<Problem> problems() {
        return facts.problems();
    }

    /** Gives the words behind each fact, in the order found; null where no evidence was asked for. */
    public @Nullable Evidence evidence() {
        return facts.evidence();
    }
}
