package user.form40f;

import dev.sixk.form.CoverExtent;
import dev.sixk.form.Item;
import dev.sixk.form.PassageLine;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import user.form40f.AnnualReport.Security;

/** Reads the securities that a cover lists below the headings of Sections 12(b) and 12(g). */
final class CoverSecurities {

    private static final String COLUMN_TITLE = "columnTitle";

    final List<Security> section12b = new ArrayList<>();
    final List<String> section12g = new ArrayList<>();
    private String heading = "";

    void read(CoverExtent extent) {
        for (PassageLine line : extent.head()) {
            Item own = line.items().stream().filter(Item::isOwn).findFirst().orElse(null);
            if (own == null) {
                row(line.segments());
            } else if (!own.is(COLUMN_TITLE)) {
                heading = own.rule();
                row(behind(line, own));
            }
        }
    }

    /** "Securities registered pursuant to Section 12(g) of the Act: None" has its value beside the heading. */
    private static List<Words> behind(PassageLine line, Item heading) {
        Words rest = line.passage().words(heading.end(), line.end());
        return rest.isEmpty() ? List.of() : List.of(rest);
    }

    private void row(List<Words> cells) {
        List<String> texts = cells.stream().map(Words::text).filter(text -> text.chars().anyMatch(Character::isLetterOrDigit)).toList();
        if (texts.isEmpty() || texts.get(0).equalsIgnoreCase("none") || texts.get(0).equalsIgnoreCase("not applicable")) {
            return;
        }
        if (heading.equals("section12b")) {
            String last = texts.size() > 1 ? texts.get(texts.size() - 1) : "";
            section12b.add(new Security(texts.get(0), texts.size() > 2 ? texts.get(1) : "", last));
        } else if (heading.equals("section12g")) {
            section12g.add(texts.get(0));
        }
    }
}
