package dev.sixk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseLimits;
import dev.sixk.input.ParseOptions;
import dev.sixk.model.EightK;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.Severity;
import dev.sixk.model.SixK;
import dev.sixk.news.NewsReader;
import dev.sixk.spec.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of problems has every code, and some input provokes each. */
class ProblemsPageTest {

    private static final String COVER = "FORM 6-K\nReport of Foreign Private Issuer\nFor the month of May 2003\nNORDVIK ASA\n(Name of registrant)\n";
    private static final String DOCUMENT = "<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>1\n<TEXT>\n" + COVER + "</TEXT>\n</DOCUMENT>\n";
    private static final String EXHIBIT = "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\nNews\n</TEXT>\n</DOCUMENT>\n";
    private static final String SENTENCE = "SIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly "
        + "caused this report to be signed on its behalf by the undersigned, thereunto duly authorized.\n\n";
    private static final List<String> ODD = List.of(
        COVER.replace("(Name of registrant)", "(Style of the undersigned)"),
        COVER.replace("NORDVIK ASA\n", "NORDVIK (ASA\n") + "Havnegata 12: Bergen\n(Address of principal executive offices)\nOslo\n(Zip code)\n",
        COVER.replace("NORDVIK ASA\n(Name of registrant)\n", "(Name of registrant)\nNORDVIK ASA\n(Address of principal executive offices)\n"),
        COVER + "CONFORMED COPY\n(Translation of registrant's name into English)\nSHIPS\n(Address of principal executive offices)\n",
        COVER.replace("NORDVIK", "CONFORMED COPY\nFor the month of May 2003\nNORDVIK"),
        COVER + "Form 20-F [X]   Form 40-F [ ]\n\nIndicate by check mark whether the registrant furnishes the information under Rule 12g3-2(b)\nYes [X]   No [X]\n",
        COVER + "Indicate by check mark whether the registrant files annual reports under cover of Form 20-F or Form 40-F\n\nForm 20-F [ ]   Form 40-F [ ]\n",
        "<html><body>" + COVER.replace("\n", "<br>") + "<p>Indicate by check mark whether the registrant files annual reports under cover of Form 20-F or"
            + " Form 40-F</p><p>Form 20-F <img src=\"g1.gif\"> Form 40-F <img src=\"g2.gif\"></p></body></html>",
        COVER + "\nEXHIBIT INDEX\n\n" + SENTENCE + "Date: May 13, 2003\n\nBy: ____________\n",
        DOCUMENT.replace("</TEXT>", "\nExhibit 99.2   Annual report\n\n</TEXT>") + EXHIBIT,
        header("9") + DOCUMENT, header("many") + DOCUMENT, "<SEC-HEADER>x\nACCESSION NUMBER: 1\n" + DOCUMENT,
        header("1").replace("ACCESSION", "a stray line\nACCESSION") + DOCUMENT, DOCUMENT.replace("</DOCUMENT>\n", "") + EXHIBIT,
        DOCUMENT.replace("<TEXT>\n", ""), DOCUMENT.replace("</TEXT>\n", ""), DOCUMENT + "</DOCUMENT>\n" + EXHIBIT,
        DOCUMENT + "a line between\n" + EXHIBIT);

    private static String header(String count) {
        return "<SEC-HEADER>x : 20030513\nACCESSION NUMBER: 1\nCONFORMED SUBMISSION TYPE: 6-K\nPUBLIC DOCUMENT COUNT: " + count + "\n</SEC-HEADER>\n";
    }

    @Test
    void thePageHasEveryCodeInOrderWithItsSeverity() throws IOException {
        List<String> rows = rows();
        assertThat(rows).allSatisfy(row -> assertThat(row.split(" \\| ")).hasSize(6));
        assertThat(rows).extracting(row -> row.split("`")[1] + " " + row.split("\\|")[2].strip()).isEqualTo(
            Stream.of(ProblemCode.values()).map(code -> code.name() + " " + code.severity().name().toLowerCase(Locale.ROOT)).toList());
        assertThat(Severity.values()).hasSize(3);
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/problems.md")).stream().filter(line -> line.startsWith("| `")).toList();
    }

    @Test
    void thePageSaysWhichFactAProblemIsAbout() throws IOException {
        Map<String, Pattern> documented = rows().stream()
            .collect(Collectors.toMap(row -> row.split("`")[1], row -> path(row.split(" \\| ")[2])));
        Stream.concat(Samples.all().stream(), ODD.stream()).flatMap(ProblemsPageTest::problems)
            .forEach(problem -> assertThat(String.valueOf(problem.path())).as(problem.toString())
                .matches(documented.get(problem.code().name())));
    }

