package dev.sixk.internal.form;

import dev.sixk.ParseOptions;
import dev.sixk.ParsedReport;
import dev.sixk.edgar.EdgarDocument;
import dev.sixk.edgar.Submission;
import dev.sixk.form.FormInput;
import dev.sixk.form.FormModule;
import dev.sixk.form.FormReading;
import dev.sixk.model.Attachment;
import java.util.ArrayList;
import java.util.List;

/** Reads the reports of a submission with a form module: the whole flow from bytes to records. */
public final class FilingReader {

    private FilingReader() {
    }

    /** Reads every primary document of the module's form types; never empty. */
    public static <R> List<ParsedReport<R>> readAll(Submission submission, FormModule<R> module, ParseOptions options) {
        List<ParsedReport<R>> reports = new ArrayList<>();
        for (EdgarDocument document : FilingDocuments.primary(submission, module.formTypes())) {
            FormReading reading = FormReading.of(input(submission, document, options), module);
            R report = module.read(reading);
            reports.add(new ParsedReport<>(report, submission.documents().indexOf(document), document.sequence(), submission.header(),
                reading.evidence()));
        }
        return List.copyOf(reports);
    }

    /** Gives what a form module reads of one document. */
    static FormInput input(Submission submission, EdgarDocument document, ParseOptions options) {
        List<Attachment> attachments = submission.documents().stream().filter(other -> other != document)
            .map(other -> new Attachment(other.type(), other.sequence(), other.filename(), other.description())).toList();
        return new FormInput(document.text(), submission.documents().indexOf(document), attachments, submission.problems(),
            options.evidence(), options.limits().problems());
    }
}
