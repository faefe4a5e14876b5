package dev.sixk.internal.flow;

import dev.sixk.edgar.EdgarDocument;
import dev.sixk.edgar.Submission;
import dev.sixk.form.FormModule;
import dev.sixk.form.FormReading;
import dev.sixk.input.Budget;
import dev.sixk.input.FormInput;
import dev.sixk.input.ParseOptions;
import dev.sixk.model.Attachment;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the reports of a submission with a form module: the whole flow from bytes to records. */
public final class FilingReader {

    private FilingReader() {
    }

    /** Reads every primary document of the module's form types; never empty: a submission without text gives a report without facts. */
    public static <R extends Report> List<ParsedReport<R>> readAll(Submission submission, FormModule<R> module, ParseOptions options) {
        List<EdgarDocument> documents = FilingDocuments.primary(submission, module.formTypes());
        Budget budget = Budget.of(options);
        return documents.isEmpty() ? List.of(read(submission, null, module, options, budget))
            : documents.stream().map(document -> read(submission, document, module, options, budget)).toList();
    }

    /** Reads the first primary document of the module's form types, and no other. */
    public static <R extends Report> ParsedReport<R> readFirst(Submission submission, FormModule<R> module, ParseOptions options) {
        List<EdgarDocument> documents = FilingDocuments.primary(submission, module.formTypes());
        return read(submission, documents.isEmpty() ? null : documents.get(0), module, options, Budget.of(options));
    }

    /**
     * A document that is being read.
     *
     * @param reading the reading, in its beginning
     * @param source  the document's text
     */
    public record Opened(FormReading reading, String source) {
    }

    /** Begins to read every primary document of the module's form types, to show what its grammar sees; never empty. */
    public static List<Opened> open(Submission submission, FormModule<?> module, ParseOptions options) {
        List<EdgarDocument> documents = FilingDocuments.primary(submission, module.formTypes());
        Budget budget = Budget.of(options);
        return documents.isEmpty() ? List.of(open(input(submission, null, options, budget), module))
            : documents.stream().map(document -> open(input(submission, document, options, budget), module)).toList();
    }

    private static Opened open(FormInput input, FormModule<?> module) {
        return new Opened(FormReading.of(input, module), input.text());
    }

    private static <R extends Report> ParsedReport<R> read(Submission submission, @Nullable EdgarDocument document, FormModule<R> module,
                                                           ParseOptions options, Budget budget) {
        FormReading reading = FormReading.of(input(submission, document, options, budget), module);
        R report = module.read(reading);
        int sequence = document == null ? 0 : document.sequence();
        return new ParsedReport<>(report, index(submission, document), sequence, submission.header(), reading.evidence());
    }

    private static int index(Submission submission, @Nullable EdgarDocument document) {
        return document == null ? 0 : submission.documents().indexOf(document);
    }

    /** Gives what a form module reads of one document. */
    static FormInput input(Submission submission, @Nullable EdgarDocument document, ParseOptions options, Budget budget) {
        List<Attachment> attachments = submission.documents().stream().filter(other -> other != document)
            .map(other -> new Attachment(other.type(), other.sequence(), other.filename(), other.description())).toList();
        return new FormInput(document == null ? "" : document.text(), index(submission, document), attachments, submission.problems(),
            options.evidence(), options.limits().problems(), budget);
    }
}
