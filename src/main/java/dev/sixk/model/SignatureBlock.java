package dev.sixk.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signature block of the report: "the registrant has duly caused this report to be signed on its behalf by the undersigned".
 *
 * @param registrant  the registrant as printed in the block, null if it is not printed there
 * @param signatories those who signed, in the order printed; empty if nobody did
 * @param date        the date of the block, null if none is printed
 * @param place       the place printed with the date ("Seoul, May 13, 2003"), null if none is
 * @param line        the 1-based layout line on which the block begins
 */
public record SignatureBlock(@Nullable String registrant, List<Signatory> signatories, @Nullable PrintedDate date,
                             @Nullable String place, int line) implements Serializable {

    public SignatureBlock {
        signatories = List.copyOf(signatories);
    }
}
