package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void eachFactHasALineInColumnsAndTheProblemsFollow() {
        assertThat(Run.withInput(FILING, "explain", "-")).isEqualTo(new Run(0, """
            cover.form                         6-K                   1:1:1    "FORM 6-K"                     formName
            cover.period                       2003-05               1:5:1    "For the month of May 2003"    period
            cover.registrant.name              NORDVIK SHIPPING ASA  1:7:1    "NORDVIK SHIPPING ASA"         registrant
            checkBoxes.annualReports           Form 20-F             1:10:1   "Form 20-F [X] Form 40-F [ ]"  boxes
            checkBoxes.annualReports.boxes[0]  Form 20-F checked     1:10:1   "Form 20-F [X]"                boxes
            checkBoxes.annualReports.boxes[1]  Form 40-F unchecked   1:10:17  "Form 40-F [ ]"                boxes
            problem  SIGNATURE_MISSING  warning  -  expected a signature block, found none
            """, ""));
    }

    @Test
    void oneFactIsAskedForByItsPath() {
        assertThat(Run.withInput(FILING, "explain", "-", "--fact", "cover.period"))
            .isEqualTo(new Run(0, "cover.period  2003-05  1:5:1  \"For the month of May 2003\"  period\n", ""));
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
        assertThat(Run.withInput(filing, "explain", "-").out()).contains("\"NORDVIK AND SOGNEFJORD CONSOLIDATED SHIPPING AN…\"").doesNotContain(name);
        assertThat(Run.withInput(filing, "explain", "-", "--fact", "cover.registrant").out()).contains("\"" + name + "\"");
    }

    @Test
    void controlCharactersOfAFilingDoNotReachTheTerminal() {
        String out = Run.withInput(FILING.replace("NORDVIK", "NORD\u001b[31mVIK\u202e"), "explain", "-").out();
        assertThat(out).contains("SHIPPING ASA").doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
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
            .isEqualTo(new Run(0, "1\tFORM 6-K\n2\tYes [ ] | No [X]\n", ""));
    }

    @Test
    void theTokensHaveTheirTypesAndWords() {
        assertThat(Run.withInput(FILING, "explain", "--tokens", "-")).isEqualTo(new Run(0, """
            1\tFORM_NAME FORM 6-K
            2\tREPORT_TITLE Report of Foreign Private Issuer
            3\tMONTH_LEAD For the month of
            3\tMONTH_YEAR May 2003
            4\tTEXT NORDVIK SHIPPING ASA
            5\tREGISTRANT_CAPTION (Exact name of registrant as specified in its charter)
            6\tBOX_START
            6\tFORM_20F Form 20-F
            6\tCHECKED [X]
            6\tFORM_40F Form 40-F
            6\tUNCHECKED [ ]
            6\tBODY
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
        assertThat(Run.withInput(filing, "explain", "-").out()).contains("items[0].title").doesNotContain("NOT_FORM_6K");
    }

    @Test
    void onlyOneViewIsAskedForAtATime() {
        assertThat(Run.withInput(FILING, "explain", "-", "--tree", "--tokens").status()).isEqualTo(2);
    }
}
