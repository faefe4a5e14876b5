package dev.sixk.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A former conformed name of a filer.
 *
 * @param name         the name as printed, null where the section has none
 * @param dateOfChange the day of the change as printed ({@code YYYYMMDD}), null where the section has none
 */
public record FormerName(@Nullable String name, @Nullable String dateOfChange) implements Serializable {
}
