package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.EdgarParser;
import dev.sixk.form.FormModule;
import dev.sixk.form.FormReading;
import dev.sixk.input.SixKException;
import dev.sixk.internal.forms.SixKModule;
import dev.sixk.model.SixK;
import dev.sixk.words.FormWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        + "{\"code\":\"SIGNATURE_MISSING\",\"severity\":\"warning\",\"path\":\"signatures\",\"line\":0}],\"news\":[]";

    private static final String COVER = "FORM 6-K\n\nReport of Foreign Private Issuer\n\n";
    private static final EdgarParser THROWING = EdgarParser.of(new ThrowingModule());

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
        Run run = Run.with("", THROWING, "facts", file("1", COVER + "limit"), file("2", COVER + "bug"), file("3", COVER + "deep"), file("4", "ok"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).extracting(FactsCommandTest::behindStatus).startsWith("\"error\":\"too long: 3 of 2\"}",
            "\"error\":\"NullPointerException\"}", "\"error\":\"StackOverflowError\"}").hasSize(4);
        assertThat(run.err().lines()).hasSize(3).first().asString().endsWith("1: too long: 3 of 2");
    }

    @Test
    void aReasonOfSeveralLinesIsReportedOnOne() throws IOException {
        assertThat(Run.with("", THROWING, "facts", file("x", COVER + "lines")).err()).endsWith("x: two lines\n").hasLineCount(1);
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
    void aLinkToADirectoryIsFollowedOnce() throws IOException {
        String file = file("a.txt", "a");
        String other = file("b/c.txt", "c");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("twice"), folder.resolve("b"));
        Run run = Run.of("facts", folder.toString());
        assertThat(run.names()).containsExactly(file, other);
        assertThat(run.status()).isZero();
    }

    @Test
    void anEmptyDirectoryAndAnEmptyNameSaySo() throws IOException {
        String empty = Files.createDirectory(folder.resolve("empty")).toString();
        Run run = Run.of("facts", empty, "");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(empty + ": expected files, found an empty directory\n: expected a path, found an empty name\n");
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
        String document = "<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>%d\n<TEXT>\na list\n</TEXT>\n</DOCUMENT>\n";
        String file = file("two.txt", "<SUBMISSION>\n<TYPE>6-K\n" + document.formatted(1) + document.formatted(4) + "</SUBMISSION>\n");
        Run run = Run.of("facts", file);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith(Run.HEAD + file + "\",\"document\":1,\"status\":\"not-the-form\"");
        assertThat(run.lines().get(1)).startsWith(Run.HEAD + file + "\",\"document\":4,\"status\":\"not-the-form\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "7", "256"})
    void threadsKeepTheOrderOfTheInputs(String threads) throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            files.add(file(String.format(Locale.ROOT, "%02d.txt", i), i % 7 == 0 ? COVER + "limit" : "ok " + i));
        }
        Run run = Run.with("", THROWING, "facts", "--threads", threads, folder.toString());
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

    /** Form 6-K, and whatever may go wrong. */
    private static final class ThrowingModule implements FormModule<SixK> {

        private final FormModule<SixK> sixK = new SixKModule();

        @Override
        public Set<String> formTypes() {
            return sixK.formTypes();
        }

        @Override
        public FormWords words() {
            return sixK.words();
        }

        @Override
        public SixK read(FormReading reading) {
            String text = reading.page().text();
            switch (text.substring(text.lastIndexOf('\n', text.length() - 2) + 1).strip()) {
                case "limit" -> throw new SixKException("too long: 3 of 2");
                case "lines" -> throw new SixKException("two\n\tlines");
                case "bug" -> throw new NullPointerException();
                case "deep" -> throw new StackOverflowError();
                default -> {
                    return sixK.read(reading);
                }
            }
        }
    }
}