    /** The paths that a cell of the page stands for: {@code *} is any component, a letter in brackets any index. */
    private static Pattern path(String cell) {
        String path = cell.equals("–") ? "null" : cell.replace("`", "");
        return Pattern.compile(path.replace(", ", "|").replace(".", "\\.").replace("*", "\\w+").replaceAll("\\[[ij]]", "\\\\[\\\\d+]"));
    }

    @Test
    void aProblemsPathLeadsThroughTheRecord() {
        Stream.concat(Samples.all().stream(), ODD.stream()).flatMap(ProblemsPageTest::reports)
            .forEach(report -> assertThat(RecordPaths.of(report)).containsAll(
                report.problems().stream().map(Problem::path).filter(Objects::nonNull).toList()));
    }

    @Test
    void problemsStandInTheOrderOfTheDocument() {
        String cover = COVER.replace("May 2003", "Mud").replace("NORDVIK ASA\n(Name of registrant)\n", "");
        assertThat(problems(header("9") + DOCUMENT.replace(COVER, cover))).extracting(Problem::code).containsExactly(
            ProblemCode.DOCUMENT_COUNT_MISMATCH, ProblemCode.REGISTRANT_MISSING, ProblemCode.PERIOD_UNREADABLE,
            ProblemCode.SIGNATURE_MISSING);
    }

    private static Stream<Problem> problems(String text) {
        return reports(text).flatMap(report -> report.problems().stream());
    }

    private static Stream<SixK> reports(String text) {
        return SixKParser.parseAll(text.getBytes(UTF_8), ParseOptions.defaults()).stream().map(ParsedReport::report);
    }

    @Test
    void someInputProvokesEachCode() {
        Set<ProblemCode> provoked = EnumSet.noneOf(ProblemCode.class);
        Stream.concat(Samples.all().stream(), ODD.stream()).flatMap(ProblemsPageTest::problems)
            .forEach(problem -> provoked.add(problem.code()));
        Stream.of("#86)C\n", "#8\u00a76)C\n`\nend\n").map(ProblemsPageTest::decoded).flatMap(List::stream).forEach(problem -> provoked.add(problem.code()));
        ParseOptions few = ParseOptions.builder().limits(ParseLimits.builder().problems(1).build()).build();
        SixKParser.parse(("a line\n" + header("many")).concat(DOCUMENT.replace(COVER, "a list\n")).getBytes(UTF_8), few).problems().forEach(problem -> provoked.add(problem.code()));
        String other = (header("1") + DOCUMENT.replace(COVER, "a list\n")).replace("6-K", "8-K");
        EdgarParser.installed().parseAll(other.getBytes(UTF_8), ParseOptions.defaults()).stream().map(ParsedReport::report)
            .forEach(report -> ((EightK) report).problems().forEach(problem -> provoked.add(problem.code())));
        byte[] longExhibit = (header("2") + DOCUMENT + "<DOCUMENT>\n<TYPE>EX-99\n<SEQUENCE>2\n<TEXT>\n" + "words\n".repeat(2_000) + "</TEXT>\n</DOCUMENT>\n").getBytes(UTF_8);
        ParseLimits small = ParseLimits.builder().textBytes(8_000).build();
        NewsReader.read(Submission.of(longExhibit, small), List.of(), ParseOptions.builder().limits(small).build()).problems().forEach(problem -> provoked.add(problem.code()));
        assertThat(provoked).as("a code for forms from outside").doesNotContain(ProblemCode.VALUE_UNREADABLE);
        provoked.add(ProblemCode.VALUE_UNREADABLE);
        assertThat(provoked).containsExactly(ProblemCode.values());
    }

    private static List<Problem> decoded(String lines) {
        return Submission.of((DOCUMENT + "<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\nbegin 644 a.gif\n" + lines + "</TEXT>\n</DOCUMENT>\n").getBytes(UTF_8))
            .documents().get(1).decoded().problems();
    }
}
