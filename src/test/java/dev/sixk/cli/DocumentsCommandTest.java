package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code documents}, {@code text} and {@code tables}. */
class DocumentsCommandTest {

    private static final String SUBMISSION = """
        <SUBMISSION>
        <TYPE>6-K
        <DOCUMENT>
        <TYPE>6-K
        <SEQUENCE>1
        <FILENAME>report.txt
        <TEXT>
        FORM 6-K

        Report of Foreign Private Issuer

        EXHIBIT INDEX

        99.1  A release
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>EX-99.1
        <SEQUENCE>2
        <TEXT>
        <html><body><p>A title, "quoted"</p><table><tr><td>Sales, net</td><td>$</td><td>12</td></tr></table></body></html>
        </TEXT>
        </DOCUMENT>
        </SUBMISSION>
        """;

    @TempDir
    private Path folder;
    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("a.txt"), SUBMISSION).toString();
    }

    @Test
    void documentsAreListedWithTheRowsThatNameThem() {
        Run run = Run.of("documents", file);
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).isEqualTo("sequence\ttype\tkind\tbytes\tfilename\tdescription\texhibit");
        assertThat(run.lines().get(1)).startsWith("1\t6-K\ttext\t").endsWith("\treport.txt\t\t");
        assertThat(run.lines().get(2)).startsWith("2\tEX-99.1\thtml\t").endsWith("\t\t\t99.1 A release");
    }

    @Test
    void textIsThatOfTheReportOrOfTheDocumentChosen() {
        assertThat(Run.of("text", file).lines()).startsWith("FORM 6-K", "", "Report of Foreign Private Issuer");
        assertThat(Run.of("text", "--document", "2", file).lines()).startsWith("A title, \"quoted\"").contains("Sales, net\t$\t12");
    }

    @Test
    void tablesAreCsvOrJson() {
        assertThat(Run.of("tables", "--document", "2", file).out()).isEqualTo("\"Sales, net\",$12\n");
        assertThat(Run.of("tables", "--document", "2", "--split", file).out()).isEqualTo("\"Sales, net\",$,12\n");
        assertThat(Run.of("tables", "--document", "2", "--format", "json", file).out()).isEqualTo("[[\"Sales, net\",\"$12\"]]\n");
    }

    @Test
    void aDocumentThatIsNotThereIsStatusOne() {
        assertThat(Run.of("text", "--document", "7", file)).isEqualTo(new Run(1, "", file + ": expected a document with the sequence number 7, found none\n"));
        assertThat(Run.of("tables", "no-such-file").status()).isEqualTo(1);
        assertThat(Run.of("documents", "no-such-file").status()).isEqualTo(1);
    }
}
