package dev.sixk.internal.forms;

import dev.sixk.form.CoverPart;
import dev.sixk.form.ExhibitPart;
import dev.sixk.form.FormModule;
import dev.sixk.form.FormReading;
import dev.sixk.form.ReportParts;
import dev.sixk.grammar.SixKWords;
import dev.sixk.internal.boxes.CheckBoxAnswers;
import dev.sixk.model.Cover;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.SixK;
import dev.sixk.words.FormWords;
import java.util.Set;

/** Form 6-K: report of foreign private issuer. */
public final class SixKModule implements FormModule<SixK> {

    private static final FormWords WORDS = new FormWords(SixKWords::new, Set.of());

    @Override
    public Set<String> formTypes() {
        return Set.of("6-K", "6-K/A");
    }

    @Override
    public FormWords words() {
        return WORDS;
    }

    @Override
    public SixK read(FormReading reading) {
        CoverPart cover = reading.cover();
        if (cover.cover().form() == null) {
            reading.problem(ProblemCode.NOT_FORM_6K, "expected the cover of Form 6-K, found none");
        }
        if (cover.cover() != Cover.ABSENT) {
            CheckBoxAnswers.reportUnknown(reading.report().checkBoxes(), reading.facts());
        }
        ReportParts parts = reading.parts(cover.end());
        ExhibitPart exhibits = parts.exhibits();
        return new SixK(cover.cover(), cover.checkBoxes(), exhibits.lists(), exhibits.incorporations(), parts.signatures(cover.cover()), parts.body(),
            reading.attachments(), reading.problems());
    }
}
