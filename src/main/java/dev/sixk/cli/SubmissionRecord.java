package dev.sixk.cli;

import dev.sixk.edgar.EdgarDocument;
import dev.sixk.edgar.Submission;
import dev.sixk.model.Filer;
import dev.sixk.model.SubmissionHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code "submission"} object of the flat record: what the header of a complete submission says, as printed. */
final class SubmissionRecord {

    private SubmissionRecord() {
    }

    /** Gives the object; null where there is no header, as in a loose document. */
    static @Nullable Map<String, @Nullable Object> of(Submission submission) {
        SubmissionHeader header = submission.header();
        if (header == null) {
            return null;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("accession", header.accessionNumber());
        values.put("form", header.formType());
        values.put("period", header.periodOfReport());
        values.put("filed", header.filedAsOfDate());
        values.put("filers", header.filers().stream().filter(SubmissionRecord::isCompany).map(SubmissionRecord::filer).toList());
        values.put("file_numbers", header.filers().stream().flatMap(filer -> filer.fileNumbers().stream()).toList());
        values.put("items", header.items());
        values.put("documents", submission.documents().stream().map(SubmissionRecord::document).toList());
        return values;
    }

    private static boolean isCompany(Filer filer) {
        return filer.conformedName() != null;
    }

    private static Map<String, @Nullable Object> filer(Filer filer) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("name", filer.conformedName());
        values.put("cik", filer.cik());
        return values;
    }

    private static Map<String, @Nullable Object> document(EdgarDocument document) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("type", document.type());
        values.put("sequence", document.sequence());
        values.put("filename", document.filename());
        values.put("description", document.description());
        return values;
    }
}
