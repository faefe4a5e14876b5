package dev.sixk.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * One item of a current report.
 *
 * @param number   the item's number as printed, {@code "5"} or {@code "5.02"}
 * @param title    the title as printed, lines joined by one space, without a final period; empty if none is printed
 * @param body     the text below the heading up to the next item or the signature, a line feed between lines
 * @param reported whether the report has something to say under the item: "Not applicable" and "None" are headings only
 * @param line     the 1-based layout line of the heading
 */
public record ReportItem(String number, String title, String body, boolean reported, int line) implements Serializable {

    public ReportItem {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(body, "body");
    }
}
