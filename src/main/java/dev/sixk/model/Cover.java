package dev.sixk.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cover page of Form 6-K.
 *
 * @param form          the form as printed, {@code "6-K"} or {@code "6-K/A"}; null for a document without a cover
 * @param amendment     the number of the amendment, null unless printed
 * @param ruleCitation  the rules under which the report is made as printed, {@code "Rule 13a-16 or 15d-16"}; null if absent
 * @param period        the period of the report, null if none is stated
 * @param fileNumbers   the Commission file numbers as printed (not 82- numbers); empty if none is printed
 * @param registrant    the registrant; of several the first
 * @param coRegistrants the other registrants of a cover that names several, in order, each with what is printed for it; else empty
 */
public record Cover(@Nullable String form, @Nullable String amendment, @Nullable String ruleCitation, @Nullable Period period,
                    List<String> fileNumbers, Registrant registrant, List<Registrant> coRegistrants) implements Serializable {

    /** The cover of a document that has none. */
    public static final Cover ABSENT = new Cover(null, null, null, null, List.of(), Registrant.UNNAMED, List.of());

    public Cover {
        fileNumbers = List.copyOf(fileNumbers);
        Objects.requireNonNull(registrant, "registrant");
        coRegistrants = List.copyOf(coRegistrants);
    }
}
