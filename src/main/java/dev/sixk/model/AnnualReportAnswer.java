package dev.sixk.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The check-box line "Indicate by check mark whether the registrant files or will file annual reports under cover of Form 20-F or
 * Form 40-F" as marked.
 *
 * @param form  the form that is marked
 * @param boxes the boxes in the order printed; empty where the line is absent
 */
public record AnnualReportAnswer(AnnualReportForm form, List<Box> boxes) implements Serializable {

    /** The answer of a cover without this line. */
    public static final AnnualReportAnswer ABSENT = new AnnualReportAnswer(AnnualReportForm.ABSENT, List.of());

    public AnnualReportAnswer {
        Objects.requireNonNull(form, "form");
        boxes = List.copyOf(boxes);
    }
}
