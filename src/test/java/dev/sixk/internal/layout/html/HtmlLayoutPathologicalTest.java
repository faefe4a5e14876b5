package dev.sixk.internal.layout.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.layout.Line;
import dev.sixk.spec.Samples;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("sampled")
class HtmlLayoutPathologicalTest {

    private static final int MANY = Samples.WHOLE ? 100_000 : 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<font face=wingdings>", "<span>", "<table>", "<table><tr><td>", "<ul><li>", "<p>", "<a>", "<u>",
        "<ix:a>", "<blockquote>", "<td>", "<pre>", "<ol>", "<type>", "<table><tr><td>a<b>b<p>", "<span style='border:solid'>"})
    void deepNestingNeedsNoStackAndLosesNoWord(String tags) throws InterruptedException {
        StringBuilder html = new StringBuilder("<body>start ");
        for (int i = 0; i < MANY; i++) {
            html.append(tags);
            if (i % 1_000 == 0) {
                html.append("\nword").append(i).append(' ');
            }
        }
        String seen = text(html.append("\nfinish").toString());
        assertThat(seen).contains("start", "finish");
        for (int i = 0; i < MANY; i += 1_000) {
            assertThat(seen).contains("word" + i);
        }
    }

    @Test
    void tablesThatEndAreNeverTooDeep() {
        String html = "<table><tr><td>a</table>".repeat(1_000);
        assertThat(DeepTables.flattened(html)).isSameAs(html);
        String deep = "<TABLE ><tr><td>".repeat(102) + "</table>".repeat(102);
        assertThat(DeepTables.flattened(deep)).hasSameSizeAs(deep).contains("<aside ><tr><td></aside></aside></table>")
                .doesNotContain("<TABLE ><tr><td></aside");
    }

    @Test
    void hugeSpansAreCapped() throws InterruptedException {
        String row = "<tr>" + "<td colspan=2147483647 rowspan=99999999999999>a".repeat(1_000);
        assertThat(text("<table>" + row.repeat(20) + "</table>")).contains("a");
        assertThat(HtmlLayout.of("<table>" + row, false).lines().get(0).segments()).hasSize(1_000)
                .allSatisfy(segment -> assertThat(segment.column()).isNotNegative());
    }

    @Test
    void longRunsAreReadOnce() throws InterruptedException {
        assertThat(text("&nbsp;".repeat(MANY) + "a" + " ".repeat(MANY) + "b" + "<br>".repeat(MANY) + "c")).isEqualTo("a b\nc");
        assertThat(text("<tr><td>x".repeat(MANY))).contains("x");
        assertThat(text("&amp".repeat(MANY)).length()).isEqualTo(MANY);
        assertThat(text("<u>&nbsp;".repeat(1_000) + "x")).contains("x");
        assertThat(text("<style>" + ".a{".repeat(MANY) + "</style>" + "<p style='" + "border:".repeat(MANY) + "'>y")).isEqualTo("y");
    }

    private static String text(String html) throws InterruptedException {
        AtomicReference<Object> result = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(shown(html)), "small stack", 256 * 1024);
        thread.setUncaughtExceptionHandler((failed, error) -> result.set(error));
        thread.start();
        thread.join();
        assertThat(result.get()).isInstanceOf(String.class);
        return (String) result.get();
    }

    private static String shown(String html) {
        return HtmlLayout.of(html, true).lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
