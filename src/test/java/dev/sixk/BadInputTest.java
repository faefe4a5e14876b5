package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseOptions;
import dev.sixk.input.UnreadableInputException;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.Severity;
import dev.sixk.model.SixK;
import dev.sixk.spec.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no filing is refused with a sentence that says what it is; what is another filing is read, and said to be another. */
@ExtendWith(SilentRun.class)
class BadInputTest {

    private static final String ADVICE = "; pass the document itself, or the complete submission as EDGAR delivers it";
    private static final byte[] SEED = Samples.seeds().get(0).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsAnIoException() {
        Path missing = folder.resolve("missing.txt");
        assertThatThrownBy(() -> SixKParser.parse(missing)).isInstanceOf(NoSuchFileException.class).hasMessage(missing.toString());
    }

    @Test
    void aFolderIsAnIoException() {
        assertThatThrownBy(() -> SixKParser.parse(folder)).isInstanceOf(IOException.class).hasMessage("Is a directory");
    }

    static Stream<Arguments> notText() throws IOException {
        byte[] random = new byte[1 << 20];
        new Random(6).nextBytes(random);
        return Stream.of(
            Arguments.of("an empty input", new byte[0]),
            Arguments.of("a PDF", latin("%PDF-1.7\nstream")),
            Arguments.of("an image", latin("\u0089PNG\r\n\u001A\n")),
            Arguments.of("an image", latin("GIF89a")),
            Arguments.of("an image", latin("\u00FF\u00D8\u00FF\u00E0")),
            Arguments.of("an archive", latin("PK\u0003\u0004")),
            Arguments.of("binary data", random),
            Arguments.of("binary data", "FORM 6-K".getBytes(StandardCharsets.UTF_16LE)));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("notText")
    void bytesThatAreNoTextAreRefusedByName(String looks, byte[] bytes) {
        assertThatThrownBy(() -> SixKParser.parse(bytes)).isInstanceOf(UnreadableInputException.class)
            .hasMessage("expected a filing as text or HTML, found " + looks + ADVICE);
    }

    @Test
    void anEmptyFileOrTextIsRefusedLikeEmptyBytes() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThatThrownBy(() -> SixKParser.parse(empty)).isInstanceOf(UnreadableInputException.class)
            .hasMessage("expected a filing as text or HTML, found an empty input" + ADVICE);
        assertThatThrownBy(() -> SixKParser.parseText("")).isInstanceOf(UnreadableInputException.class)
            .hasMessage("expected a filing as text or HTML, found an empty input" + ADVICE);
    }

    @Test
    void gzipIsReadLikeItsContentWhereverItComesFrom() throws IOException {
        Path file = Files.write(folder.resolve("filing.txt.gz"), gzip(SEED));
        SixK expected = SixKParser.parse(SEED);
        assertThat(SixKParser.parse(file)).isEqualTo(expected);
        assertThat(SixKParser.parse(new ByteArrayInputStream(gzip(SEED)))).isEqualTo(expected);
        assertThat(SixKParser.parse(gzip(SEED))).isEqualTo(expected);
        assertThat(expected.cover().form()).isEqualTo("6-K");
    }

    @Test
    void gzipCutShortIsAnIoExceptionAndBytesOfItAreUnreadable() throws IOException {
        byte[] packed = gzip(SEED);
        for (int length = 2; length < packed.length; length += 97) {
            InputStream cut = new ByteArrayInputStream(Arrays.copyOf(packed, length));
            assertThatThrownBy(() -> SixKParser.parse(cut)).isInstanceOf(EOFException.class);
        }
        assertThatThrownBy(() -> SixKParser.parse(Arrays.copyOf(packed, 99))).isInstanceOf(UnreadableInputException.class)
            .hasMessageStartingWith("expected a filing as text or HTML, or packed as gzip, found damaged gzip: ");
    }

    @Test
    void aStreamIsReadToItsEndAndNotClosed() throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayInputStream in = new ByteArrayInputStream(SEED) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(SixKParser.parse(in)).isEqualTo(SixKParser.parse(SEED));
        assertThat(in.available()).isZero();
        assertThat(closed[0]).isFalse();
    }

    @Test
    void anotherFormIsReadWithoutACoverAndSaysSo() {
        SixK report = SixKParser.parseText("""
                                  UNITED STATES
                       SECURITIES AND EXCHANGE COMMISSION

                                    FORM 10-Q

            [X] QUARTERLY REPORT PURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934
                      For the quarterly period ended March 31, 2003

                                  ACME TOOLS INC.
                (Exact name of registrant as specified in its charter)
            """);
        assertThat(report.cover().form()).isNull();
        assertThat(report.problems()).filteredOn(problem -> problem.code() == ProblemCode.NOT_FORM_6K).singleElement()
            .satisfies(problem -> assertThat(problem.code().severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void textThatShowsNothingIsARecordWithoutFacts() {
        for (String nothing : new String[] {" ", "\n", "\t\r\n", "<html></html>", "\uFEFF", "<!-- -->"}) {
            SixK report = SixKParser.parse(nothing.getBytes(StandardCharsets.UTF_8));
            assertThat(report.cover().form()).isNull();
            assertThat(report.problems()).extracting(problem -> problem.code()).contains(ProblemCode.NOT_FORM_6K);
        }
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void nullIsTheCallersMistake() {
        ParseOptions options = ParseOptions.defaults();
        assertThatNullPointerException().isThrownBy(() -> SixKParser.parse((Path) null));
        assertThatNullPointerException().isThrownBy(() -> SixKParser.parse((Path) null, options));
        assertThatNullPointerException().isThrownBy(() -> SixKParser.parse(folder, null));
        assertThatNullPointerException().isThrownBy(() -> SixKParser.parse((InputStream) null));
        assertThatNullPointerException().isThrownBy(() -> SixKParser.parse((byte[]) null));
        assertThatNullPointerException().isThrownBy(() -> SixKParser.parse(SEED, null));
        assertThatNullPointerException().isThrownBy(() -> SixKParser.parseText(null));
        assertThatNullPointerException().isThrownBy(() -> SixKParser.parseAll((byte[]) null, options));
        assertThatNullPointerException().isThrownBy(() -> SixKParser.parseAll(SEED, null));
        assertThatNullPointerException().isThrownBy(() -> SixKParser.parseAll((Submission) null, options));
        assertThatNullPointerException().isThrownBy(() -> ParseOptions.builder().limits(null));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
