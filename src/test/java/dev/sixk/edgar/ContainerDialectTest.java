package dev.sixk.edgar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sixk.model.Address;
import dev.sixk.model.DocumentKind;
import dev.sixk.model.Filer;
import dev.sixk.model.FilerRole;
import dev.sixk.model.FilingValues;
import dev.sixk.model.FormerName;
import dev.sixk.model.SubmissionHeader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One invented submission in every envelope that EDGAR has used reads the same. */
class ContainerDialectTest {

    private static final SubmissionHeader EXPECTED = new SubmissionHeader("0000999001-03-000017", "6-K", "20030228", "20030303", 3,
        false, List.of("Other events", "Exhibits"),
        List.of(new Filer(FilerRole.FILER, "NORDVIK SHIPPING ASA", "0000999001", "000000000", "Q8", "1231", "DEEP SEA FREIGHT [4412]",
            List.of(new FilingValues("6-K", "1934 Act", "001-99001", "03599001")),
            new Address("C/O: HAVNEGATA 1", "P O BOX 7", "BERGEN", "Q8", "5003", "4755000000"),
            new Address("P O BOX 7", null, "BERGEN", "Q8", "5003", null),
            List.of(new FormerName("NORDVIK LINES A S", "19970101"), new FormerName("VIK TANKERS A S", "19910101")))),
        List.of());

