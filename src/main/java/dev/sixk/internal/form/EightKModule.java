package dev.sixk.internal.form;

import dev.sixk.form.CoverSection;
import dev.sixk.form.ExhibitSection;
import dev.sixk.form.FormGrammar;
import dev.sixk.form.FormModule;
import dev.sixk.form.FormReading;
import dev.sixk.form.FormWords;
import dev.sixk.form.ReportParts;
import dev.sixk.grammar.EightKLineLexer;
import dev.sixk.grammar.EightKLineParser;
import dev.sixk.grammar.EightKOutlineLexer;
import dev.sixk.grammar.EightKOutlineParser;
import dev.sixk.grammar.EightKWords;
import dev.sixk.grammar.SixKReport.PartContext;
import dev.sixk.model.EightK;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.ReportItem;
import java.util.List;
import java.util.Set;

/** Form 8-K: current report. */
public final class EightKModule implements FormModule<EightK> {

    private static final FormWords WORDS = new FormWords(EightKWords::new, Set.of(EightKWords.ITEM_LEAD));
    private static final FormGrammar<EightKOutlineParser> OUTLINE =
        new FormGrammar<>(EightKOutlineLexer::new, EightKOutlineParser::new, EightKOutlineParser::document);
    private static final FormGrammar<EightKLineParser> LINE =
        new FormGrammar<>(EightKLineLexer::new, EightKLineParser::new, EightKLineParser::lines);

    private static final Set<String> TYPES =
        Set.of("8-K", "8-K/A", "8-K12B", "8-K12B/A", "8-K12G3", "8-K12G3/A", "8-K15D5", "8-K15D5/A");

    @Override
    public Set<String> formTypes() {
        return TYPES;
    }

    @Override
    public FormWords words() {
        return WORDS;
    }

    @Override
    public FormGrammar<?> outlineGrammar() {
        return OUTLINE;
    }

    @Override
    public FormGrammar<?> lineGrammar() {
        return LINE;
    }

    @Override
    public EightK read(FormReading reading) {
        CoverSection cover = reading.cover();
        if (cover.cover().form() == null) {
            reading.problem(ProblemCode.NOT_THE_FORM, "expected the cover of Form 8-K, found none");
        }
        IrsNumberVisitor irs = new IrsNumberVisitor(reading.facts());
        irs.visit(reading.report().cover());
        ReportParts parts = reading.parts(cover.end());
        List<ReportItem> items = new ItemVisitor(reading.facts(), reading.page()).read(reading.report(), signatureLine(reading));
        ExhibitSection exhibits = parts.exhibits();
        return new EightK(cover.cover(), irs.number(), Provisions.of(reading.questions()), items, exhibits.lists(), parts.signatures(),
            reading.attachments(), reading.problems());
    }

    private static int signatureLine(FormReading reading) {
        for (PartContext part : reading.report().part()) {
            if (part.signatureBlock() != null) {
                return part.getStart().getLine();
            }
        }
        return reading.page().lineCount();
    }
}
