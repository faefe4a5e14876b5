package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseOptions;
import dev.sixk.input.ParseStoppedException;
import dev.sixk.news.NewsReader;
import dev.sixk.spec.Samples;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reading ends with a declared exception where its time is over or its thread is interrupted. No test here measures time. */
class DeadlineTest {

    private static final ParseOptions AT_ONCE = ParseOptions.builder().deadline(Duration.ofNanos(1)).build();

    static List<String> shapes() {
        return List.of("FORM 6-K\n\n" + "words of prose, a line of them\n".repeat(2_000), "FORM 6-K\n\n" + "one long line of words ".repeat(20_000),
            "<html><body><p>FORM 6-K</p>" + "<p>words of prose</p>".repeat(5_000) + "</body></html>",
            "<html><body><p>FORM 6-K</p><table>" + "<tr><td>1</td><td>2</td></tr>".repeat(5_000) + "</table></body></html>");
    }

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aReadingEndsWhereItsTimeIsOver(String text) {
        assertThatThrownBy(() -> SixKParser.parseAllText(text, AT_ONCE)).isInstanceOf(ParseStoppedException.class)
            .hasMessage("Reading took longer than 0 ms; to allow more, set ParseOptions.deadline.");
        assertThatThrownBy(() -> EdgarParser.installed().parseText(text, AT_ONCE)).isInstanceOf(ParseStoppedException.class);
        Submission submission = Submission.of(("<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>1\n<TEXT>\n" + text + "\n</TEXT>\n</DOCUMENT>\n").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> NewsReader.read(submission, SixKParser.parseAll(submission, ParseOptions.defaults()), AT_ONCE))
            .isInstanceOf(ParseStoppedException.class);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void anInterruptEndsAReadingAndStays(String text) {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> SixKParser.parseText(text)).isInstanceOf(ParseStoppedException.class).hasMessage("Reading was interrupted before its end.");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void aDeadlineThatIsFarChangesNothing() {
        ParseOptions options = ParseOptions.builder().deadline(Duration.ofDays(1)).build();
        for (String seed : Samples.seeds()) {
            assertThat(SixKParser.parseText(seed, options)).isEqualTo(SixKParser.parseText(seed));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 366L * 24 * 3_600})
    void aDeadlineIsWithinReason(long seconds) {
        ParseOptions.Builder builder = ParseOptions.builder().deadline(Duration.ofSeconds(seconds));
        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("deadline must be above 0");
    }
}
