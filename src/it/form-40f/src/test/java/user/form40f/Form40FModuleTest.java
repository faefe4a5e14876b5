package user.form40f;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sixk.EdgarParser;
import dev.sixk.form.FormModule;
import dev.sixk.form.FormReading;
import dev.sixk.model.Registrant;
import dev.sixk.model.Signatory;
import dev.sixk.words.FormWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import user.form40f.AnnualReport.Question;
import user.form40f.AnnualReport.Security;

class Form40FModuleTest {

    private static final Path SAMPLE = Path.of("src/test/resources/tamarack-40f.htm");

    /** A reader of the same form that wants its cover only; handed over explicitly. */
    private static final class CoverOnly implements FormModule<AnnualReport> {

        private final Form40FModule form = new Form40FModule();

        @Override
        public Set<String> formTypes() {
            return form.formTypes();
        }

        @Override
        public FormWords words() {
            return form.words();
        }

        @Override
        public AnnualReport read(FormReading reading) {
            return new AnnualReport(reading.cover().cover(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    @Test
    void theInstalledModuleIsPickedByTheCover() throws IOException {
        AnnualReport report = read();
        assertEquals("40-F", report.cover().form());
        assertEquals("2024-12-31", report.cover().period().iso());
        assertEquals(List.of("001-99998"), report.cover().fileNumbers());
        assertTrue(report.problems().isEmpty(), () -> report.problems().toString());
    }

    @Test
    void theRegistrantIsReadBySharedReaders() throws IOException {
        Registrant registrant = read().cover().registrant();
        assertEquals("TAMARACK RIVER MINES LTD.", registrant.name());
        assertEquals("British Columbia", registrant.jurisdiction());
        assertEquals("1 Tamarack Road, Smithers, British Columbia V0J 0X0", registrant.address());
    }

    @Test
    void securitiesAreReadByTheFormsOwnRules() throws IOException {
        assertEquals(List.of(new Security("Common Shares, without par value", "TRKM", "NYSE American"),
            new Security("Warrants", "TRKM.W", "Toronto Stock Exchange")), read().section12b());
        assertEquals(List.of(), read().section12g());
    }

    @Test
    void questionsHaveTheirAnswers() throws IOException {
        List<Question> questions = read().questions();
        assertEquals(List.of("Yes", "No"), questions.stream().map(Question::answer).toList());
        assertTrue(questions.get(1).text().endsWith("every Interactive Data File required."), questions.get(1).text());
    }

    @Test
    void theSignatureIsReadBySharedReaders() throws IOException {
        Signatory signatory = read().signatures().get(0).signatories().get(0);
        assertEquals("Ines Exemplar", signatory.name());
        assertEquals("Chief Financial Officer", signatory.title());
        assertEquals("2025-03-12", read().signatures().get(0).date().value().toString());
    }

    @Test
    void aModuleHandedOverGoesBeforeTheInstalledOnes() throws IOException {
        assertEquals(List.of(), EdgarParser.installed().with(new CoverOnly()).parse(SAMPLE).report().signatures());
        assertEquals("TAMARACK RIVER MINES LTD.", EdgarParser.of(new CoverOnly()).parse(SAMPLE).report().cover().registrant().name());
    }

    private static AnnualReport read() throws IOException {
        return assertInstanceOf(AnnualReport.class, EdgarParser.installed().parse(SAMPLE).report());
    }
}
