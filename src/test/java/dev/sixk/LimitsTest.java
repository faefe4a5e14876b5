package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sixk.edgar.Inputs;
import dev.sixk.edgar.Submission;
import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import dev.sixk.input.ParseOptions;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import dev.sixk.spec.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each limit on each way into the parser: just under it is read, just over it is refused, with a message that names the setting. */
class LimitsTest {

    private static final byte[] SEED = Samples.seeds().get(0).getBytes(StandardCharsets.UTF_8);
    private static final String HEADER = "<SEC-DOCUMENT>\n<SEC-HEADER>\nACCESSION NUMBER: 1\n</SEC-HEADER>\n";
    private static final String DOCUMENT = "<DOCUMENT>\n<TYPE>6-K\n<TEXT>\nFORM 6-K\n</TEXT>\n</DOCUMENT>\n";

    @TempDir
    private Path folder;

    /** A way into the parser. */
    enum Way {
        BYTES {
            @Override
            Object read(byte[] bytes, ParseOptions options, Path folder) {
                return SixKParser.parse(bytes, options);
            }
        },
        ALL_OF_BYTES {
            @Override
            Object read(byte[] bytes, ParseOptions options, Path folder) {
                return SixKParser.parseAll(bytes, options);
            }
        },
        FILE {
            @Override
            Object read(byte[] bytes, ParseOptions options, Path folder) throws IOException {
                return SixKParser.parse(Files.write(folder.resolve("filing.txt"), bytes), options);
            }
        },
        GZIP_FILE {
            @Override
            Object read(byte[] bytes, ParseOptions options, Path folder) throws IOException {
                return SixKParser.parse(Files.write(folder.resolve("filing.txt.gz"), gzip(bytes)), options);
            }
        },
        STREAM {
            @Override
            Object read(byte[] bytes, ParseOptions options, Path folder) throws IOException {
                return SixKParser.parse(Inputs.read(new ByteArrayInputStream(bytes), options.limits()), options);
            }
        },
        EVERY_FORM {
            @Override
            Object read(byte[] bytes, ParseOptions options, Path folder) {
                return EdgarParser.installed().parseAll(bytes, options);
            }
        };

        abstract Object read(byte[] bytes, ParseOptions options, Path folder) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void theLengthOfTheInput(Way way) throws IOException {
        assertLimit(way, SEED, ParseLimits.builder().inputBytes(SEED.length), ParseLimits.builder().inputBytes(SEED.length - 1L),
            "Too many bytes in the input: at least " + SEED.length + ", allowed " + (SEED.length - 1)
                + "; to allow more, set ParseLimits.inputBytes.");
    }

    @ParameterizedTest
    @EnumSource
    void theLengthOfTheReport(Way way) throws IOException {
        String content = DOCUMENT.substring(DOCUMENT.indexOf("FORM"), DOCUMENT.indexOf("</TEXT>"));
        String attachment = DOCUMENT.replace("6-K\n<TEXT>", "EX-99.1\n<TEXT>\na longer attachment\n");
        byte[] submission = bytes(HEADER + attachment + DOCUMENT);
        assertLimit(way, submission, ParseLimits.builder().textBytes(content.length()),
            ParseLimits.builder().textBytes(content.length() - 1L),
            "Too many bytes in the document's text: at least " + content.length() + ", allowed " + (content.length() - 1)
                + "; to allow more, set ParseLimits.textBytes.");
    }

    /** What stands in a document, counted while it is read: tags, segments, phrases, tokens. */
    @ParameterizedTest
    @EnumSource
    void whatStandsInTheReport(Way way) throws IOException {
        byte[] html = bytes("<html><body><p>FORM 6-K</p><p>a <b>b</b></p></body></html>");
        assertLimit(way, html, ParseLimits.builder().nodes(10), ParseLimits.builder().nodes(9), tooMany("tags in the document", 10, "nodes"));
        assertLimit(way, html, ParseLimits.builder().segments(2), ParseLimits.builder().segments(1), tooMany("segments of lines in the document", 2, "segments"));
        byte[] text = bytes("FORM 6-K\n\none two   three\nfour\n");
        assertLimit(way, text, ParseLimits.builder().segments(4), ParseLimits.builder().segments(3), tooMany("segments of lines in the document", 4, "segments"));
        assertLimit(way, text, ParseLimits.builder().lines(3), ParseLimits.builder().lines(2), tooMany("lines in the document", 3, "lines"));
        assertLimit(way, html, ParseLimits.builder().lines(2), ParseLimits.builder().lines(1), tooMany("lines in the document", 2, "lines"));
        assertLimit(way, text, ParseLimits.builder().lineSegments(2), ParseLimits.builder().lineSegments(1), tooMany("segments in a line", 2, "lineSegments"));
        assertLimit(way, text, ParseLimits.builder().phrases(5), ParseLimits.builder().phrases(4), tooMany("phrases in the document", 5, "phrases"));
        byte[] list = bytes("FORM 6-K\n\nEXHIBIT INDEX\n\n99.1   One\n");
        int tokens = 6;
        assertLimit(way, list, ParseLimits.builder().tokens(tokens), ParseLimits.builder().tokens(tokens - 1), tooMany("tokens in the report", tokens, "tokens"));
    }

