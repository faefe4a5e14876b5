package dev.sixk.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A company or person of a submission header. Strings are as printed and null where the header has none or leaves them empty.
 *
 * @param role                 what it has to do with the submission
 * @param conformedName        the company conformed name
 * @param cik                  the central index key with its leading zeros
 * @param irsNumber            the employer identification number ({@code IRS NUMBER} or {@code EIN})
 * @param stateOfIncorporation the state or country of incorporation, in EDGAR's codes
 * @param fiscalYearEnd        the fiscal year's end as {@code MMDD}
 * @param sic                  the standard industrial classification: {@code "METAL MINING [1000]"}, {@code "1000"}
 * @param filingValues         how the submission is filed for it
 * @param businessAddress      the business address
 * @param mailAddress          the mail address
 * @param formerNames          former names, in the header's order
 */
public record Filer(FilerRole role, @Nullable String conformedName, @Nullable String cik, @Nullable String irsNumber,
                    @Nullable String stateOfIncorporation, @Nullable String fiscalYearEnd, @Nullable String sic,
                    List<FilingValues> filingValues, @Nullable Address businessAddress, @Nullable Address mailAddress,
                    List<FormerName> formerNames) implements Serializable {

    public Filer {
        Objects.requireNonNull(role, "role");
        filingValues = List.copyOf(filingValues);
        formerNames = List.copyOf(formerNames);
    }

    /** Gives the SEC file numbers, in the header's order. */
    public List<String> fileNumbers() {
        return filingValues.stream().map(FilingValues::fileNumber).filter(Objects::nonNull).toList();
    }

    /** Gives the film numbers, in the header's order. */
    public List<String> filmNumbers() {
        return filingValues.stream().map(FilingValues::filmNumber).filter(Objects::nonNull).toList();
    }
}
