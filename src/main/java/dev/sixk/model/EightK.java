package dev.sixk.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Form 8-K: what its primary document prints.
 *
 * @param cover        the cover page: the period is the date of the report, the registrant's jurisdiction the state of incorporation
 * @param irsNumber    the employer identification number of the Internal Revenue Service as printed, null if none is
 * @param provisions   the boxes below the cover that are printed, labelled {@code "Rule 425"}, {@code "Rule 14a-12"},
 *                     {@code "Rule 14d-2(b)"} and {@code "Rule 13e-4(c)"}; empty before 2004, when the form had none
 * @param items        the items in the order printed, those that are "Not applicable" included
 * @param exhibitLists each list of exhibits where it stands, in order
 * @param signatures   the report's signature blocks, in order
 * @param attachments  the other documents of the submission; empty for a loose document
 * @param problems     what was odd, in order; bounded in number
 */
public record EightK(Cover cover, @Nullable String irsNumber, List<Box> provisions, List<ReportItem> items,
                     List<ExhibitList> exhibitLists, List<SignatureBlock> signatures, List<Attachment> attachments,
                     List<Problem> problems) implements Report {

    public EightK {
        Objects.requireNonNull(cover, "cover");
        provisions = List.copyOf(provisions);
        items = List.copyOf(items);
        exhibitLists = List.copyOf(exhibitLists);
        signatures = List.copyOf(signatures);
        attachments = List.copyOf(attachments);
        problems = List.copyOf(problems);
    }

    @Override
    public Map<String, @Nullable Object> ownFacts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("items", items.stream().filter(ReportItem::reported).map(EightK::flat).toList());
        facts.put("irs_number", irsNumber);
        return facts;
    }

    private static Map<String, String> flat(ReportItem item) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("number", item.number());
        row.put("title", item.title());
        return row;
    }
}
