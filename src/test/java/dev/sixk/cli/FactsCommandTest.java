package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.SixKParser;
import dev.sixk.input.SixKException;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.SixK;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsCommandTest {

    private static final String NOTHING = "\"status\":\"not-the-form\",\"form\":null,"
        + "\"amendment\":null,\"period\":null,\"file_numbers\":[],\"registrant\":null,"
        + "\"registrant_english\":null,\"jurisdiction\":null,\"address\":null,\"annual_form\":null,\"rule_101b1\":null,"
        + "\"rule_101b7\":null,\"rule_12g3_2b\":null,\"file_12g3_2b\":null,\"exhibits\":[],\"incorporated_into\":[],"
        + "\"signatures\":[],\"co_registrants\":[],\"doubtful\":[],\"problems\":["
        + "{\"code\":\"NOT_FORM_6K\",\"severity\":\"error\",\"path\":null,\"line\":0},"
        + "{\"code\":\"SIGNATURE_MISSING\",\"severity\":\"warning\",\"path\":\"signatures\",\"line\":0}]";

    @TempDir
    private Path folder;

    @Test
    void anInputWithoutAReportGivesTheRecordWithNothingInIt() throws IOException {
        String file = file("a.txt", "a shopping list");
        assertThat(Run.of("facts", file)).isEqualTo(new Run(0, Run.HEAD + file + "\"," + NOTHING + "}\n", ""));
    }

    @Test
    void aHyphenIsStandardInput() {
        assertThat(Run.withInput("a shopping list", "facts", "-")).isEqualTo(new Run(0, Run.HEAD + "-\"," + NOTHING + "}\n", ""));
    }

    @Test
    void anInputThatCannotBeReadGivesAnErrorLineInItsPlaceAndStatusOne() throws IOException {
        String first = file("1.txt", "one");
        String missing = folder.resolve("2.txt").toString();
        String last = file("3.txt", "three");
        Run run = Run.of("facts", first, missing, last);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).isEqualTo(Run.failed(missing, "no such file or directory\"}"));
        assertThat(run.lines().get(2)).startsWith(Run.HEAD + last + "\",\"status\":\"not-the-form\",\"form\":null");
        assertThat(run.err()).isEqualTo(missing + ": no such file or directory\n");
    }

    @Test
    void whateverAnInputMakesTheReaderThrowTheRunGoesOn() throws IOException {
        Run run = Run.with("", FactsCommandTest::throwing, "facts", file("1", "limit"), file("2", "bug"), file("3", "deep"), file("4", "ok"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).extracting(FactsCommandTest::behindStatus).startsWith("\"error\":\"too long: 3 of 2\"}",
            "\"error\":\"NullPointerException\"}", "\"error\":\"StackOverflowError\"}").hasSize(4);
        assertThat(run.err().lines()).hasSize(3).first().asString().endsWith("1: too long: 3 of 2");
    }

    @Test
    void aReasonOfSeveralLinesIsReportedOnOne() throws IOException {
        FilingReader reader = bytes -> {
            throw new SixKException("two\n\tlines");
        };
        assertThat(Run.with("", reader, "facts", file("x", "")).err()).endsWith("x: two lines\n").hasLineCount(1);
    }

    @Test
    void aDirectoryStandsForItsFilesInTheOrderOfTheirPaths() throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : List.of("b/z.txt", "b.txt", "a.txt", "b/c/d.txt", "b0.txt")) {
            files.add(file(name, name));
        }
        Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of("facts", folder.toString());
        assertThat(run.names()).isEqualTo(files.stream().sorted().toList());
        assertThat(run.status()).isZero();
    }

    @Test
    void aLinkToAFolderAboveDoesNotMakeTheWalkEndless() throws IOException {
        String file = file("a.txt", "a");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Run run = Run.of("facts", folder.toString());
        assertThat(run.names()).containsExactly(file, folder.resolve("loop").toString());
    }

    @Test
    void namesAreTakenAsTheyAreGiven() throws IOException {
        String odd = file("@a \"b\" é.txt", "");
        assertThat(Run.of("facts", odd).lines().get(0)).startsWith(Run.HEAD + odd.replace("\"", "\\\"") + "\",");
    }

    @Test
    void aNameThatIsNoPathIsAnInputThatCannotBeRead() {
        assertThat(Run.of("facts", "a\0b")).isEqualTo(new Run(1,
            Run.failed("a\\u0000b", "not a path: Nul character not allowed\"}\n"),
            "a b: not a path: Nul character not allowed\n"));
    }

    @Test
    void twoReportsInOneInputGiveARecordForEachWithItsSequence() throws IOException {
        SixK nothing = SixKParser.parse("a list".getBytes(StandardCharsets.UTF_8));
        String file = file("two.txt", "");
        Run run = Run.with("", bytes -> List.of(document(nothing, 1), document(nothing, 4)), "facts", file);
        assertThat(run.lines()).containsExactly(Run.HEAD + file + "\",\"document\":1," + NOTHING + "}",
            Run.HEAD + file + "\",\"document\":4," + NOTHING + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "7", "256"})
    void threadsKeepTheOrderOfTheInputs(String threads) throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            files.add(file(String.format(Locale.ROOT, "%02d.txt", i), i % 7 == 0 ? "limit" : "ok " + i));
        }
        Run run = Run.with("", FactsCommandTest::throwing, "facts", "--threads", threads, folder.toString());
        assertThat(run.names()).isEqualTo(files);
        assertThat(run.err()).hasLineCount((int) IntStream.range(0, 60).filter(i -> i % 7 == 0).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "257", "-1", "two", "9999999999"})
    void aNumberOfThreadsOutOfRangeIsWrongUsage(String threads) {
        Run run = Run.of("facts", "--threads=" + threads, "a.txt");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Invalid value for option '--threads': must be 1 to 256, is " + threads + "\n");
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static String behindStatus(String line) {
        return line.substring(line.indexOf(',', line.indexOf("\"status\"")) + 1);
    }

    private static ParsedReport<SixK> document(SixK report, int sequence) {
        return new ParsedReport<>(report, 0, sequence, null, null);
    }

    private static List<ParsedReport<SixK>> throwing(byte[] bytes) {
        switch (new String(bytes, StandardCharsets.UTF_8)) {
            case "limit" -> throw new SixKException("too long: 3 of 2");
            case "bug" -> throw new NullPointerException();
            case "deep" -> throw new StackOverflowError();
            default -> {
                return List.of(document(SixKParser.parse(bytes), 1));
            }
        }
    }
}
