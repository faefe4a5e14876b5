package dev.sixk.internal.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sixk.EdgarParser;
import dev.sixk.ItemTitles;
import dev.sixk.input.ParseOptions;
import dev.sixk.model.Box;
import dev.sixk.model.BoxState;
import dev.sixk.model.EightK;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.ReportItem;
import dev.sixk.model.SixK;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Form 8-K, in invented filings of both numberings. */
class EightKModuleTest {

    private static final String OLD = """
        <PAGE>   1
                           SECURITIES AND EXCHANGE COMMISSION
                                Washington, D.C.  20549

                                        FORM 8-K

                                CURRENT REPORT PURSUANT
                             TO SECTION 13 OR 15(D) OF THE
                            SECURITIES EXCHANGE ACT OF 1934

              Date of report (Date of earliest event reported)  March 3, 1997

                               QUILLON POWER, INC.
                 (Exact name of registrant as specified in its charter)

             Ohio                     1-99999                      99-0000001
        (State or other             (Commission                  (IRS Employer
         jurisdiction of            File Number)               Identification No.)
         incorporation)

          7 Harbor Lane, Dayton, Ohio                              00001
        (Address of principal executive offices)                 (Zip Code)

                   Registrant's telephone number: (937) 555-0100

        ITEM 1.   CHANGES IN CONTROL OF REGISTRANT.

                  Not applicable.

        ITEM 5.   OTHER EVENTS.

             On March 3, 1997 the Registrant opened a pumping station. See
        Item 7 of this report.

        ITEM 7.   FINANCIAL STATEMENTS AND EXHIBITS.

                  (c)  Exhibits

                  Exhibit
                  Number      Description

                  99.1        Press release of March 3, 1997

                                   SIGNATURES

             Pursuant to the requirements of the Securities Exchange Act of 1934,
        the registrant has duly caused this report to be signed on its behalf by
        the undersigned hereunto duly authorized.

                                          QUILLON POWER, INC.

        Date:  March 4, 1997              By: /s/ Ada Example
                                              Name:  Ada Example
                                              Title: Secretary
        """;

    private static final String NEW = """
        <html><body><p>UNITED STATES</p><p>SECURITIES AND EXCHANGE COMMISSION</p><p>FORM 8-K/A</p><p>(Amendment No. 1)</p><p>CURRENT REPORT</p>
        <p>Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934</p>
        <p>Date of Report (Date of earliest event reported): <b>June 9, 2021</b></p><p>Quillon Power, Inc.</p>
        <p>(Exact name of registrant as specified in its charter)</p>
        <table><tr><td>Ohio</td><td>001-99999</td><td>99-0000001</td></tr>
        <tr><td>(State or other jurisdiction<br>of incorporation)</td><td>(Commission<br>File Number)</td><td>(IRS Employer<br>Identification No.)</td></tr></table>
        <p>7 Harbor Lane, Dayton, Ohio 00001</p><p>(Address of principal executive offices) (Zip Code)</p>
        <p>Check the appropriate box below if the Form 8-K filing is intended to simultaneously satisfy the filing obligation:</p>
        <table><tr><td>&#9746;</td><td>Written communications pursuant to Rule 425 under the Securities Act (17 CFR 230.425)</td></tr>
        <tr><td>&#9744;</td><td>Soliciting material pursuant to Rule 14a-12 under the Exchange Act (17 CFR 240.14a-12)</td></tr>
        <tr><td>&#9744;</td><td>Pre-commencement communications pursuant to Rule 14d-2(b) under the Exchange Act (17 CFR 240.14d-2(b))</td></tr>
        <tr><td>&#9744;</td><td>Pre-commencement communications pursuant to Rule 13e-4(c) under the Exchange Act (17 CFR 240.13e-4(c))</td></tr></table>
        <p>Indicate by check mark whether the registrant is an emerging growth company.</p><p>Emerging growth company &#9744;</p>
        <p>Item 5.02 Departure of Directors or Certain Officers; Election of Directors. Ada Example has resigned.</p><p>She leaves in July.</p>
        <p>Item 9.01</p><p>Financial Statements and Exhibits.</p><p>(d) Exhibits</p>
        <table><tr><td>Exhibit No.</td><td>Description</td></tr><tr><td>99.1</td><td>Letter of Ada Example</td></tr></table>
        <p>SIGNATURE</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed
        on its behalf by the undersigned hereunto duly authorized.</p><p>Quillon Power, Inc.</p><p>By: /s/ Ben Sample</p><p>Name: Ben Sample</p>
        <p>Title: Treasurer</p><p>Date: June 10, 2021</p></body></html>
        """;

