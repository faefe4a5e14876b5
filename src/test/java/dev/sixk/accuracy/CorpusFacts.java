package dev.sixk.accuracy;

import dev.sixk.SixKParser;
import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseOptions;
import dev.sixk.internal.layout.html.HtmlDetector;
import dev.sixk.json.FlatRecord;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.SixK;
import dev.sixk.model.SubmissionHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filing of a corpus as the accuracy tools see it.
 *
 * @param flat   its flat record
 * @param report its record
 * @param header its submission's header, null for a loose document
 * @param html   whether its document is HTML
 */
record CorpusFacts(Map<String, @Nullable Object> flat, SixK report, @Nullable SubmissionHeader header, boolean html) {

    static CorpusFacts of(Path file) throws IOException {
        return of(file.toString(), Files.readAllBytes(file));
    }

    static CorpusFacts of(String file, byte[] bytes) {
        Submission submission = Submission.of(bytes);
        ParsedReport<SixK> parsed = SixKParser.parseAll(submission, ParseOptions.defaults()).get(0);
        boolean html = HtmlDetector.isHtml(submission.documents().get(parsed.document()).text());
        Map<String, @Nullable Object> flat = FlatRecord.of(parsed.report());
        flat.put("file", file);
        return new CorpusFacts(flat, parsed.report(), parsed.header(), html);
    }
}
