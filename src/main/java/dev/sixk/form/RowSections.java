package dev.sixk.form;

import dev.sixk.internal.layout.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sections of an outline as exhibit lists need them. The outline sees segments alone; here the lines count: a row begins its line,
 * a number alone at the foot of a page is none, and a number in a cell of its own begins a row.
 */
final class RowSections {

    private static final Pattern BARE_NUMBER = Pattern.compile("\\(?(\\d{1,2}|10[0-4](\\.[A-Za-z]{3})?|[A-Za-z]|[ivxIVX]{2,4})[.)]?\\*?");

    private static final Pattern LABEL = Pattern.compile("(?i)exhibit(\\s+no)?[.:]?");

    private final Outline outline;
    private final List<Section> found = new ArrayList<>();

    private RowSections(Outline outline) {
        this.outline = outline;
    }

    /** Gives the sections that end behind {@code body}, in order. */
    static List<Section> of(Outline outline, int body) {
        RowSections sections = new RowSections(outline);
        for (Section section : outline.sections()) {
            if (section.end() > body) {
                sections.add(section, body);
            }
        }
        return sections.found;
    }

    private void add(Section section, int body) {
        boolean row = section.is(OutlineRule.EXHIBIT_ROW) || section.is(OutlineRule.NUMBERED_ROW);
        if (row && isLabelled(section.start())) {
            Section label = found.remove(found.size() - 1);
            found.add(new Section(OutlineRule.EXHIBIT_ROW.ruleName(), label.start(), section.start() + 1));
        } else if (row && !found.isEmpty() && !beginsRow(section.start())) {
            Section last = found.remove(found.size() - 1);
            found.add(new Section(last.rule(), last.start(), section.start() + 1));
        } else {
            found.add(new Section(section.rule(), section.start(), Math.min(section.end(), section.start() + 1)));
        }
        split(Math.max(section.start() + 1, body), section.end());
    }

    /** Follows a section's lines and begins a row wherever a line begins with a number in a cell of its own. */
    private void split(int start, int end) {
        int at = start;
        while (at < end) {
            int line = outline.lineOf(at);
            int next = Math.min(end, outline.firstSegment(line + 1));
            boolean begins = outline.firstSegment(line) == at && isNumbered(outline.line(line));
            Section last = found.remove(found.size() - 1);
            if (begins) {
                found.add(last);
                found.add(new Section(OutlineRule.NUMBERED_ROW.ruleName(), at, next));
            } else {
                found.add(new Section(last.rule(), last.start(), next));
            }
            at = next;
        }
    }

    private static boolean isNumbered(Line line) {
        return line.segments().size() > 1 && BARE_NUMBER.matcher(line.segments().get(0).text()).matches()
            && line.segments().get(1).text().chars().anyMatch(Character::isLetter);
    }

    /** The word Exhibit stands in the cell before the number. */
    private boolean isLabelled(int segment) {
        int index = outline.lineOf(segment);
        int first = outline.firstSegment(index);
        return segment == first + 1 && !found.isEmpty() && found.get(found.size() - 1).start() == first
            && LABEL.matcher(outline.line(index).segments().get(0).text()).matches();
    }

    /** Only marks stand before a row on its line; a number alone before a page's end is the page's. */
    private boolean beginsRow(int segment) {
        int index = outline.lineOf(segment);
        Line line = outline.line(index);
        for (int i = 0; i < segment - outline.firstSegment(index); i++) {
            if (line.segments().get(i).text().chars().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        boolean alone = line.segments().size() == 1 && BARE_NUMBER.matcher(line.segments().get(0).text()).matches();
        return !alone || outline.firstSegment(index + 1) < outline.segmentCount() && !outline.line(index + 1).pageBreak();
    }
}
