package dev.sixk.internal.form;

import dev.sixk.form.BoxedStatement;
import dev.sixk.form.BoxedStatements;
import dev.sixk.form.CoverElement;
import dev.sixk.form.CoverExtent;
import dev.sixk.form.FormReading;
import dev.sixk.form.Item;
import dev.sixk.model.Box;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the cover of Form 8-K prints beyond that of other forms: the IRS number, and the four boxes below the cover. */
final class CurrentReportCover {

    private static final String IRS_CAPTION = "irsCaption";
    /** "99-0000001", also without a hyphen, or a digit short where the filer slipped. */
    private static final Pattern NUMBER = Pattern.compile("\\d{2}\\s?-?\\s?\\d{6,7}");
    private static final Map<String, String> PROVISIONS = new LinkedHashMap<>();

    static {
        PROVISIONS.put("rule425", "Rule 425");
        PROVISIONS.put("rule14a12", "Rule 14a-12");
        PROVISIONS.put("rule14d2", "Rule 14d-2(b)");
        PROVISIONS.put("rule13e4", "Rule 13e-4(c)");
    }

    private final FormReading reading;
    private final @Nullable CoverExtent extent;

    CurrentReportCover(FormReading reading) {
        this.reading = reading;
        this.extent = reading.coverExtent();
    }

    /** Gives the number that stands above its caption, else behind it. */
    @Nullable String irsNumber() {
        List<CoverElement> elements = extent == null ? List.of() : CoverElement.of(extent.head());
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).is(IRS_CAPTION)) {
                Words number = number(elements, i);
                reading.found("irsNumber", number, IRS_CAPTION);
                return number.isEmpty() ? null : number.text();
            }
        }
        return null;
    }

    private static Words number(List<CoverElement> elements, int caption) {
        Words above = caption == 0 ? Words.NONE : number(elements.get(caption - 1));
        return above.isEmpty() && caption + 1 < elements.size() ? number(elements.get(caption + 1)) : above;
    }

    private static Words number(CoverElement element) {
        Words number = Words.NONE;
        for (Item item : element.isValue() ? element.items() : List.<Item>of()) {
            number = NUMBER.matcher(item.text()).matches() ? item.words() : number;
        }
        return number;
    }

    /** Gives the boxes by the rule that the words beside each name. */
    List<Box> provisions() {
        List<Box> boxes = new ArrayList<>();
        for (BoxedStatement statement : extent == null ? List.<BoxedStatement>of() : BoxedStatements.of(extent.questions())) {
            String rule = PROVISIONS.keySet().stream().filter(statement::has).findFirst().orElse(null);
            if (rule != null) {
                Box box = statement.boxes().get(0);
                boxes.add(new Box(String.valueOf(PROVISIONS.get(rule)), box.state(), box.mark()));
            }
        }
        return boxes;
    }
}
