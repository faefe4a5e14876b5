package dev.sixk.cli;

import dev.sixk.EdgarParser;
import dev.sixk.ParseOptions;
import dev.sixk.ParsedReport;
import dev.sixk.SixKParser;
import dev.sixk.edgar.Submission;
import dev.sixk.internal.form.FilingDocuments;
import dev.sixk.internal.layout.Layout;
import dev.sixk.internal.layout.LayoutReader;
import java.util.List;
import java.util.Set;

/** Reads the reports of one input. Thread-safe. */
@FunctionalInterface
interface FilingReader {

    /** Gives the reports: one for a loose document, one for each primary document of a submission. */
    List<? extends ParsedReport<?>> read(byte[] bytes);

    /** Gives the layout lines of an input's first readable document. */
    static Layout layout(byte[] bytes) {
        FilingDocuments.requireText(bytes);
        return FilingDocuments.primary(Submission.of(bytes), Set.of("6-K", "6-K/A")).stream().findFirst()
            .map(document -> LayoutReader.read(document.text(), false)).orElse(new Layout(false, List.of()));
    }

    /** The reader of all installed forms, with default options; what none of them knows is read as a Form 6-K without a cover. */
    static FilingReader ofParser() {
        EdgarParser parser = EdgarParser.installed();
        return bytes -> {
            FilingDocuments.requireText(bytes);
            Submission submission = Submission.of(bytes);
            return parser.moduleFor(submission).isPresent() ? parser.parseAll(submission, ParseOptions.defaults())
                : SixKParser.parseAll(submission, ParseOptions.defaults());
        };
    }
}
