package user.form40f;

import dev.sixk.model.Attachment;
import dev.sixk.model.Cover;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.Problem;
import dev.sixk.model.Report;
import dev.sixk.model.SignatureBlock;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A Form 40-F: its cover page and signature.
 *
 * @param cover      the cover; its period is the end of the fiscal year
 * @param section12b the securities registered under Section 12(b)
 * @param section12g the titles of those registered under Section 12(g)
 * @param questions  the questions with boxes Yes and No
 * @param exhibitLists the lists of exhibits
 * @param signatures the signature blocks
 * @param attachments the other documents of the submission
 * @param problems   what was odd
 */
public record AnnualReport(Cover cover, List<Security> section12b, List<String> section12g, List<Question> questions,
                           List<ExhibitList> exhibitLists, List<SignatureBlock> signatures, List<Attachment> attachments,
                           List<Problem> problems) implements Report {

    /** One security; symbol and exchange are empty where the cover prints none. */
    public record Security(String title, String symbol, String exchange) implements Serializable {
    }

    /** A question of the cover and the label of the box that is checked; empty if none is. */
    public record Question(String text, String answer) implements Serializable {
    }

    /** What a 40-F alone has, for the flat record. */
    @Override
    public Map<String, Object> ownFacts() {
        return Map.of("section12g", section12g);
    }
}
