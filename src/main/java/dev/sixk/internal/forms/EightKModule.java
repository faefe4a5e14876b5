package dev.sixk.internal.forms;

import dev.sixk.form.CoverPart;
import dev.sixk.form.ExhibitPart;
import dev.sixk.form.FormModule;
import dev.sixk.form.FormReading;
import dev.sixk.form.ReportParts;
import dev.sixk.grammar.EightKWords;
import dev.sixk.model.EightK;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.ReportItem;
import dev.sixk.words.FormWords;
import java.util.List;
import java.util.Set;

/** Form 8-K: current report. */
public final class EightKModule implements FormModule<EightK> {

    private static final FormWords WORDS = new FormWords(EightKWords::new, Set.of(EightKWords.ITEM_LEAD));

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
    public EightK read(FormReading reading) {
        CoverPart cover = reading.cover();
        if (cover.cover().form() == null) {
            reading.problem(ProblemCode.NOT_THE_FORM, "expected the cover of Form 8-K, found none");
        }
        IrsNumberVisitor irs = new IrsNumberVisitor(reading.facts());
        irs.visit(reading.report().cover());
        ReportParts parts = reading.parts(cover.end());
        List<ReportItem> items = new ItemVisitor(reading.facts(), reading.page()).read(reading.report(), parts.end());
        ExhibitPart exhibits = parts.exhibits();
        return new EightK(cover.cover(), irs.number(), Provisions.of(reading.questions()), items, exhibits.lists(), parts.signatures(cover.cover()),
            reading.attachments(), reading.problems());
    }
}
