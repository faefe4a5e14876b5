package dev.sixk.model;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document attached to the report in the same submission: its tags only, the content stays with the submission.
 *
 * @param type        the document type of the {@code <TYPE>} tag, such as {@code "EX-99.1"}; null if missing
 * @param sequence    the {@code <SEQUENCE>} number, 0 if missing
 * @param filename    the {@code <FILENAME>}, null if missing
 * @param description the {@code <DESCRIPTION>}, null if missing
 */
public record Attachment(@Nullable String type, int sequence, @Nullable String filename, @Nullable String description)
    implements Serializable {

    private static final String EXHIBIT = "EX-";

    /** Gives the exhibit number of the type, {@code "99.1"} of {@code "EX-99.1"}; empty for a document that is no exhibit. */
    public Optional<String> exhibitNumber() {
        return type != null && type.regionMatches(true, 0, EXHIBIT, 0, EXHIBIT.length())
            ? Optional.of(type.substring(EXHIBIT.length()).strip()) : Optional.empty();
    }
}
