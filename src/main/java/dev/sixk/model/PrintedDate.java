package dev.sixk.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date with the words it was read from.
 *
 * @param value the date, null if the words give none
 * @param raw   the words printed, such as {@code "May 13, 2003"}
 */
public record PrintedDate(@Nullable LocalDate value, String raw) implements Serializable {

    public PrintedDate {
        Objects.requireNonNull(raw, "raw");
    }
}
