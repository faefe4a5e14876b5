package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final String FILING = """
        FORM 6-K

        Report of Foreign Private Issuer

        For the month of May 2003

        NORDVIK SHIPPING ASA
        (Exact name of registrant as specified in its charter)

        Form 20-F [X]   Form 40-F [ ]
        """;

    @TempDir
    private Path folder;

    @Test
    void problemsComeFirstThenTheFactsBySectionThenWhatIsNotPrinted() {
        assertThat(Run.withInput(FILING, "explain", "-")).isEqualTo(new Run(0, """
            Form 6-K: 6 facts, 1 problem

            Problems and doubtful facts
              warning  -  Signatures: expected a signature block, found none

            Cover
              Form              6-K                   1:1  "FORM 6-K"
              Period of report  2003-05               5:1  "For the month of May 2003"
              Registrant        NORDVIK SHIPPING ASA  7:1

            Check boxes
              Annual reports on  Form 20-F (Form 20-F checked, Form 40-F unchecked)  10:1  "Form 20-F [X] Form 40-F [ ]"

            Not printed
              Cover                       Amendment; Rule; Commission file number; Registrant in English; Jurisdiction; Address; Telephone; Co-registrant
              Check boxes                 Paper under Rule 101(b)(1); Paper under Rule 101(b)(7); Furnished under Rule 12g3-2(b); \
            File number under Rule 12g3-2(b)
              Exhibits                    none at all
              Incorporation by reference  none at all
              Signatures                  none at all
            """, ""));
    }

    @Test
    void pathsAndRulesAreShownOnDemand() {
        assertThat(Run.withInput(FILING, "explain", "-", "--paths").lines()).contains(
            "  warning  -  SIGNATURE_MISSING  signatures  Signatures: expected a signature block, found none",
            "  Period of report  cover.period           2003-05               5:1  \"For the month of May 2003\"  period",
            "  Annual reports on  checkBoxes.annualReports.boxes[1]  Form 40-F unchecked  10:17  \"Form 40-F [ ]\"                boxes",
            "  Cover, Telephone                               cover.registrant.telephone");
    }

    /** The lines of a submission's document are counted in the document, and several reports are told apart. */
    @Test
    void eachReportOfASubmissionSaysWhichDocumentItIs() {
        String document = "<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>%1$d\n<FILENAME>d%1$d.txt\n<TEXT>\n%2$s</TEXT>\n</DOCUMENT>\n";
        String submission = document.formatted(1, FILING) + document.formatted(2, FILING.replace("NORDVIK", "SOGN"));
        assertThat(Run.withInput(submission, "explain", "-").lines()).contains("Form 6-K, document 1 of 2 (d1.txt): 6 facts, 1 problem",
            "Form 6-K, document 2 of 2 (d2.txt): 6 facts, 1 problem", "  Registrant        SOGN SHIPPING ASA  7:1");
        assertThat(Run.withInput(submission, "explain", "-", "--fact", "cover.form").out()).isEqualTo("""
            Form 6-K, document 1 of 2 (d1.txt)
            cover.form  6-K  1:1  "FORM 6-K"  formName
            Form 6-K, document 2 of 2 (d2.txt)
            cover.form  6-K  1:1  "FORM 6-K"  formName
            """);
    }

    @Test
    void oneFactIsAskedForByItsPath() {
        assertThat(Run.withInput(FILING, "explain", "-", "--fact", "cover.period"))
            .isEqualTo(new Run(0, "cover.period  2003-05  5:1  \"For the month of May 2003\"  period\n", ""));
    }

    @Test
    void aPathAsksForTheFactsWithinItToo() {
        assertThat(Run.withInput(FILING, "explain", "-", "--fact", "checkBoxes").lines()).hasSize(3)
            .allMatch(line -> line.startsWith("checkBoxes.annualReports"));
    }

    @Test
    void aPathDoesNotAskForItsNamesakes() {
        assertThat(Run.withInput(FILING, "explain", "-", "--fact", "checkBoxes.annual").status()).isEqualTo(1);
    }

    @Test
    void aFactThatIsNotThereIsStatusOne() {
        assertThat(Run.withInput(FILING, "explain", "-", "--fact", "cover.amendment"))
            .isEqualTo(new Run(1, "", "-: no fact \"cover.amendment\"\n"));
    }

    @Test
    void longWordsAreCutUnlessTheirFactIsAskedFor() {
        String name = "NORDVIK AND SOGNEFJORD CONSOLIDATED SHIPPING AND TRADING COMPANIES ASA";
        String filing = FILING.replace("NORDVIK SHIPPING ASA", name);
        assertThat(Run.withInput(filing, "explain", "-").out()).contains(" NORDVIK AND SOGNEFJORD CONSOLIDATED SHIPPING AND TRADING COMPAN…  7:1").doesNotContain(name);
        assertThat(Run.withInput(filing, "explain", "-", "--paths").out()).contains("\"NORDVIK AND SOGNEFJORD CONSOLIDATED SHIPPING AN…\"").doesNotContain(name);
        assertThat(Run.withInput(filing, "explain", "-", "--fact", "cover.registrant").out()).contains("\"" + name + "\"");
    }

    @Test
    void controlCharactersOfAFilingDoNotReachTheTerminal() {
        String filing = FILING.replace("NORDVIK", "NORD\u001b[31mVIK\u202e") + "\nExhibit 99.1\u001b[2J   Notice\u009b1m of a meeting\nExhibit 99.3 \u202e Notice\n";
        for (String[] arguments : List.of(new String[] {"explain", "-"}, new String[] {"explain", "-", "--paths"}, new String[] {"explain", "-", "--fact", "cover"})) {
            assertThat(Run.withInput(filing, arguments).out()).contains("SHIPPING ASA").doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
        }
    }

    @Test
    void aFileThatCannotBeReadIsStatusOne() {
        assertThat(Run.of("explain", "no-such-file")).isEqualTo(new Run(1, "", "no-such-file: no such file or directory\n"));
        assertThat(Run.withInput("", "explain", "-").err()).startsWith("-: expected a filing as text or HTML, found an empty input");
    }

    @Test
    void thePageIsWrittenToTheFileGivenAndNamesTheInputWithoutItsFolders() throws IOException {
        Path page = folder.resolve("page.html");
        Path filing = Files.writeString(folder.resolve("a filing.txt"), FILING);
        assertThat(Run.of("explain", filing.toString(), "--html", page.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("<h1>a filing.txt</h1>").doesNotContain(folder.toString());
    }

    @Test
    void aPageThatCannotBeWrittenIsStatusOne() {
        String page = folder.resolve("no/page.html").toString();
        assertThat(Run.withInput(FILING, "explain", "-", "--html", page)).isEqualTo(new Run(1, "", page + ": no such file or directory\n"));
    }

    @Test
    void aFactAndAPageAreNotAskedForTogether() {
        assertThat(Run.withInput(FILING, "explain", "-", "--fact", "cover", "--html", "out.html").status()).isEqualTo(2);
    }

    @Test
    void theLinesAreThoseThatTheGrammarSees() {
        assertThat(Run.withInput("FORM 6-K\n\n   Yes [ ]     No [X]\n", "explain", "--lines", "-"))
            .isEqualTo(new Run(0, "1\tFORM 6-K\n3\tYes [ ] | No [X]\n", ""));
    }

    @Test
    void theTokensHaveTheirTypesAndWords() {
        assertThat(Run.withInput(FILING, "explain", "--tokens", "-")).isEqualTo(new Run(0, """
            1\tFORM_NAME FORM 6-K
            3\tREPORT_TITLE Report of Foreign Private Issuer
            5\tMONTH_LEAD For the month of
            5\tMONTH_YEAR May 2003
            7\tTEXT NORDVIK SHIPPING ASA
            8\tREGISTRANT_CAPTION (Exact name of registrant as specified in its charter)
            10\tBOX_START
            10\tFORM_20F Form 20-F
            10\tCHECKED [X]
            10\tFORM_40F Form 40-F
            10\tUNCHECKED [ ]
            10\tBODY
            """, ""));
    }

    @Test
    void theTreeHasTheRulesThatTheTokensStandIn() {
        assertThat(Run.withInput(FILING, "explain", "--tree", "-").out()).startsWith("""
            report
              cover
            """);
    }

    @Test
    void anotherFormsOwnPhrasesAreNamedAsInItsLexer() {
        String filing = "FORM 8-K\n\nCURRENT REPORT\n\nDate of report: May 13, 2003\n\nItem 5.02 Departure of Directors\n\nA director left.\n";
        assertThat(Run.withInput(filing, "explain", "--tokens", "-").out()).contains("FORM_SECTION ITEM_LEAD Item 5.02");
        assertThat(Run.withInput(filing, "explain", "-").out()).contains("Items\n  Item 5.02  Departure of Directors  7:11\n").doesNotContain("NOT_FORM_6K");
    }

    @Test
    void onlyOneViewIsAskedForAtATime() {
        assertThat(Run.withInput(FILING, "explain", "-", "--tree", "--tokens").status()).isEqualTo(2);
    }
}
