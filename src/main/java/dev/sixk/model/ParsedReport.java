package dev.sixk.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One report of an input: a loose document, or one primary document of a submission.
 *
 * @param <R>      the record of its form, such as {@link dev.sixk.model.SixK}
 * @param report   the report
 * @param document 0-based index of its document in the submission, 0 for a loose document
 * @param sequence the sequence number that the submission gives the document, 0 for a loose document
 * @param header   the submission's header; null where the input has none
 * @param evidence the words behind the facts; null unless {@code ParseOptions.evidence} asks for them
 */
public record ParsedReport<R extends Report>(R report, int document, int sequence, @Nullable SubmissionHeader header,
                                             @Nullable Evidence evidence) implements Serializable {

    public ParsedReport {
        Objects.requireNonNull(report, "report");
    }
}
