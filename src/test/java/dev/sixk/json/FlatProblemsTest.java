package dev.sixk.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.SixKParser;
import dev.sixk.model.Attachment;
import dev.sixk.model.Cover;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.Report;
import dev.sixk.model.SignatureBlock;
import dev.sixk.model.SixK;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlatProblemsTest {

    private static final String FILING = """
        FORM 6-K

        For the month of May 2003

        Commission file number 001-99999

        NORDVIK SHIPPING ASA
        (Exact name of registrant as specified in its charter)

        Form 20-F [X]   Form 40-F [ ]

        Exhibit 99.1   Press release
        Exhibit 99.2   Interim report

        SIGNATURES

        Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed
        on its behalf by the undersigned, thereunto duly authorized.

        NORDVIK SHIPPING ASA

        Date: May 13, 2003
        By: /s/ Ann Lee
        Name: Ann Lee
        Title: Director
        """;

    @Test
    void doubtfulFactsStandInTheOrderOfTheRecordEachOnce() {
        Map<String, Object> line = flat(doubt("signatures[0].signatories[0].name"),
            doubt("exhibitLists[0].exhibits[1].description"),
            doubt("cover.registrant.name"), doubt("signatures[0].registrant"), doubt("exhibitLists[0].exhibits[0]"),
            doubt("cover.registrant"), doubt("signatures"));
        assertThat(line).containsEntry("status", "doubtful").containsEntry("doubtful", List.of("registrant", "exhibits[0]",
            "exhibits[1].description", "signatures", "signatures[0].registrant", "signatures[0].name"));
    }

    @Test
    void whatIsAbsentOrUnreadableIsNotDoubtful() {
        assertThat(flat(doubt("cover.amendment"), doubt("incorporations"), doubt("cover.registrant.telephone"), doubt("cover"),
            doubt("checkBoxes.rule101b1.boxes[0]"), doubt("signatures[4].registrant")))
            .containsEntry("status", "ok").containsEntry("doubtful", List.of());
        SixK image = SixKParser.parseText("<html><body><p>FORM 6-K</p><p>Report of Foreign Private Issuer</p><p>Indicate by check mark"
            + " whether the registrant files annual reports under cover of Form 20-F or Form 40-F</p>"
            + "<p>Form 20-F <img src=\"g1.gif\"> Form 40-F <img src=\"g2.gif\"></p></body></html>");
        assertThat(FlatRecord.of(image)).containsEntry("annual_form", "unreadable").containsEntry("doubtful", List.of());
    }

    @Test
    void aDateReadInPlaceOfAnEmptyMonthStatementIsDoubtful() {
        SixK read = SixKParser.parseText("FORM 6-K\n\nReport of Foreign Private Issuer\n\nFor the month of\n\n"
            + "NORDVIK ASA\n(Name of registrant)\n\nDated May 13, 2003\n");
        assertThat(FlatRecord.of(read)).containsEntry("period", "2003-05-13").containsEntry("status", "doubtful")
            .containsEntry("doubtful", List.of("period"));
    }

    @Test
    void anInfoMakesNothingDoubtful() {
        assertThat(flat(new Problem(ProblemCode.BOX_UNMARKED, "odd", "checkBoxes.annualReports", 3, "", null)))
            .containsEntry("status", "ok").containsEntry("doubtful", List.of())
            .containsEntry("problems", List.of(
                Map.of("code", "BOX_UNMARKED", "severity", "info", "path", "annual_form", "line", 3)));
    }

    @Test
    void aDocumentWithoutACoverIsNotTheForm() {
        assertThat(flat(doubt("cover.registrant.name"), new Problem(ProblemCode.NOT_FORM_6K, "odd", 0, "", null)))
            .containsEntry("status", "not-the-form").containsEntry("doubtful", List.of("registrant"));
        assertThat(FlatRecord.of(new Outside("Nandu", List.of(new Problem(ProblemCode.NOT_THE_FORM, "odd", 0, "", null)))))
            .containsEntry("status", "not-the-form");
    }

    @Test
    void theRecordOfAFormFromOutsideHasTheCommonKeysAndItsOwn() {
        Problem doubt = new Problem(ProblemCode.REGISTRANT_MISSING, "odd", "securityTitle", 2, "", null);
        Map<String, Object> line = FlatRecord.of(new Outside("Common Shares", List.of(doubt)));
        assertThat(line.keySet()).containsExactly("schema", "parser", "status", "form", "amendment", "period", "file_numbers", "registrant",
            "jurisdiction", "address", "exhibits", "signatures", "security_title", "co_registrants", "doubtful", "problems");
        assertThat(line).containsEntry("status", "doubtful").containsEntry("doubtful", List.of("security_title"));
    }

    /** The record of a form that has a key of its own. */
    public record Outside(String securityTitle, List<Problem> problems) implements Report {

        @Override
        public Cover cover() {
            return Cover.ABSENT;
        }

        @Override
        public List<ExhibitList> exhibitLists() {
            return List.of();
        }

        @Override
        public List<SignatureBlock> signatures() {
            return List.of();
        }

        @Override
        public List<Attachment> attachments() {
            return List.of();
        }

        @Override
        public Map<String, @Nullable Object> ownFacts() {
            return Map.of("security_title", securityTitle);
        }
    }

    private static Problem doubt(String path) {
        return new Problem(ProblemCode.REGISTRANT_MISSING, "odd", path, 1, "", null);
    }

    private static Map<String, Object> flat(Problem... problems) {
        SixK read = SixKParser.parseText(FILING);
        assertThat(read.problems()).isEmpty();
        return FlatRecord.of(new SixK(read.cover(), read.checkBoxes(), read.exhibitLists(), read.incorporations(),
            read.signatures(), read.body(), read.attachments(), List.of(problems)));
    }
}
