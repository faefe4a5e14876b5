package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem of a report, in the words a user gets: where, what was expected, what was found. */
class ExactMessagesTest {

    private static final String COVER = "FORM 6-K\n\nFor the month of May 2003\n\nACME S.A.\n(Name of Registrant)\n\n";
    private static final String BOXES = "Indicate by check mark whether the registrant files annual reports under cover of Form 20-F or Form 40-F.\n\n"
        + "Form 20-F [X]   Form 40-F [ ]\n\n";
    private static final String SIGNATURE = "SIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has"
        + " duly caused this report to be signed on its behalf by the undersigned, thereunto duly authorized.\n\nACME S.A.\n\n"
        + "Date: May 13, 2003\nBy: /s/ Ann Lee\nName: Ann Lee\nTitle: Director\n";

    static Stream<Arguments> problems() {
        return Stream.of(
            Arguments.of(ProblemCode.NOT_FORM_6K, "A letter.\n", "expected the cover of Form 6-K, found none"),
            Arguments.of(ProblemCode.SIGNATURE_MISSING, COVER + BOXES, "signatures: expected a signature block, found none"),
            Arguments.of(ProblemCode.BOX_UNMARKED, COVER + BOXES.replace("[X]", "[ ]") + SIGNATURE,
                "line 5, checkBoxes.annualReports: expected a mark for Form 20-F or Form 40-F, found \"Indicate by check mark"
                    + " whether the registrant files annual reports under cover of Form 20-F or Form 40-F.\""),
            Arguments.of(ProblemCode.PERIOD_UNREADABLE, COVER.replace("May 2003", "Mud") + BOXES + SIGNATURE,
                "line 2, cover.period: expected a month or a date behind \"For the month of\", found \"For the month of Mud\""),
            Arguments.of(ProblemCode.REGISTRANT_MISSING, "FORM 6-K\n\nFor the month of May 2003\n\n" + BOXES + SIGNATURE,
                "line 1, cover.registrant.name: expected the registrant's name on the cover, found \"FORM 6-K\""),
            Arguments.of(ProblemCode.EXHIBIT_LIST_EMPTY, COVER + BOXES + "EXHIBIT INDEX\n\nnothing to tell\n\n" + SIGNATURE,
                "line 7, exhibitLists: expected rows below the heading, found \"EXHIBIT INDEX\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void aProblemSaysWhereItIsWhatWasExpectedAndWhatWasFound(ProblemCode code, String filing, String message) {
        assertThat(SixKParser.parse(filing.getBytes(StandardCharsets.UTF_8)).problems()).filteredOn(problem -> problem.code() == code)
            .extracting(Problem::toString).containsExactly(message);
    }

    @Test
    void aReportWithAllItsPartsHasNoProblem() {
        assertThat(SixKParser.parseText(COVER + BOXES + SIGNATURE).problems()).isEmpty();
    }
}
