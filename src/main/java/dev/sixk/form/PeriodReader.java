package dev.sixk.form;

import dev.sixk.model.Period;
import dev.sixk.model.PeriodPrecision;
import dev.sixk.model.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the period of a cover: a month statement first, then a period's end, a report date, and a date standing alone. */
final class PeriodReader {

    private static final int FARTHEST = 3;

    private final FormReading reading;

    PeriodReader(FormReading reading) {
        this.reading = reading;
    }

    @Nullable Period read(List<CoverElement> elements) {
        for (LineRule lead : List.of(LineRule.MONTH_LEAD, LineRule.PERIOD_LEAD, LineRule.REPORT_DATE_LEAD)) {
            for (int i = 0; i < elements.size(); i++) {
                Period period = elements.get(i).is(lead) ? behind(elements, i) : null;
                if (period != null) {
                    return period;
                }
            }
        }
        elements.stream().filter(element -> element.is(LineRule.MONTH_LEAD)).findFirst().ifPresent(lead -> reading.problem(
            ProblemCode.PERIOD_UNREADABLE, "expected a month behind \"" + lead.words().text() + "\"", lead.line()));
        return elements.stream().filter(CoverElement::isDate).map(element -> period(element, List.of(element.words()), dateItems(element)))
            .filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable Period behind(List<CoverElement> elements, int lead) {
        List<Item> items = new ArrayList<>();
        List<Words> raw = new ArrayList<>(List.of(elements.get(lead).words()));
        for (int i = lead + 1; i < elements.size() && i <= lead + FARTHEST && elements.get(i).isValue(); i++) {
            List<Item> found = leadingDateItems(elements.get(i));
            if (found.isEmpty()) {
                break;
            }
            items.addAll(found);
            raw.add(Words.of(found.get(0).passage(), found.get(0).start(), found.get(found.size() - 1).end()));
        }
        return period(elements.get(lead), raw, items);
    }

    private static List<Item> dateItems(CoverElement element) {
        return element.items().stream().filter(CoverElement::isDateItem).toList();
    }

    /** Takes the dates that a value begins with: "June and July 2004", "of, May 2010". */
    private static List<Item> leadingDateItems(CoverElement element) {
        List<Item> found = new ArrayList<>();
        for (Item item : element.items()) {
            if (CoverElement.isDateItem(item)) {
                found.add(item);
            } else if (!CoverElement.isPunctuation(item) && !isFiller(item)) {
                break;
            }
        }
        return found;
    }

    private static boolean isFiller(Item item) {
        return List.of("and", "to", "through", "of", "the").contains(item.text().toLowerCase(Locale.ROOT));
    }

    private @Nullable Period period(CoverElement lead, List<Words> raw, List<Item> items) {
        PrintedDates.Parts parts = last(items, lead.is(LineRule.MONTH_LEAD));
        if (parts == null) {
            return null;
        }
        Words words = Words.join(" ", raw);
        reading.found("cover.period", words, lead.anchor() == null ? items.get(0).rule() : lead.anchor().rule());
        boolean ended = lead.words().text().toLowerCase(Locale.ROOT).contains("end") || lead.is(LineRule.PERIOD_LEAD);
        boolean month = parts.day() == 0 || lead.is(LineRule.MONTH_LEAD) && !ended;
        PeriodPrecision precision = month ? PeriodPrecision.MONTH : ended ? PeriodPrecision.PERIOD_END : PeriodPrecision.DATE;
        return new Period(precision, parts.year() == 0 ? null : parts.year(), parts.month(), month ? null : parts.day(), words.text());
    }

    /** Takes the last month and the year behind it; a period of two months ends with the second. */
    private static PrintedDates.@Nullable Parts last(List<Item> items, boolean monthOnly) {
        PrintedDates.Parts last = null;
        for (Item item : items) {
            PrintedDates.Parts parts = PrintedDates.parts(item.text());
            if (parts.month() == 0 && last != null && last.year() == 0) {
                last = new PrintedDates.Parts(parts.year(), last.month(), last.day());
            } else if (parts.month() > 0 && (last == null || last.day() == 0 || parts.day() > 0)) {
                last = parts;
            }
        }
        boolean bareMonth = last != null && last.year() == 0 && last.day() == 0 && !monthOnly;
        return last == null || last.month() > 12 || bareMonth ? null : last;
    }
}
