package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.sixk.model.SixK;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Large inputs of one trick each are read on a small stack, with memory in proportion; a quadratic step would not end. */
class PathologicalInputTest {

    private static final int STACK = 256 << 10;
    /** No shape takes more than 2,200 bytes a character; what grows with the square takes thousands of times that. */
    private static final long BYTES_PER_CHARACTER = 5_000;
    private static final long BYTES_AT_LEAST = 32 << 20;

    private static final String COVER = "FORM 6-K\n\nFor the month of May 2003\n\nACME S.A.\n(Name of Registrant)\n\n";
    private static final String QUESTION =
        "Indicate by check mark whether the registrant files annual reports under cover of Form 20-F or Form 40-F.\n\n";
    private static final String SENTENCE = "Pursuant to the requirements of the Securities Exchange Act of 1934, duly authorized.\n\n";
    private static final String SIGNATURE = "\n\nSIGNATURES\n\n" + SENTENCE + "ACME S.A.\n\nDate: May 13, 2003   By: /s/ Ann Lee\n";

    /** What stands before the trick, so that it meets each of the readers. */
    private static final List<String> BEFORE = List.of("FORM 6-K\n\n", COVER, COVER + QUESTION, COVER + QUESTION + "Form 20-F X Form 40-F\n\n",
        COVER + "EXHIBIT INDEX\n\n99.1   Notice ", COVER + "SIGNATURES\n\n" + SENTENCE,
        COVER + "This report is incorporated by reference into the registration statements on Form F-3 ");

    @ParameterizedTest
    @EnumSource
    void isReadOnASmallStackWithMemoryInProportion(PathologicalShape shape) throws InterruptedException {
        assertThat(readInProportion(shape.text(1))).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "HTML.*|IMAGES")
    void isReadInEveryPartOfAReport(PathologicalShape shape) throws InterruptedException {
        for (String before : BEFORE) {
            SixK report = readInProportion(before + shape.text(16) + SIGNATURE);
            assertThat(report.cover().form()).as("form after %s", before).isEqualTo("6-K");
        }
    }

    private static SixK readInProportion(String text) throws InterruptedException {
        Measured measured = new Measured(text);
        Thread small = new Thread(null, measured, "small stack", STACK);
        small.start();
        small.join();
        assertThat(measured.failure).isNull();
        assertThat(measured.allocated).isLessThan(BYTES_AT_LEAST + text.length() * BYTES_PER_CHARACTER);
        return measured.report;
    }

    /** A parse that tells what its thread allocated. */
    private static final class Measured implements Runnable {

        private final String text;
        private @Nullable SixK report;
        private @Nullable Throwable failure;
        private long allocated;

        Measured(String text) {
            this.text = text;
        }

        @Override
        public void run() {
            try {
                report = SixKParser.parseText(text);
            } catch (RuntimeException | Error found) {
                failure = found;
            }
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        }
    }
}
