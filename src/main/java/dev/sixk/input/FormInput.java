package dev.sixk.input;

import dev.sixk.model.Attachment;
import dev.sixk.model.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What a form is read from: one document and what its submission says about it.
 *
 * @param text         the document's text
 * @param document     0-based index of the document in its submission, 0 for a loose document
 * @param attachments  the other documents of the submission
 * @param problems     the problems of the submission
 * @param evidence     whether the places of facts are to be kept
 * @param problemLimit the most problems that are kept
 * @param budget       what the reading may cost
 */
public record FormInput(String text, int document, List<Attachment> attachments, List<Problem> problems, boolean evidence,
                        int problemLimit, Budget budget) {

    public FormInput {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(budget, "budget");
        attachments = List.copyOf(attachments);
        problems = List.copyOf(problems);
    }
}
