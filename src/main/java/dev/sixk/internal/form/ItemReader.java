package dev.sixk.internal.form;

import dev.sixk.form.FormReading;
import dev.sixk.form.Item;
import dev.sixk.form.Outline;
import dev.sixk.form.OutlineRule;
import dev.sixk.form.Passage;
import dev.sixk.form.PassageLine;
import dev.sixk.form.ReportParts;
import dev.sixk.form.Section;
import dev.sixk.model.ItemTitle;
import dev.sixk.model.ReportItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the items of Form 8-K: each heading's number and title, and the text below it. */
final class ItemReader {

    private static final int HEADING_LINES = 5;
    private static final String ITEM_LEAD = "itemLead";

    private final FormReading reading;
    private final Outline outline;
    private final ReportParts parts;
    private final Map<String, ReportItem> items = new LinkedHashMap<>();

    ItemReader(FormReading reading, ReportParts parts) {
        this.reading = reading;
        this.outline = reading.outline();
        this.parts = parts;
    }

    /** Gives the items in the order printed; a number of a contents page is that of the item with text below it. */
    List<ReportItem> read() {
        List<Section> headings = outline.sections().stream().filter(section -> section.is(OutlineRule.FORM_SECTION)
            && section.start() >= parts.start() && section.start() < parts.end() && isHeading(heading(section.start()))).toList();
        for (int i = 0; i < headings.size(); i++) {
            int next = i + 1 < headings.size() ? headings.get(i + 1).start() : parts.end();
            item(headings.get(i).start(), next);
        }
        return List.copyOf(items.values());
    }

    private PassageLine heading(int start) {
        return outline.passage(start, Math.min(start + 2, outline.segmentCount())).lines().get(0);
    }

    /** "Item 5.02 of this report" goes on in lower case, or begins in mid-paragraph: prose, not a heading. */
    private static boolean isHeading(PassageLine line) {
        List<Item> items = line.items();
        if (items.isEmpty() || !items.get(0).is(ITEM_LEAD)) {
            return false;
        }
        String rest = line.passage().text().substring(items.get(0).end(), line.end()).strip();
        return rest.isEmpty() || !Character.isLowerCase(rest.charAt(0)) && rest.charAt(0) != ',' && !rest.startsWith("(the ");
    }

    private void item(int start, int end) {
        Passage passage = outline.passage(start, end);
        List<PassageLine> lines = passage.lines();
        Item lead = lines.get(0).items().get(0);
        int titleEnd = titleEnd(lines, lead);
        String printed = passage.words(lead.end(), titleEnd).text();
        String text = passage.text().substring(Math.min(titleEnd, passage.text().length()));
        String body = text.replaceFirst("^[ .\\-–—\\t]*\\n?", "").replace("\t", "   ").stripTrailing();
        reading.found("items[" + items.size() + "].title", passage.words(lead.end(), titleEnd), ITEM_LEAD);
        for (String number : lead.text().replaceFirst("(?i)^items?\\s*", "").replaceAll("\\([a-z]\\)|[.:]$", "").split("[\\s,&]+(and\\s+)?")) {
            ReportItem item = new ReportItem(number, title(printed), body, lines.get(0).number());
            items.merge(number, item, (first, later) -> later.body().length() > first.body().length() ? later : first);
        }
    }

    private static String title(String printed) {
        return printed.replaceFirst("^[\\s.:;,\\-–—]+", "").replaceFirst("[\\s.:\\-–—]+$", "");
    }

    /** A title that the form has ends where the form's does; another ends with its line, or the lines that go on from it. */
    private static int titleEnd(List<PassageLine> lines, Item lead) {
        String text = lead.passage().text();
        int known = ItemTitle.ofNumber(lead.text().replaceAll("[^0-9.]", "").replaceFirst("\\.$", "")).stream()
            .flatMap(item -> item.titles().stream()).mapToInt(title -> knownEnd(text, lead.end(), title)).max().orElse(-1);
        if (known > 0) {
            return known;
        }
        int last = 0;
        boolean empty = lines.get(0).items().size() == 1;
        if (empty && lines.size() > 2 && !lines.get(2).gapBefore()) {
            return lead.end();
        }
        while (last + 1 < lines.size() && last < HEADING_LINES && (empty || !lines.get(last + 1).gapBefore())
            && !text.substring(lead.end(), lines.get(last).end()).stripTrailing().endsWith(".")) {
            last++;
            empty = false;
        }
        return lines.get(last).end();
    }

    /** Gives the index behind a title that stands at an index, compared by letters; -1 if other words stand there. */
    private static int knownEnd(String text, int start, String title) {
        int at = start;
        for (int i = 0; i < title.length(); i++) {
            char expected = Character.toLowerCase(title.charAt(i));
            if (Character.isLetter(expected)) {
                while (at < text.length() && !Character.isLetter(text.charAt(at))) {
                    at++;
                }
                if (at == text.length() || Character.toLowerCase(text.charAt(at)) != expected) {
                    return -1;
                }
                at++;
            }
        }
        return at;
    }
}
