package dev.sixk.cli;

import dev.sixk.ParseOptions;
import dev.sixk.ParsedReport;
import dev.sixk.model.SixK;
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

    /** Gives the reports: one for a loose document, one for each 6-K document of a submission. */
    List<ParsedReport<SixK>> read(byte[] bytes);

    /** Gives the layout lines of an input's first readable document. */
    static Layout layout(byte[] bytes) {
        FilingDocuments.requireText(bytes);
        return LayoutReader.read(FilingDocuments.primary(Submission.of(bytes), Set.of("6-K", "6-K/A")).get(0).text(), false);
    }

    /** The reader of this library, with default options. */
    static FilingReader ofParser() {
        return bytes -> SixKParser.parseAll(bytes, ParseOptions.defaults());
    }
}
