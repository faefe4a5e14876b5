package dev.sixk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sixk.SixKParser;
import dev.sixk.edgar.Submission;
import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import dev.sixk.input.ParseOptions;
import dev.sixk.model.Cell;
import dev.sixk.model.Exhibit;
import dev.sixk.model.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {

    private static final String SUBMISSION = """
        <SUBMISSION>
        <TYPE>6-K
        <DOCUMENT>
        <TYPE>6-K
        <SEQUENCE>1
        <TEXT>
        FORM 6-K

        Report of Foreign Private Issuer

        EXHIBIT INDEX

        99.1  A release of the results
        99.2  A picture
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>EX-99.1
        <SEQUENCE>2
        <FILENAME>release.htm
        <DESCRIPTION>RELEASE
        <TEXT>
        <html><body><p>Results &amp; more</p><ul><li>one</li></ul><p style="display:none">unseen</p>
        <table><tr><td>Sales</td><td>$</td><td>1,234</td></tr><tr><td>Loss</td><td>(</td><td>5</td><td>)</td></tr></table></body></html>
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>GRAPHIC
        <SEQUENCE>3
        <FILENAME>a.jpg
        <TEXT>
        begin 644 a.jpg
        #86)C
        `
        end
        </TEXT>
        </DOCUMENT>
        </SUBMISSION>
        """;

    private static List<ReportDocument> documents(ParseLimits limits) {
        Submission submission = Submission.of(SUBMISSION.getBytes(StandardCharsets.UTF_8), limits);
        return ReportDocument.of(submission, SixKParser.parseAll(SUBMISSION.getBytes(StandardCharsets.UTF_8), ParseOptions.defaults()));
    }

    private final List<ReportDocument> documents = documents(ParseLimits.defaults());

    @Test
    void rowsAndDocumentsAreJoinedBothWays() {
        assertThat(documents.get(1).row()).contains(new Exhibit("99.1", "A release of the results"));
        assertThat(documents.get(0).row()).isEmpty();
        assertThat(ReportDocument.named(new Exhibit("99.1", "A release of the results"), documents)).contains(documents.get(1));
        assertThat(ReportDocument.named(new Exhibit("99.2", "A picture"), documents)).isEmpty();
    }

    @Test
    void textIsWhatAPersonReads() {
        assertThat(documents.get(1).text(TextOptions.defaults())).contains("Results & more\n").contains("Sales\t$\t1,234\n").doesNotContain("unseen").doesNotContain("<");
        assertThat(documents.get(1).text(new TextOptions(true, true))).contains("| Sales | $ | 1,234 |");
        assertThat(documents.get(2).text(TextOptions.defaults())).isEmpty();
        assertThat(documents.get(2).isReadable()).isFalse();
    }

    @Test
    void tablesHaveTheirCellsAndSplitOnesCanBeJoined() {
        Table table = documents.get(1).tables().get(0);
        assertThat(table.rows().get(1)).extracting(Cell::text).containsExactly("Loss", "(", "5", ")");
        assertThat(SplitCells.joined(table)).containsExactly(List.of("Sales", "$1,234"), List.of("Loss", "(5)"));
        assertThat(documents.get(2).tables()).isEmpty();
    }

    @Test
    void aHeadingOverSplitCellsStandsOverTheirNumber() {
        Table table = new Table(List.of(List.of(new Cell("", 0, 1, 1, false), new Cell("2009", 1, 3, 1, true), new Cell("2008", 4, 3, 1, true)),
            List.of(new Cell("Loss", 0, 1, 1, false), new Cell("(", 1, 1, 1, false), new Cell("5", 2, 1, 1, false), new Cell(")", 3, 1, 1, false),
                new Cell("", 4, 1, 1, false), new Cell("4", 5, 1, 1, false), new Cell("%", 6, 1, 1, false)),
            List.of(new Cell("All figures in millions", 0, 7, 1, false))));
        assertThat(SplitCells.joined(table)).containsExactly(List.of("", "2009", "2008"), List.of("Loss", "(5)", "4%"),
            List.of("All figures in millions", "", ""));
    }

    @Test
    void nothingIsDecodedBeforeItIsAskedFor() {
        List<ReportDocument> bounded = documents(ParseLimits.builder().textBytes(20).build());
        assertThat(bounded).extracting(each -> each.document().type()).containsExactly("6-K", "EX-99.1", "GRAPHIC");
        assertThatThrownBy(() -> bounded.get(1).text(TextOptions.defaults())).isInstanceOf(LimitExceededException.class);
        assertThatThrownBy(() -> bounded.get(1).tables()).isInstanceOf(LimitExceededException.class);
    }

    @Test
    void runningHeadsAndPageNumbersCanBeLeftOut() {
        String page = "<PAGE>\nNorthern Ships PLC\n\nWords of page %d that stay.\n\n- %d -\n";
        String report = "FORM 6-K\n\n" + page.formatted(1, 1) + page.formatted(2, 2) + page.formatted(3, 3) + page.formatted(4, 4);
        ReportDocument document = ReportDocument.of(Submission.of(report.getBytes(StandardCharsets.UTF_8)), List.of()).get(0);
        assertThat(document.text(new TextOptions(false, false)).lines().filter(line -> !line.isBlank()))
            .containsExactly("FORM 6-K", "Words of page 1 that stay.", "Words of page 2 that stay.", "Words of page 3 that stay.", "Words of page 4 that stay.");
        assertThat(document.text(TextOptions.defaults())).contains("Northern Ships PLC").contains("- 3 -");
    }
}
