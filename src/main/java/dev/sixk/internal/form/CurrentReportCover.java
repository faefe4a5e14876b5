package dev.sixk.internal.form;

import dev.sixk.form.AskedQuestion;
import dev.sixk.form.CoverElement;
import dev.sixk.form.CoverExtent;
import dev.sixk.form.FormReading;
import dev.sixk.form.Item;
import dev.sixk.grammar.EightKWords;
import dev.sixk.model.Box;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the cover of Form 8-K prints beyond that of other forms: the IRS number, and the four boxes below the cover. */
final class CurrentReportCover {

    private static final String IRS_CAPTION = "irsCaption";
    /** "99-0000001", also without a hyphen, or a digit short where the filer slipped. */
    private static final Pattern NUMBER = Pattern.compile("\\d{2}\\s?-?\\s?\\d{6,7}");

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
        for (AskedQuestion question : reading.questions()) {
            if (isProvision(question.topic()) && !question.boxes().isEmpty()) {
                Box box = question.boxes().get(0);
                boxes.add(new Box(question.subject().text(), box.state(), box.mark()));
            }
        }
        return boxes;
    }

    private static boolean isProvision(int topic) {
        return switch (topic) {
            case EightKWords.RULE_425, EightKWords.RULE_14A_12, EightKWords.RULE_14D_2, EightKWords.RULE_13E_4 -> true;
            default -> false;
        };
    }
}
