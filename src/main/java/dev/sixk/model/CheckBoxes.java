package dev.sixk.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The check-box lines of the cover of Form 6-K.
 *
 * @param annualReports Form 20-F or Form 40-F
 * @param rule101b1     Regulation S-T Rule 101(b)(1): an annual report to security holders submitted in paper
 * @param rule101b7     Regulation S-T Rule 101(b)(7): a report of the home country submitted in paper
 * @param rule12g3_2b   Rule 12g3-2(b) of the Exchange Act: the information is also furnished to the Commission under that rule
 * @param file12g3_2b   the file number assigned in connection with Rule 12g3-2(b), such as {@code "82-34816"}; null unless filled in
 */
public record CheckBoxes(AnnualReportAnswer annualReports, RuleAnswer rule101b1, RuleAnswer rule101b7, RuleAnswer rule12g3_2b,
                         @Nullable String file12g3_2b) implements Serializable {

    /** The check boxes of a document that prints none. */
    public static final CheckBoxes ABSENT =
        new CheckBoxes(AnnualReportAnswer.ABSENT, RuleAnswer.ABSENT, RuleAnswer.ABSENT, RuleAnswer.ABSENT, null);

    public CheckBoxes {
        Objects.requireNonNull(annualReports, "annualReports");
        Objects.requireNonNull(rule101b1, "rule101b1");
        Objects.requireNonNull(rule101b7, "rule101b7");
        Objects.requireNonNull(rule12g3_2b, "rule12g3_2b");
    }
}
