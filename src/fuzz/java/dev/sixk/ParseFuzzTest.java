package dev.sixk;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.sixk.document.ReportDocument;
import dev.sixk.document.TextOptions;
import dev.sixk.edgar.EdgarDocument;
import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseOptions;
import dev.sixk.input.SixKException;
import dev.sixk.internal.layout.html.HtmlLayout;
import dev.sixk.internal.layout.text.TextLayout;
import dev.sixk.model.ParsedReport;
import dev.sixk.news.NewsReader;
import dev.sixk.spec.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the input is, each stage gives a value or throws its own exception. The seeds are the sample filings and the spec cases. */
class ParseFuzzTest {

    static Stream<byte[]> filings() {
        return Samples.all().stream().map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> submissions() {
        return Stream.concat(Samples.filesBelow(Path.of("src/test/resources/edgar")).stream().map(Samples::bytes), filings());
    }

    @MethodSource("filings")
    @FuzzTest(maxDuration = "60s")
    void anyBytesGiveARecordOrADeclaredException(byte[] bytes) {
        try {
            SixKParser.parse(bytes);
        } catch (SixKException declared) {
            // A limit, or no text: declared, and no bug.
        }
    }

    @MethodSource("filings")
    @FuzzTest(maxDuration = "60s")
    void anyTextGivesTheSameRecordTwice(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.isEmpty() && !SixKParser.parseText(text).equals(SixKParser.parseText(text))) {
            throw new AssertionError("two parses differ");
        }
    }

    @MethodSource("filings")
    @FuzzTest(maxDuration = "60s")
    void lineEndsChangeNoFact(byte[] bytes) {
        String text = " " + new String(bytes, StandardCharsets.UTF_8).replace("\r", "");
        if (!SixKParser.parseText(text).cover().equals(SixKParser.parseText(text.replace("\n", "\r\n")).cover())) {
            throw new AssertionError("line ends change the cover");
        }
    }

    @MethodSource("submissions")
    @FuzzTest(maxDuration = "60s")
    void anyBytesGiveNewsTextAndTablesOrADeclaredException(byte[] bytes) {
        try {
            List<? extends ParsedReport<?>> reports = EdgarParser.installed().parseAll(bytes);
            Submission submission = Submission.of(bytes);
            NewsReader.read(submission, reports, ParseOptions.defaults());
            for (ReportDocument document : ReportDocument.of(submission, reports)) {
                document.text(new TextOptions(false, true));
                document.tables();
            }
        } catch (SixKException declared) {
            // A limit, or no text: declared, and no bug.
        }
    }

    @MethodSource("filings")
    @FuzzTest(maxDuration = "60s")
    void anyTextIsLaidOutInBothWays(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (HtmlLayout.of(text, true).lines().size() != HtmlLayout.of(text, false).lines().size()
            || TextLayout.of(text, true).lines().size() != TextLayout.of(text, false).lines().size()) {
            throw new AssertionError("evidence changes the layout");
        }
    }

    @MethodSource("submissions")
    @FuzzTest(maxDuration = "60s")
    void anyBytesGiveASubmissionOrADeclaredException(byte[] bytes) {
        try {
            for (EdgarDocument document : Submission.of(bytes).documents()) {
                document.text();
                document.decoded();
            }
        } catch (SixKException declared) {
            // A limit: declared, and no bug.
        }
    }
}
