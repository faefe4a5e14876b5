package user.form40f;

import dev.sixk.facts.AskedQuestion;
import dev.sixk.form.CoverPart;
import dev.sixk.form.FormModule;
import dev.sixk.form.FormReading;
import dev.sixk.form.ReportParts;
import dev.sixk.model.Box;
import dev.sixk.model.ProblemCode;
import dev.sixk.words.FormWords;
import java.util.List;
import java.util.Set;
import user.form40f.AnnualReport.Question;

/** Form 40-F, found by the service loader: see META-INF/services. Stateless. */
public final class Form40FModule implements FormModule<AnnualReport> {

    private static final FormWords WORDS = new FormWords(Form40FWords::new, Set.of());

    @Override
    public Set<String> formTypes() {
        return Set.of("40-F", "40-F/A");
    }

    @Override
    public FormWords words() {
        return WORDS;
    }

    @Override
    public AnnualReport read(FormReading reading) {
        CoverPart cover = reading.cover();
        CoverSecurities securities = new CoverSecurities();
        if (cover.cover().form() == null) {
            reading.problem(ProblemCode.NOT_THE_FORM, "expected the cover of Form 40-F, found none");
        } else {
            securities.visit(reading.report().cover());
        }
        List<Question> questions = reading.questions().stream().filter(Form40FModule::isYesNo).map(Form40FModule::question).toList();
        ReportParts parts = reading.parts(cover.end());
        return new AnnualReport(cover.cover(), securities.section12b, securities.section12g, questions, parts.exhibits().lists(),
            parts.signatures(cover.cover()), reading.attachments(), reading.problems());
    }

    private static boolean isYesNo(AskedQuestion asked) {
        return asked.boxes().stream().anyMatch(box -> box.label().equals("Yes"));
    }

    private static Question question(AskedQuestion asked) {
        return new Question(asked.words().text(), asked.boxes().stream().filter(Box::isChecked).map(Box::label).findFirst().orElse(""));
    }
}
