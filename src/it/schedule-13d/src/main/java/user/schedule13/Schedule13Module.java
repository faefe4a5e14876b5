package user.schedule13;

import static user.schedule13.Schedule13Words.*;

import dev.sixk.facts.RecordPath;
import dev.sixk.form.CoverPart;
import dev.sixk.form.FormModule;
import dev.sixk.form.FormReading;
import dev.sixk.form.ReportParts;
import dev.sixk.model.Cover;
import dev.sixk.model.ProblemCode;
import dev.sixk.words.FormWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import user.schedule13.Schedule13.Person;

/** Schedules 13D and 13G. "13-D" is how the library writes the name that heads a loose document. Stateless. */
public final class Schedule13Module implements FormModule<Schedule13> {

    @Override
    public Set<String> formTypes() {
        return Set.of("SC 13D", "SC 13D/A", "SC 13G", "SC 13G/A", "SCHEDULE 13D", "SCHEDULE 13D/A", "SCHEDULE 13G", "SCHEDULE 13G/A", "13-D", "13-D/A",
            "13-G", "13-G/A");
    }

    @Override
    public FormWords words() {
        return new FormWords(Schedule13Words::new, Set.of());
    }

    /** Who signs is a reporting person, never the issuer that the cover names: signatures are read as if there were no cover. */
    @Override
    public Schedule13 read(FormReading reading) {
        CoverPart cover = reading.cover();
        List<Map<Integer, Span>> pages = Span.pages(reading.phrases());
        if (cover.cover().form() == null || pages.size() == 1) {
            reading.problem(ProblemCode.NOT_THE_FORM, "expected the cover of Schedule 13D or 13G and a reporting person's page, found none");
        }
        boolean isG = String.valueOf(cover.cover().form()).contains("G");
        PageReader head = new PageReader(reading, pages.get(0), null, isG);
        List<Person> persons = IntStream.range(1, pages.size())
            .mapToObj(i -> new PageReader(reading, pages.get(i), RecordPath.of("persons").at(i - 1), isG).person()).toList();
        ReportParts parts = reading.parts(cover.end());
        return new Schedule13(cover.cover(), head.value(TITLE_OF_CLASS, "titleOfClass", ".+"),
            head.value(CUSIP, "cusip", "[0-9A-Z][0-9A-Z -]{7,11}[0-9]"), head.value(EVENT_DATE, "eventDate", ".*\\d{4}"),
            isG ? head.box(RULE_13D_1B, RULE_13D_1B, "rule13d1b") : null, isG ? head.box(RULE_13D_1C, RULE_13D_1B, "rule13d1c") : null,
            isG ? head.box(RULE_13D_1D, RULE_13D_1B, "rule13d1d") : null, persons, parts.exhibits().lists(), parts.signatures(Cover.ABSENT),
            reading.attachments(), reading.problems());
    }
}