    @ParameterizedTest
    @ValueSource(strings = {"sec-document.txt", "sec-document-in-mail.txt", "ims-document-in-mail.txt", "spaces-for-tabs.txt",
        "indentation-lost.txt", "header-in-tags.txt", "dissemination.nc", "mixed-case.nc", "one-line.nc"})
    void everyDialectGivesTheSameHeader(String name) {
        Submission submission = Fixture.submission(name);
        assertThat(submission.isSubmission()).isTrue();
        assertThat(submission.problems()).isEmpty();
        assertThat(submission.header()).usingRecursiveComparison().ignoringFields("fields").isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sec-document.txt", "sec-document-in-mail.txt", "ims-document-in-mail.txt", "spaces-for-tabs.txt",
        "indentation-lost.txt", "header-in-tags.txt", "dissemination.nc", "mixed-case.nc", "documents-only.txt"})
    void everyDialectGivesTheSameDocuments(String name) {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            Submission submission = Fixture.of(Fixture.text(name).replace("\n", lineEnd));
            assertThat(submission.problems()).isEmpty();
            assertThat(submission.documents())
                .extracting(EdgarDocument::type, EdgarDocument::sequence, EdgarDocument::filename, EdgarDocument::description,
                    EdgarDocument::kind)
                .containsExactly(tuple("6-K", 1, "nordvik6k.txt", "REPORT FOR FEBRUARY", DocumentKind.TEXT),
                    tuple("EX-99.1", 2, "ex991.htm", null, DocumentKind.HTML),
                    tuple("GRAPHIC", 3, "logo.gif", null, DocumentKind.IMAGE));
            assertThat(submission.documents().get(0).text().replace(lineEnd, "\n")).isEqualTo("""
                <PAGE>
                                 FORM 6-K
                -------------------------------------------
                              NORDVIK SHIPPING ASA
                -   a line that begins with one hyphen
                """);
            assertThat(submission.documents().get(1).text()).contains("quotes the tags <TEXT> and </TEXT> of EDGAR.");
            assertThat(submission.documents().get(2).bytes()).hasSize(100).startsWith(0, 7, 14).endsWith((byte) (99 * 7));
        }
    }

    @Test
    void tagsAndTextMayStandOnOneLine() {
        Submission submission = Fixture.submission("one-line.nc");
        assertThat(submission.documents()).extracting(EdgarDocument::type, EdgarDocument::filename, EdgarDocument::text)
            .containsExactly(tuple("6-K", "nordvik6k.txt", "FORM 6-K NORDVIK SHIPPING ASA"),
                tuple("EX-99.1", "ex991.htm", "<p>one</p>"), tuple("EX-99.2", null, "two"));
    }

    @Test
    void documentsAloneHaveNoHeader() {
        assertThat(Fixture.submission("documents-only.txt").header()).isNull();
    }

    @Test
    void aHeaderAloneHasNoDocuments() {
        Submission header = Fixture.of("<SEC-HEADER>a.hdr.sgml : 20030303\n<TYPE>6-K\n<PERIOD>20030228\n</SEC-HEADER>\n");
        assertThat(header.isSubmission()).isTrue();
        assertThat(header.header().periodOfReport()).isEqualTo("20030228");
        assertThat(header.documents()).isEmpty();
        assertThat(header.problems()).isEmpty();
    }

    @Test
    void aDocumentMayLackItsFirstTag() {
        Submission submission = Fixture.of("<TYPE>6-K\n<SEQUENCE>1\n<TEXT>\nfirst\n</TEXT>\n</DOCUMENT>\n");
        assertThat(submission.documents()).extracting(EdgarDocument::type, EdgarDocument::text)
            .containsExactly(tuple("6-K", "first\n"));
    }

    @Test
    void aByteOrderMarkMayComeFirst() {
        Submission submission = Fixture.of("\uFEFF" + Fixture.text("sec-document-in-mail.txt"));
        assertThat(submission.documents()).hasSize(3);
        assertThat(submission.documents().get(0).text()).contains("\n-----");
    }

    @Test
    void anythingElseIsALooseDocument() {
        Submission loose = Fixture.of("<html><body>A report that prints <DOCUMENT> and\n</TEXT>\n</body></html>");
        assertThat(loose.isSubmission()).isFalse();
        assertThat(loose.header()).isNull();
        assertThat(loose.problems()).isEmpty();
        assertThat(loose.documents()).singleElement().satisfies(document -> {
            assertThat(document.type()).isNull();
            assertThat(document.kind()).isEqualTo(DocumentKind.HTML);
            assertThat(document.text()).startsWith("<html>").endsWith("</html>");
            assertThat(document.offset()).isZero();
            assertThat(document.length()).isEqualTo(document.bytes().length);
        });
    }

    @Test
    void noBytesAreALooseEmptyText() {
        EdgarDocument document = Submission.of(new byte[0]).documents().get(0);
        assertThat(document.text()).isEmpty();
        assertThat(document.kind()).isEqualTo(DocumentKind.TEXT);
    }

    @Test
    void aStubStandsForAFilingOnPaper() {
        Submission submission = Fixture.submission("paper.txt");
        assertThat(submission.header().paper()).isTrue();
        assertThat(submission.documents()).extracting(EdgarDocument::kind).containsExactly(DocumentKind.PAPER);
        assertThat(submission.documents().get(0).isPrimaryCandidate()).isFalse();
    }

    @Test
    void aSecondReportIsACandidateAndAPdfCopyIsNone() {
        Submission submission = Fixture.submission("several-reports.txt");
        assertThat(submission.documents())
            .extracting(EdgarDocument::sequence, EdgarDocument::kind, EdgarDocument::isPrimaryCandidate)
            .containsExactly(tuple(1, DocumentKind.HTML, true), tuple(2, DocumentKind.PDF, false),
                tuple(3, DocumentKind.TEXT, true), tuple(4, DocumentKind.XBRL, false));
        assertThat(submission.documents().get(1).bytes()).isEqualTo("%PDF-1.4 copy".getBytes(StandardCharsets.US_ASCII));
        assertThat(submission.documents().get(3).text()).isEqualTo("<?xml version=\"1.0\"?><xbrl/>\n");
    }

    @ParameterizedTest
    @CsvSource({"6-K,a.htm,HTML", "6-K,a.HTML,HTML", "6-K,a.txt,TEXT", "EX-99,a.json,JSON", "EX-101.SCH,a.xsd,XBRL", "D,a.xml,XML",
        "ZIP,a.zip,ZIP", "EXCEL,a.xlsx,EXCEL", "GRAPHIC,a.jpg,IMAGE", "EX-99,a.pdf,PDF", "JSON,,JSON", "EXCEL,,EXCEL", "ZIP,,ZIP"})
    void aDocumentsNameAndTypeTellItsKind(String type, String filename, DocumentKind kind) {
        String name = filename == null ? "" : "<FILENAME>" + filename + "\n";
        Submission submission = Fixture.of("<DOCUMENT>\n<TYPE>" + type + "\n" + name + "<TEXT>\nwords\n</TEXT>\n</DOCUMENT>\n");
        assertThat(submission.documents()).extracting(EdgarDocument::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<DIV>x</DIV>|HTML", "words < words|TEXT", "<?xml version='1.0'?><a/>|XML", "%PDF-1.4|PDF",
        "<XML>~<a/>~</XML>|XML", "<JSON>~{}~</JSON>|JSON", "<XBRL>~<?xml?><html>x</html>~</XBRL>|HTML", "begin 644 x.bin|OTHER"})
    void theContentTellsTheKindOfADocumentWithoutName(String content, DocumentKind kind) {
        Submission submission = Fixture.of("<DOCUMENT>\n<TYPE>6-K\n<TEXT>\n" + content.replace('~', '\n') + "\n</TEXT>\n</DOCUMENT>\n");
        assertThat(submission.documents()).extracting(EdgarDocument::kind).containsExactly(kind);
    }
}
