package dev.sixk.model;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header of a submission. One set of names serves all dialects: printed keys, tags, and the tags of dissemination files.
 *
 * @param accessionNumber     the accession number as printed, null if missing
 * @param formType            the conformed submission type as printed, null if missing
 * @param periodOfReport      the conformed period of report as printed ({@code YYYYMMDD}), null if missing
 * @param filedAsOfDate       the filing date as printed ({@code YYYYMMDD}), null if missing
 * @param publicDocumentCount the announced number of documents, null if missing or not a number
 * @param paper               whether the header carries {@code <PAPER>}: the filing itself is on paper
 * @param items               every item information, as printed
 * @param filers              companies and persons, in the header's order
 * @param fields              every key of the header in order, unknown ones too
 */
public record SubmissionHeader(@Nullable String accessionNumber, @Nullable String formType, @Nullable String periodOfReport,
                               @Nullable String filedAsOfDate, @Nullable Integer publicDocumentCount, boolean paper,
                               List<String> items, List<Filer> filers, List<HeaderField> fields) implements Serializable {

    public SubmissionHeader {
        items = List.copyOf(items);
        filers = List.copyOf(filers);
        fields = List.copyOf(fields);
    }

    /**
     * Gives the printed values of a key, in order, empty ones left out. Any dialect's key will do: {@code "CIK"} and
     * {@code "CENTRAL INDEX KEY"} give the same.
     */
    public List<String> values(String key) {
        String name = HeaderNames.name(key);
        return fields.stream().filter(field -> field.name().equals(name)).map(HeaderField::value)
            .filter(value -> !value.isEmpty()).toList();
    }

    /** Gives the first printed value of a key, as {@link #values}, or null if there is none. */
    public @Nullable String value(String key) {
        List<String> values = values(key);
        return values.isEmpty() ? null : values.get(0);
    }

    /** Gives the filing date; null if it is missing or no date. */
    public @Nullable LocalDate filedOn() {
        try {
            return filedAsOfDate == null ? null : LocalDate.parse(filedAsOfDate, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException misprinted) {
            return null;
        }
    }
}
