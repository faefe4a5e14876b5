package dev.sixk.internal.container;

import org.jspecify.annotations.Nullable;

/**
 * A document found in a submission: its tags, and where its content stands.
 *
 * @param type        the type as printed, null if missing
 * @param sequence    the sequence number, 0 if missing
 * @param filename    the file name as printed, null if missing
 * @param description the description as printed, null if missing
 * @param start       0-based offset of the content
 * @param end         0-based offset behind the content
 */
public record DocumentSpan(@Nullable String type, int sequence, @Nullable String filename, @Nullable String description,
                           int start, int end) {
}
