package user.schedule13;

import dev.sixk.form.CoverSection;
import dev.sixk.form.FormModule;
import dev.sixk.form.FormReading;
import dev.sixk.form.FormWords;
import dev.sixk.form.RecordPath;
import dev.sixk.form.ReportParts;
import dev.sixk.model.Cover;
import dev.sixk.model.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import user.schedule13.Schedule13.Person;

/** Schedules 13D and 13G. "13-D" is how the library writes the name that heads a loose document. Stateless. */
public final class Schedule13Module implements FormModule<Schedule13> {

    private static final FormWords WORDS = new FormWords(Schedule13Words::new, Set.of());
    private static final Set<String> TYPES = Set.of("SC 13D", "SC 13D/A", "SC 13G", "SC 13G/A", "SCHEDULE 13D", "SCHEDULE 13D/A", "SCHEDULE 13G",
        "SCHEDULE 13G/A", "13-D", "13-D/A", "13-G", "13-G/A");

    @Override
    public Set<String> formTypes() {
        return TYPES;
    }

    @Override
    public FormWords words() {
        return WORDS;
    }

    @Override
    public Schedule13 read(FormReading reading) {
        CoverSection cover = reading.cover();
        CoverPages pages = new CoverPages(reading.phrases());
        List<Person> persons = new ArrayList<>();
        if (cover.cover().form() == null || pages.persons.isEmpty()) {
            reading.problem(ProblemCode.NOT_THE_FORM, "expected the cover of Schedule 13D or 13G and a reporting person's page, found none");
        }
        boolean isG = cover.cover().form() != null && cover.cover().form().contains("G");
        pages.persons.forEach(page -> persons.add(new PageReader(reading, page, RecordPath.of("persons").at(persons.size())).person(isG)));
        PageReader head = new PageReader(reading, pages.cover, null);
        boolean here = cover.cover().form() != null;
        // Who signs is a reporting person, never the issuer that the cover names.
        ReportParts parts = reading.parts(cover.end());
        return new Schedule13(cover.cover(), here ? head.text(Schedule13Words.TITLE_OF_CLASS, "titleOfClass") : null,
            here ? head.cusip() : null, here ? head.date() : null, isG ? head.rule(Schedule13Words.RULE_13D_1B, "rule13d1b") : null,
            isG ? head.rule(Schedule13Words.RULE_13D_1C, "rule13d1c") : null, isG ? head.rule(Schedule13Words.RULE_13D_1D, "rule13d1d") : null,
            List.copyOf(persons), parts.exhibits().lists(), parts.signatures(Cover.ABSENT), reading.attachments(), reading.problems());
    }
}
