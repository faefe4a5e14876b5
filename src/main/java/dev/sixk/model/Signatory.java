package dev.sixk.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One person who signed the report.
 *
 * @param name               the name as typed ("Name:" or under the rule), else that of the conformed signature, without Mr., Ms. or Dr.
 * @param conformedSignature the conformed signature as printed, such as {@code "/s/ Jane Doe"}; null if there is none
 * @param title              the title or capacity as printed, lines joined by one space; null if none is printed
 * @param date               the date printed with this signature, else the date of the block; null if none is printed
 */
public record Signatory(@Nullable String name, @Nullable String conformedSignature, @Nullable String title,
                        @Nullable PrintedDate date) implements Serializable {
}
