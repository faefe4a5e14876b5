package dev.sixk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.input.ParseOptions;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.SixK;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exhibits listed beside the documents attached, in invented submissions. */
class AttachmentJoinTest {

    private static final ParseOptions EVIDENCE = ParseOptions.builder().evidence(true).build();

    @Test
    void whatIsListedAndAttachedIsNoProblem() {
        SixK report = SixKParser.parse(bytes(report("NORDVIK ASA", "99.1", "99.2") + exhibit("99.1") + exhibit("99.2")));
        assertThat(report.problems()).isEmpty();
        assertThat(report.attachment(report.exhibits().get(1)).orElseThrow().type()).isEqualTo("EX-99.2");
    }

    @Test
    void anExhibitThatIsNotAttachedIsReportedAtItsList() {
        Problem problem = SixKParser.parseAll(bytes(report("NORDVIK ASA", "99.1", "99.2") + exhibit("99.1")), EVIDENCE).get(0).report().problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.EXHIBIT_NOT_ATTACHED);
        assertThat(problem.message()).isEqualTo("expected an attached document of type EX-99.2 for the exhibit listed");
        assertThat(problem.text()).startsWith("Exhibit 99.1");
        assertThat(problem.span().line()).isEqualTo(11);
    }

    @Test
    void anAttachmentThatIsNotListedIsReported() {
        SixK report = SixKParser.parse(bytes(report("NORDVIK ASA", "99.1") + exhibit("99.1") + exhibit("99.2")));
        assertThat(report.problems()).extracting(Problem::code).containsExactly(ProblemCode.EXHIBIT_NOT_LISTED);
    }

    @Test
    void aLooseDocumentHasNothingToCompareWith() {
        assertThat(SixKParser.parse(bytes(text("NORDVIK ASA", "99.1"))).problems()).isEmpty();
    }

    @Test
    void twoReportsOfASubmissionAreReadEachForItself() {
        List<ParsedReport<SixK>> reports = SixKParser.parseAll(bytes(report("NORDVIK ASA", "99.1") + report("SOGN ASA", "99.1") + exhibit("99.1")), EVIDENCE);
        assertThat(reports).extracting(each -> each.report().cover().registrant().name()).containsExactly("NORDVIK ASA", "SOGN ASA");
        assertThat(reports).extracting(ParsedReport::document).containsExactly(0, 1);
        assertThat(reports).allSatisfy(each -> {
            assertThat(each.report().problems()).isEmpty();
            assertThat(each.evidence().of("cover.form").orElseThrow().spans().get(0).document()).isEqualTo(each.document());
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String report(String registrant, String... exhibits) {
        return "<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>1\n<TEXT>\n" + text(registrant, exhibits) + "</TEXT>\n</DOCUMENT>\n";
    }

    private static String exhibit(String number) {
        return "<DOCUMENT>\n<TYPE>EX-" + number + "\n<SEQUENCE>2\n<TEXT>\nNews\n</TEXT>\n</DOCUMENT>\n";
    }

    private static String text(String registrant, String... exhibits) {
        StringBuilder text = new StringBuilder("FORM 6-K\nReport of Foreign Private Issuer\nFor the month of May 2003\n\n" + registrant
            + "\n(Exact name of registrant as specified in its charter)\n\nForm 20-F [X]   Form 40-F [ ]\n\n\n");
        for (String exhibit : exhibits) {
            text.append("Exhibit ").append(exhibit).append("   Press release ").append(exhibit).append('\n');
        }
        return text + "\nSIGNATURE\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be\n"
            + "signed on its behalf by the undersigned, thereunto duly authorized.\n\n" + registrant + "\n\nBy: /s/ Kari Nordmann\nName: Kari Nordmann\n"
            + "Title: Director\nDate: May 13, 2003\n";
    }
}
