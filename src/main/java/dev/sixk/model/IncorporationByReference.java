package dev.sixk.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A statement by which the report is incorporated by reference into registration statements.
 *
 * @param statements the registration statements named, by form type in the order printed
 * @param line       the 1-based layout line on which the paragraph begins
 * @param text       the paragraph as printed, lines joined by one space
 */
public record IncorporationByReference(List<RegistrationStatement> statements, int line, String text) implements Serializable {

    public IncorporationByReference {
        statements = List.copyOf(statements);
        Objects.requireNonNull(text, "text");
    }

    /** Gives all file numbers of the statement in the order printed. */
    public List<String> fileNumbers() {
        return statements.stream().flatMap(statement -> statement.fileNumbers().stream()).distinct().toList();
    }
}
