package user.schedule13;

import dev.sixk.model.Attachment;
import dev.sixk.model.BoxState;
import dev.sixk.model.Cover;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.Problem;
import dev.sixk.model.Report;
import dev.sixk.model.SignatureBlock;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A Schedule 13D or 13G: its cover and the page of each reporting person. What is not printed or cannot be read is null, and a problem says so.
 *
 * @param cover        the shared cover; its registrant is the issuer
 * @param titleOfClass the title of the class of securities
 * @param cusip        the CUSIP number, nine characters
 * @param eventDate    the date of the event as printed
 * @param rule13d1b    the box of Rule 13d-1(b); null on Schedule 13D
 * @param rule13d1c    the box of Rule 13d-1(c)
 * @param rule13d1d    the box of Rule 13d-1(d)
 * @param persons      the reporting persons, a page each
 */
public record Schedule13(Cover cover, String titleOfClass, String cusip, String eventDate, BoxState rule13d1b, BoxState rule13d1c,
                         BoxState rule13d1d, List<Person> persons, List<ExhibitList> exhibitLists, List<SignatureBlock> signatures,
                         List<Attachment> attachments, List<Problem> problems) implements Report {

    /** A reporting person; the source of funds is null on Schedule 13G, the percentage is that of the class. */
    public record Person(String name, BoxState groupA, BoxState groupB, String sourceOfFunds, String citizenship, BigDecimal soleVoting,
                         BigDecimal sharedVoting, BigDecimal soleDispositive, BigDecimal sharedDispositive, BigDecimal aggregate,
                         BigDecimal percent, String type) implements Serializable {

        private Map<String, Object> facts() {
            return map("name", name, "group_a", groupA, "group_b", groupB, "source_of_funds", sourceOfFunds, "citizenship", citizenship, "sole_voting",
                soleVoting, "shared_voting", sharedVoting, "sole_dispositive", soleDispositive, "shared_dispositive", sharedDispositive,
                "aggregate", aggregate, "percent", percent, "type", type);
        }
    }

    @Override
    public Map<String, Object> ownFacts() {
        return map("title_of_class", titleOfClass, "cusip", cusip, "event_date", eventDate, "rule13d1b", rule13d1b, "rule13d1c", rule13d1c,
            "rule13d1d", rule13d1d, "persons", persons.stream().map(Person::facts).toList());
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1] instanceof BoxState box ? box.name().toLowerCase(Locale.ROOT) : keysAndValues[i + 1]);
        }
        return map;
    }
}
