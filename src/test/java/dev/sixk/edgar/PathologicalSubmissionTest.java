package dev.sixk.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.input.ParseLimits;
import dev.sixk.model.SubmissionHeader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two megabytes of one trick: each would take hours, or a deep stack, if any step were quadratic or recursive. */
class PathologicalSubmissionTest {

    private static final int LENGTH = 2_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"<", "</", "<TEXT>", "</TEXT>\n", "</TEXT> ", "<DOCUMENT>", "<DOCUMENT>\n", "</DOCUMENT>\n", "<TYPE>", "\n", "\r",
        " ", "- -", "<DOCUMENT>\n<TYPE>6-K\n", "<DOCUMENT>\n<TEXT>\n</TEXT>\n</DOCUMENT>\n", "<DOCUMENT>\nx\n", "x\n", "</SUBMISSION>\n",
        "begin 644 a\n", "M\n", "\0", "<SEC-HEADER>", "<PDF>", "<D", "<DOCUMENT>\n<TYPE>6-K\nx\nx\nx\nx\nx\nx\n<TEXT>\n</DOCUMENT>\n"})
    void repeatedPiecesAreReadInBoundedTimeAndStack(String piece) throws InterruptedException {
        for (String before : List.of("", "<DOCUMENT>\n<TYPE>6-K\n<TEXT>\n", "<DOCUMENT>\n")) {
            byte[] bytes = (before + piece.repeat(LENGTH / piece.length())).getBytes(StandardCharsets.US_ASCII);
            ParseLimits limits = ParseLimits.builder().documents(LENGTH).problems(50).headerBytes(LENGTH + 100).build();
            int[] documents = {-1};
            Thread small = new Thread(null, () -> documents[0] = Submission.of(bytes, limits).documents().size(), "small", 256 << 10);
            small.start();
            small.join();
            assertThat(documents[0]).isNotNegative();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<A>", "</A>", "A:\n", "\tA:\n", "FILER:\n", "<FILER>", "]", "]\n", ":", "words\n", "COMPANY DATA:\nA: b\n"})
    void repeatedHeaderPiecesAreReadInBoundedTimeAndStack(String piece) throws InterruptedException {
        byte[] bytes = ("<SUBMISSION>\n" + piece.repeat(200_000 / piece.length()) + "</A>").getBytes(StandardCharsets.US_ASCII);
        int[] fields = {-1};
        Thread small = new Thread(null, () -> fields[0] = Submission.of(bytes).header().fields().size(), "small", 256 << 10);
        small.start();
        small.join();
        assertThat(fields[0]).isNotNegative();
    }

    @Test
    void sectionsNestedTooDeepAreFlattened() {
        SubmissionHeader header = Fixture.of("<SUBMISSION>\n" + "<A>\n".repeat(100) + "<B>1\n" + "</A>\n".repeat(100)).header();
        assertThat(header.fields()).singleElement().satisfies(field -> assertThat(field.section()).hasSize(16));
    }

    @Test
    void manyThreadsReadOneSubmission() throws Exception {
        Submission submission = Fixture.submission("sec-document-in-mail.txt");
        List<String> expected = submission.documents().stream().map(EdgarDocument::text).toList();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<List<String>> read = () -> submission.documents().stream().map(EdgarDocument::text).toList();
            Callable<SubmissionHeader> parse = () -> Fixture.submission("sec-document-in-mail.txt").header();
            List<Future<List<String>>> texts = pool.invokeAll(Collections.nCopies(200, read));
            List<Future<SubmissionHeader>> headers = pool.invokeAll(Collections.nCopies(200, parse));
            for (int i = 0; i < 200; i++) {
                assertThat(texts.get(i).get()).isEqualTo(expected);
                assertThat(headers.get(i).get()).isEqualTo(submission.header());
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
