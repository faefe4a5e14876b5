package dev.sixk.cli;

import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseOptions;
import dev.sixk.internal.flow.FilingDocuments;
import dev.sixk.model.ParsedReport;
import java.util.List;

/** Reads the reports of one input. Thread-safe. */
@FunctionalInterface
interface FilingReader {

    /** Gives the reports: one for a loose document, one for each primary document of a submission. */
    List<? extends ParsedReport<?>> read(byte[] bytes);

    /** The reader of all installed forms, with default options. */
    static FilingReader ofParser() {
        return bytes -> InstalledForms.read(submission(bytes), ParseOptions.defaults());
    }

    /** Opens a submission, or a loose document. */
    static Submission submission(byte[] bytes) {
        FilingDocuments.requireText(bytes);
        return Submission.of(bytes);
    }
}
