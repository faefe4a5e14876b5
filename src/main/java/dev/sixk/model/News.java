package dev.sixk.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news that a report furnishes: an attached release, notice or report, or what the report itself tells behind its cover.
 *
 * @param document the sequence number of the document that holds it; null where an exhibit is listed and not at hand
 * @param kind     what it mainly tells; null where headline and lead do not say
 * @param headline its own title as printed, lines joined by one space; null if none is printed
 * @param date     the date that it carries: the dateline's, the letterhead's or the closing one; null if none
 * @param place    the dateline's place as printed; null if none
 */
public record News(@Nullable Integer document, @Nullable NewsKind kind, @Nullable String headline, @Nullable LocalDate date,
                   @Nullable String place) implements Serializable {
}
