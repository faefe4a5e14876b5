package dev.sixk;

import dev.sixk.edgar.SubmissionHeader;
import dev.sixk.model.SixK;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One Form 6-K of an input: a loose document, or one primary document of a submission.
 *
 * @param report   the report
 * @param sequence the sequence number of its document in the submission, 0 for a loose document
 * @param header   the submission's header, null for a loose document
 */
public record SixKDocument(SixK report, int sequence, @Nullable SubmissionHeader header) {

    public SixKDocument {
        Objects.requireNonNull(report, "report");
    }
}