    @Test
    void theCoverOfATextFilingIsReadColumnByColumn() {
        EightK report = read(OLD);
        assertThat(report.cover().form()).isEqualTo("8-K");
        assertThat(report.cover().period().iso()).isEqualTo("1997-03-03");
        assertThat(report.cover().fileNumbers()).containsExactly("1-99999");
        assertThat(report.cover().registrant().name()).isEqualTo("QUILLON POWER, INC.");
        assertThat(report.cover().registrant().jurisdiction()).isEqualTo("Ohio");
        assertThat(report.cover().registrant().address()).isEqualTo("7 Harbor Lane, Dayton, Ohio 00001");
        assertThat(report.irsNumber()).isEqualTo("99-0000001");
        assertThat(report.provisions()).isEmpty();
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void theCoverOfAnHtmlFilingIsReadColumnByColumn() {
        EightK report = read(NEW);
        assertThat(report.cover().form()).isEqualTo("8-K/A");
        assertThat(report.cover().amendment()).isEqualTo("1");
        assertThat(report.cover().fileNumbers()).containsExactly("001-99999");
        assertThat(report.cover().registrant().jurisdiction()).isEqualTo("Ohio");
        assertThat(report.irsNumber()).isEqualTo("99-0000001");
    }

    @Test
    void theBoxesBelowTheCoverAreNamedByTheirRules() {
        assertThat(read(NEW).provisions()).containsExactly(new Box("Rule 425", BoxState.CHECKED, "☒"),
            new Box("Rule 14a-12", BoxState.UNCHECKED, "☐"), new Box("Rule 14d-2(b)", BoxState.UNCHECKED, "☐"),
            new Box("Rule 13e-4(c)", BoxState.UNCHECKED, "☐"));
    }

    @Test
    void itemsHaveNumberTitleAndBody() {
        assertThat(read(OLD).items()).extracting(ReportItem::number, ReportItem::title, ReportItem::reported).containsExactly(
            tuple("1", "CHANGES IN CONTROL OF REGISTRANT", false),
            tuple("5", "OTHER EVENTS", true),
            tuple("7", "FINANCIAL STATEMENTS AND EXHIBITS", true));
        assertThat(read(OLD).items().get(1).body().strip()).startsWith("On March 3, 1997").endsWith("Item 7 of this report.");
    }

    @Test
    void aTitleMayStandBelowItsNumberAndAnotherRunIntoTheText() {
        assertThat(read(NEW).items()).extracting(ReportItem::number).containsExactly("5.02", "9.01");
        assertThat(read(NEW).items().get(1).title()).isEqualTo("Financial Statements and Exhibits");
        assertThat(read(NEW).items().get(0).title()).startsWith("Departure of Directors or Certain Officers; Election of Directors");
    }

    @Test
    void exhibitsAndSignaturesAreReadAsInEveryForm() {
        for (EightK report : List.of(read(OLD), read(NEW))) {
            assertThat(report.exhibits()).extracting(exhibit -> exhibit.number()).containsExactly("99.1");
            assertThat(report.signatures()).hasSize(1);
        }
        assertThat(read(OLD).signatures().get(0).signatories().get(0).name()).isEqualTo("Ada Example");
        assertThat(read(NEW).signatures().get(0).signatories().get(0).title()).isEqualTo("Treasurer");
    }

    @Test
    void aDocumentWithoutTheCoverIsReportedAsSuch() {
        EightK report = (EightK) EdgarParser.of(new EightKModule()).parseAll(
            "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nA press release.\n</TEXT>\n</DOCUMENT>\n".getBytes(StandardCharsets.UTF_8),
            ParseOptions.defaults()).get(0).report();
        assertThat(report.problems()).extracting(problem -> problem.code()).contains(ProblemCode.NOT_THE_FORM);
        assertThat(report.items()).isEmpty();
    }

    @Test
    void theCoverPicksTheModule() {
        String sixK = OLD.replace("FORM 8-K", "FORM 6-K");
        assertThat(installed(OLD)).isInstanceOf(EightK.class);
        assertThat(installed(sixK)).isInstanceOf(SixK.class);
    }

    @Test
    void aHeadersValueNamesTheItemsOfBothNumberings() {
        assertThat(ItemTitles.numbers("Other events")).containsExactly("5", "8.01");
        assertThat(ItemTitles.numbers("7")).containsExactly("7");
        assertThat(ItemTitles.numbers("no such title")).isEmpty();
        assertThat(ItemTitles.numbers("Other events of the year")).isEmpty();
    }

    private static EightK read(String text) {
        return (EightK) installed(text);
    }

    private static Object installed(String text) {
        return EdgarParser.installed().parseAll(text.getBytes(StandardCharsets.UTF_8), ParseOptions.defaults()).get(0).report();
    }

    @Test
    void itemsInOneHeadingAreItemsEach() {
        EightK report = read("FORM 8-K\n\nCURRENT REPORT\n\nItems 1.01(a) and 5.02(e). Entry into a Material Definitive Agreement.\n\nIt was signed.\n");
        assertThat(report.items()).extracting(ReportItem::number, ReportItem::title, ReportItem::body).containsExactly(
            tuple("1.01", "Entry into a Material Definitive Agreement", "It was signed."),
            tuple("5.02", "Entry into a Material Definitive Agreement", "It was signed."));
    }
}
