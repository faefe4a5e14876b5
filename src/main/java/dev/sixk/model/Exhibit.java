package dev.sixk.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * One exhibit as a list, or a sentence, of the report names it.
 *
 * @param number      the exhibit number as printed, without the word "Exhibit" and without final punctuation: {@code "99.1"}
 * @param description the description, lines joined by one space; empty if none is printed
 */
public record Exhibit(String number, String description) implements Serializable {

    public Exhibit {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(description, "description");
    }
}
