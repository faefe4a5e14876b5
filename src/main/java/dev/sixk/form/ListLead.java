package dev.sixk.form;

import dev.sixk.internal.layout.Line;
import dev.sixk.internal.layout.Segment;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words before a list that has no heading: "This report consists of the following:", or the titles of its columns alone. */
final class ListLead {

    private static final int LEAD_LENGTH = 6;
    private static final int FARTHEST_TITLES = 14;
    private static final int FULL_LINE = 45;
    private static final Set<String> NUMBER_TITLES = Set.of("no", "number", "item", "exhibit", "#", "nr", "document");
    private static final Set<String> TEXT_TITLES = Set.of("description", "document", "documents", "title", "exhibit", "description of document");

    private final Outline outline;
    private final int body;

    ListLead(Outline outline, int body) {
        this.outline = outline;
        this.body = body;
    }

    /** Gives the line that announces a list which begins with a section; null if none does. */
    @Nullable PassageLine of(Section first) {
        int line = outline.lineOf(first.start());
        int from = Math.max(body, outline.firstSegment(Math.max(0, line - LEAD_LENGTH)));
        if (from >= first.start() || line == 0) {
            return null;
        }
        boolean titles = isTitles(outline.line(line - 1)) && line - outline.lineOf(body) <= FARTHEST_TITLES;
        boolean colon = outline.line(line - 1).text().endsWith(":");
        if (!titles && !colon && !outline.line(line - 1).text().toLowerCase(Locale.ROOT).contains("following")) {
            return null;
        }
        return announcement(outline.passage(from, first.start()).lines(), titles);
    }

    private static @Nullable PassageLine announcement(List<PassageLine> lines, boolean titles) {
        int from = lines.size() - 1;
        if (titles) {
            return lines.get(from);
        }
        while (from > 0 && !lines.get(from).gapBefore()) {
            from--;
        }
        List<PassageLine> lead = lines.subList(from, lines.size());
        boolean own = lead.stream().anyMatch(ListLead::isOfThisReport);
        if (own && lead.get(lead.size() - 1).words().text().endsWith("following:") && lead.stream().anyMatch(line -> line.has(LineRule.ATTACHED))) {
            return lead.get(0);
        }
        return lead.stream().filter(line -> line.has(LineRule.FURNISH_LEAD) || line.has(LineRule.COLUMN_HEADING) || own && line.has(LineRule.LIST_HEADING))
            .findFirst().orElse(null);
    }

    private static boolean isOfThisReport(PassageLine line) {
        return line.items().stream().anyMatch(item -> item.isOneOf(LineRule.OWN_REPORT, LineRule.ATTACHED, LineRule.FORM_NAME, LineRule.FILED_NOTE)
            || item.is(LineRule.LIST_HEADING) && !item.text().toLowerCase(Locale.ROOT).contains("following"));
    }

    private static boolean isTitles(Line line) {
        List<Segment> titles = line.segments();
        return titles.size() > 1 && NUMBER_TITLES.contains(title(titles.get(0))) && TEXT_TITLES.contains(title(titles.get(1)));
    }

    private static String title(Segment segment) {
        return segment.text().toLowerCase(Locale.ROOT).replaceAll("[.:()]", "").strip();
    }

    /** Says whether a section's first line goes on with the prose of the line before. */
    boolean isWrapped(Section section) {
        int index = outline.lineOf(section.start());
        if (index == 0 || outline.firstSegment(index) <= body || outline.line(index).gapBefore()) {
            return false;
        }
        Line before = outline.line(index - 1);
        String text = before.text();
        return before.segments().size() == 1 && text.length() >= FULL_LINE && ".:;".indexOf(text.charAt(text.length() - 1)) < 0
            && outline.passage(outline.firstSegment(index - 1), outline.firstSegment(index)).lines().get(0).items().stream()
                .noneMatch(item -> item.isOneOf(LineRule.LIST_HEADING, LineRule.EXHIBIT_HEADING));
    }
}
