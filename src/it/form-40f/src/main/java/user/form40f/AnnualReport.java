package user.form40f;

import dev.sixk.model.Cover;
import dev.sixk.model.Problem;
import dev.sixk.model.SignatureBlock;
import java.util.List;

/**
 * A Form 40-F: its cover page and signature.
 *
 * @param cover      the cover; its period is the end of the fiscal year
 * @param section12b the securities registered under Section 12(b)
 * @param section12g the titles of those registered under Section 12(g)
 * @param questions  the questions with boxes Yes and No
 * @param signatures the signature blocks
 * @param problems   what was odd
 */
public record AnnualReport(Cover cover, List<Security> section12b, List<String> section12g, List<Question> questions,
                           List<SignatureBlock> signatures, List<Problem> problems) {

    /** One security; symbol and exchange are empty where the cover prints none. */
    public record Security(String title, String symbol, String exchange) {
    }

    /** A question of the cover and the label of the box that is checked; empty if none is. */
    public record Question(String text, String answer) {
    }
}
