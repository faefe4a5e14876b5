package dev.sixk.internal.container;

import dev.sixk.model.Problem;
import dev.sixk.model.SubmissionHeader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the scanner found in an input.
 *
 * @param submission whether it is a submission; a loose document has none of the rest
 * @param mail       whether it stands in a privacy-enhanced message, so that content has to be unescaped
 * @param header     the header, null if there is none
 * @param documents  the documents in order
 * @param problems   what is odd about the container, in order
 */
public record Container(boolean submission, boolean mail, @Nullable SubmissionHeader header, List<DocumentSpan> documents,
                        List<Problem> problems) {

    public Container {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}
