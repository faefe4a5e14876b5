package dev.sixk.document;

import dev.sixk.edgar.EdgarDocument;
import dev.sixk.edgar.Submission;
import dev.sixk.internal.document.HtmlTables;
import dev.sixk.internal.document.ReadableLines;
import dev.sixk.internal.document.TextTables;
import dev.sixk.internal.layout.html.HtmlDetector;
import dev.sixk.model.Attachment;
import dev.sixk.model.DocumentKind;
import dev.sixk.model.Exhibit;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.Table;
import java.util.List;
import java.util.Optional;

/**
 * A document of a submission, or a loose one, as a person reads it. Nothing is decoded before text or tables are asked for, and nothing is kept:
 * each call reads anew. Immutable and thread-safe.
 *
 * <pre>{@code
 * for (ReportDocument document : ReportDocument.of(submission, reports)) {
 *     if (document.isReadable()) {
 *         System.out.println(document.text(TextOptions.defaults()));
 *     }
 * }
 * }</pre>
 */
public final class ReportDocument {

    private final EdgarDocument document;
    private final List<Exhibit> rows;

    private ReportDocument(EdgarDocument document, List<Exhibit> rows) {
        this.document = document;
        this.rows = List.copyOf(rows);
    }

    /**
     * Gives the documents of a submission in their order; of a loose document the only one.
     *
     * @param reports what was read of it, for the rows that name its exhibits; may be empty
     */
    public static List<ReportDocument> of(Submission submission, List<? extends ParsedReport<?>> reports) {
        List<Exhibit> exhibits = reports.stream().flatMap(report -> report.report().exhibits().stream()).toList();
        return submission.documents().stream().map(document -> new ReportDocument(document, rows(document, exhibits))).toList();
    }

    /** Finds the document that a row of an exhibit list names; empty if it is not attached. */
    public static Optional<ReportDocument> named(Exhibit row, List<ReportDocument> documents) {
        return documents.stream().filter(document -> document.rows.contains(row)).findFirst();
    }

    private static List<Exhibit> rows(EdgarDocument document, List<Exhibit> exhibits) {
        Optional<String> number = new Attachment(document.type(), document.sequence(), document.filename(), document.description()).exhibitNumber();
        return number.map(own -> exhibits.stream().filter(row -> row.number().equalsIgnoreCase(own)).toList()).orElse(List.of());
    }

    /** Gives the document as the submission has it: type, sequence, file name, description, kind, bytes. */
    public EdgarDocument document() {
        return document;
    }

    /** Gives the row of the report's exhibit lists that names the document; empty for the report itself, and where no list names it. */
    public Optional<Exhibit> row() {
        return rows.stream().findFirst();
    }

    /** Says whether the document is text or HTML, which alone have text and tables here. */
    public boolean isReadable() {
        return document.kind() == DocumentKind.TEXT || document.kind() == DocumentKind.HTML;
    }

    /**
     * Gives the readable text: paragraphs with an empty line between them, entities decoded, what is hidden left out, lines ended by a line feed.
     *
     * @return empty for a document that is not readable
     * @throws dev.sixk.input.LimitExceededException if it is longer than the limits of the submission allow
     */
    public String text(TextOptions options) {
        return isReadable() ? ReadableLines.of(document.text(), options.runningHeads(), options.markdown()) : "";
    }

    /**
     * Gives the tables in the order in which they begin: those of HTML, or of fixed-width text those that are tagged and those that are told
     * by their columns.
     *
     * @return empty for a document that is not readable
     * @throws dev.sixk.input.LimitExceededException if it is longer than the limits of the submission allow
     */
    public List<Table> tables() {
        if (!isReadable()) {
            return List.of();
        }
        String text = document.text();
        return HtmlDetector.isHtml(text) ? HtmlTables.of(text) : TextTables.of(text);
    }
}
