package dev.sixk.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One line of a submission header. The component {@code name} is the same in every dialect: {@code <CIK>} and
 * {@code CENTRAL INDEX KEY:} are both named {@code "CENTRAL INDEX KEY"}.
 *
 * @param section the names of the sections around it, outermost first, such as {@code [FILER, COMPANY DATA]}; empty at the top
 * @param name    the key in EDGAR's printed form, upper case
 * @param key     the key as printed, without colon or angle brackets; empty for a line without a key
 * @param value   the value as printed, without blanks at its ends; empty where none is printed
 * @param line    1-based line in the submission
 */
public record HeaderField(List<String> section, String name, String key, String value, int line) implements Serializable {

    public HeaderField {
        section = List.copyOf(section);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
    }
}
