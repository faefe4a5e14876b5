package dev.sixk.form;

import dev.sixk.model.Period;
import dev.sixk.model.PeriodPrecision;
import dev.sixk.model.ProblemCode;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the period of a cover: a month statement first, then a period's end, a report date, and a date standing alone. Of several
 * months the last counts. Takes what it read out of the elements, so that no date is taken for a name.
 */
final class PeriodReader {

    private static final int FARTHEST = 3;
    private static final int PLACE_WORDS = 3;
    private static final List<LineRule> LEADS = List.of(LineRule.MONTH_LEAD, LineRule.PERIOD_LEAD, LineRule.REPORT_DATE_LEAD);
    private static final Set<String> FILLERS = Set.of("and", "to", "through", "of", "the", "for", "as", "on", "from",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final FormReading reading;

    PeriodReader(FormReading reading) {
        this.reading = reading;
    }

    @Nullable Period read(List<CoverElement> elements) {
        List<PeriodStatement> statements = statements(elements);
        Optional<PeriodStatement> first = LEADS.stream().flatMap(rule -> statements.stream().filter(each -> each.lead().is(rule)))
            .filter(each -> each.period() != null).findFirst();
        Optional<CoverElement> unreadable = statements.stream().map(PeriodStatement::lead).filter(lead -> !lead.isValue()).findFirst();
        if (first.isEmpty() && unreadable.isPresent()) {
            reading.problem(ProblemCode.PERIOD_UNREADABLE, "expected a month or a date behind \"" + unreadable.get().words().text() + "\"",
                unreadable.get().line(), "cover.period");
        }
        PeriodStatement found = first.or(() -> statements.stream().filter(each -> each.period() != null).findFirst()).orElse(null);
        if (found == null) {
            return null;
        }
        reading.found("cover.period", found.words(), found.lead().items().get(0).rule());
        return found.period();
    }

    /** Takes all statements out of the elements; a date without a lead is a statement of its own. */
    private static List<PeriodStatement> statements(List<CoverElement> elements) {
        List<PeriodStatement> statements = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            CoverElement element = elements.get(i);
            if (LEADS.stream().anyMatch(element::is)) {
                statements.add(behind(elements, i));
            } else if (element.isValue() && isDate(element)) {
                statements.add(statement(element, List.of(element.words()), dateItems(element)));
                elements.remove(i--);
            }
        }
        return statements;
    }

    /** Takes what a lead is followed by: its own segment's words, and dates alone behind them until the year is known. */
    private static PeriodStatement behind(List<CoverElement> elements, int at) {
        CoverElement lead = elements.get(at);
        List<Item> items = new ArrayList<>();
        List<Words> raw = new ArrayList<>(List.of(lead.words()));
        for (int taken = 0; taken < FARTHEST && at + 1 < elements.size(); taken++) {
            CoverElement next = elements.get(at + 1);
            boolean beside = taken == 0 && next.line() == lead.line();
            if (!next.isValue() || !beside && (hasYear(items) || !isDate(next) || !items.isEmpty() && !startsWithYear(next))) {
                break;
            }
            items.addAll(leadingDates(next));
            raw.add(next.words());
            elements.remove(at + 1);
        }
        return statement(lead, raw, items);
    }

    private static boolean hasYear(List<Item> items) {
        return items.stream().anyMatch(item -> item.isOneOf(LineRule.DATE, LineRule.MONTH_YEAR, LineRule.YEAR));
    }

    private static boolean startsWithYear(CoverElement value) {
        return dateItems(value).get(0).is(LineRule.YEAR);
    }

    private static List<Item> dateItems(CoverElement element) {
        return element.items().stream().filter(CoverElement::isDateItem).toList();
    }

    /** Takes the dates that a value begins with: "June and July 2004", "of, May 2010". */
    private static List<Item> leadingDates(CoverElement element) {
        List<Item> found = new ArrayList<>();
        for (Item item : element.items()) {
            if (CoverElement.isDateItem(item)) {
                found.add(item);
            } else if (!isFiller(item)) {
                break;
            }
        }
        return found;
    }

    /** Says whether the words are only a date, or a month and year, or end in a date behind a place: "Bergen, May 13, 2003". */
    static boolean isDate(CoverElement element) {
        List<Item> items = element.items().stream().filter(item -> !CoverElement.isPunctuation(item)).toList();
        List<Item> others = items.stream().filter(item -> !CoverElement.isDateItem(item) && !isFiller(item)).toList();
        boolean dated = !items.isEmpty() && items.get(items.size() - 1).is(LineRule.DATE) && items.stream().filter(CoverElement::isDateItem).count() == 1;
        return others.isEmpty() ? items.stream().anyMatch(CoverElement::isDateItem)
            : dated && others.size() <= PLACE_WORDS && others.stream().allMatch(CoverElement::isFilersWord);
    }

    private static boolean isFiller(Item item) {
        return CoverElement.isPunctuation(item) || item.is(LineRule.DATE_LABEL) || FILLERS.contains(item.text().toLowerCase(Locale.ROOT));
    }

    private static PeriodStatement statement(CoverElement lead, List<Words> raw, List<Item> items) {
        Words words = Words.join(" ", raw);
        PrintedDates.Parts parts = last(items, lead.is(LineRule.MONTH_LEAD));
        boolean ended = lead.is(LineRule.PERIOD_LEAD) || lead.words().text().toLowerCase(Locale.ROOT).contains("end");
        boolean month = parts != null && (parts.day() == 0 || lead.is(LineRule.MONTH_LEAD) && !ended);
        if (parts == null || !month && !parts.isDate()) {
            return new PeriodStatement(lead, words, null);
        }
        PeriodPrecision precision = month ? PeriodPrecision.MONTH : ended ? PeriodPrecision.PERIOD_END : PeriodPrecision.DATE;
        return new PeriodStatement(lead, words, new Period(precision, parts.year() == 0 ? null : parts.year(), parts.month(),
            month ? null : parts.day(), words.text()));
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
        boolean bareMonth = last != null && last.year() == 0 && !monthOnly;
        return last == null || last.month() > 12 || bareMonth ? null : last;
    }
}