    private static String tooMany(String what, int count, String setting) {
        return "Too many " + what + ": at least " + count + ", allowed " + (count - 1) + "; to allow more, set ParseLimits." + setting + ".";
    }

    @Test
    void byDefaultWhatAHeapOfTwoGibibytesMayNotHoldIsRefused() {
        int text = 64 << 20;
        byte[] submission = new byte[(192 << 20) + 1];
        Arrays.fill(submission, (byte) ' ');
        assertRefused(() -> Submission.of(submission), "inputBytes", 192 << 20);
        byte[] report = Arrays.copyOf(submission, text + 1);
        assertRefused(() -> SixKParser.parse(report), "textBytes", text);
        assertRefused(() -> EdgarParser.installed().parseAll(report, ParseOptions.defaults()), "textBytes", text);
        assertRefused(() -> SixKParser.parseText(new String(report, StandardCharsets.ISO_8859_1)), "textBytes", text);
    }

    private static void assertRefused(ThrowingCallable call, String setting, long allowed) {
        assertThatThrownBy(call).isInstanceOfSatisfying(LimitExceededException.class, refused -> {
            assertThat(refused.setting()).isEqualTo(setting);
            assertThat(refused.allowed()).isEqualTo(allowed);
            assertThat(refused.actual()).isEqualTo(allowed + 1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theNumberOfDocuments(Way way) throws IOException {
        byte[] three = bytes(HEADER + DOCUMENT.repeat(3));
        assertLimit(way, three, ParseLimits.builder().documents(3), ParseLimits.builder().documents(2),
            "Too many documents in the submission: at least 3, allowed 2; to allow more, set ParseLimits.documents.");
    }

    @ParameterizedTest
    @EnumSource
    void theLengthOfTheHeader(Way way) throws IOException {
        int length = "ACCESSION NUMBER: 1\n".length();
        assertLimit(way, bytes(HEADER + DOCUMENT), ParseLimits.builder().headerBytes(length + 1), ParseLimits.builder().headerBytes(length),
            "Too many bytes in the submission's header: at least " + (length + 1) + ", allowed " + length
                + "; to allow more, set ParseLimits.headerBytes.");
    }

    @Test
    void theGrowthOfAGzippedInput() throws IOException {
        byte[] grown = "a line of a filing\n".repeat(2_000_000).getBytes(StandardCharsets.US_ASCII);
        ParseOptions options = ParseOptions.defaults();
        assertThatThrownBy(() -> Way.GZIP_FILE.read(grown, options, folder)).isInstanceOf(LimitExceededException.class)
            .hasMessageStartingWith("Too many unpacked bytes for each packed byte: at least 2")
            .hasMessageEndingWith(", allowed 200; to allow more, set ParseLimits.expansion.");
    }

    @Test
    void theNumberOfProblems() {
        String unattached = HEADER + DOCUMENT.replace("FORM 6-K\n", "FORM 6-K\n\nACME S.A.\n(Name of Registrant)\n\nEXHIBIT INDEX\n\n"
            + "99.1   Notice\n\n99.2   Report\n\n99.3   Letter\n\n99.4   Proxy\n\n") + DOCUMENT.replace("6-K", "EX-1");
        List<Problem> all = problems(unattached, 1_000);
        assertThat(all).hasSizeGreaterThan(3);
        assertThat(problems(unattached, all.size())).isEqualTo(all);
        List<Problem> cut = problems(unattached, all.size() - 2);
        assertThat(cut.subList(0, cut.size() - 1)).isEqualTo(all.subList(0, all.size() - 2));
        assertThat(cut.get(cut.size() - 1)).satisfies(last -> {
            assertThat(last.code()).isEqualTo(ProblemCode.PROBLEMS_TRUNCATED);
            assertThat(last).hasToString("2 more problems than the " + (all.size() - 2) + " that ParseLimits.problems keeps");
        });
    }

    private static List<Problem> problems(String text, int limit) {
        return SixKParser.parse(bytes(text), options(ParseLimits.builder().problems(limit))).problems();
    }

    private void assertLimit(Way way, byte[] bytes, ParseLimits.Builder enough, ParseLimits.Builder tooFew, String message) throws IOException {
        assertThat(way.read(bytes, options(enough), folder)).isNotNull();
        assertThatThrownBy(() -> way.read(bytes, options(tooFew), folder)).isInstanceOf(LimitExceededException.class).hasMessage(message);
    }

    private static ParseOptions options(ParseLimits.Builder limits) {
        return ParseOptions.builder().limits(limits.build()).build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
