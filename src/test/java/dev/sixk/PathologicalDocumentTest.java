package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.sixk.document.ReportDocument;
import dev.sixk.document.TextOptions;
import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseOptions;
import dev.sixk.news.NewsReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** News, text and tables of large documents of one trick each: on a small stack, with memory in proportion. */
class PathologicalDocumentTest {

    private static final int STACK = 256 << 10;
    private static final long BYTES_PER_CHARACTER = 5_000;
    private static final long BYTES_AT_LEAST = 32 << 20;

    @ParameterizedTest
    @EnumSource
    void isReadOnASmallStackWithMemoryInProportion(PathologicalShape shape) throws InterruptedException {
        String text = shape.text(4);
        String submission = "<SUBMISSION>\n<TYPE>6-K\n" + document("6-K", 1, "FORM 6-K\n\nReport of Foreign Private Issuer\n\n" + text) + document("EX-99.1", 2, text) + "</SUBMISSION>\n";
        Measured measured = new Measured(submission);
        Thread small = new Thread(null, measured, "small stack", STACK);
        small.start();
        small.join();
        assertThat(measured.failure).isNull();
        assertThat(measured.allocated).isLessThan(BYTES_AT_LEAST + submission.length() * BYTES_PER_CHARACTER);
    }

    private static String document(String type, int sequence, String text) {
        return "<DOCUMENT>\n<TYPE>" + type + "\n<SEQUENCE>" + sequence + "\n<TEXT>\n" + text + "\n</TEXT>\n</DOCUMENT>\n";
    }

    /** A reading that tells what its thread allocated. */
    private static final class Measured implements Runnable {

        private final String text;
        private @Nullable Throwable failure;
        private long allocated;

        Measured(String text) {
            this.text = text;
        }

        @Override
        public void run() {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            try {
                Submission submission = Submission.of(text.getBytes(StandardCharsets.UTF_8));
                NewsReader.read(submission, List.of(), ParseOptions.builder().evidence(true).build());
                for (ReportDocument document : ReportDocument.of(submission, List.of())) {
                    document.text(new TextOptions(false, true));
                    document.tables();
                }
            } catch (Throwable thrown) {
                failure = thrown;
            }
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
        }
    }
}
