package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.model.AnnualReportForm;
import dev.sixk.model.Exhibit;
import dev.sixk.model.SixK;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeExampleTest {

    private static final String BEGIN = "// README begins\n";
    private static final String END = "// README ends\n";

    @Test
    void theReadmeHasTheExampleWordForWord() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/sixk/ReadmeExampleTest.java"));
        int begin = source.indexOf(BEGIN, source.lastIndexOf("void example()")) + BEGIN.length();
        String example = source.substring(begin, source.lastIndexOf('\n', source.indexOf(END, begin))).stripIndent() + "\n";
        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "```\n");
        assertThat(example).contains("SixKParser.parse(");
    }

    @Test
    void ciRunsTheTestCommandOfTheReadme() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("All tests:\n\n```sh\nmvn -B verify\n```\n");
        assertThat(Files.readString(Path.of(".ci/run"))).endsWith("\n\nmvn -B verify\n");
    }

    @Test
    void theExamplePrintsTheExhibitsOfTheSampleFiling() throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example();
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("99.1: a notice of the Company's subscriber numbers for April 2003")
            .contains("\n99.2: a notice of").contains("\n99.3: a notice of");
    }

    @Test
    void theValuesInItsCommentsAreRight() throws IOException {
        SixK report = SixKParser.parse(Path.of("src/test/resources/filings/hanaro-telecom-2003-05.txt"));
        assertThat(report.cover().registrant().name()).isEqualTo("HANARO TELECOM, INC.");
        assertThat(report.checkBoxes().annualReports().form()).isEqualTo(AnnualReportForm.FORM_20F);
    }

    private static void example() throws IOException {
        // README begins
        SixK report = SixKParser.parse(Path.of("src/test/resources/filings/hanaro-telecom-2003-05.txt"));

        String registrant = report.cover().registrant().name(); // "HANARO TELECOM, INC.", null where the cover prints none
        AnnualReportForm form = report.checkBoxes().annualReports().form(); // FORM_20F
        for (Exhibit exhibit : report.exhibits()) {
            System.out.println(exhibit.number() + ": " + exhibit.description());
        }
        report.problems().forEach(System.out::println); // what was odd about the filing, with its line
        // README ends
    }
}
