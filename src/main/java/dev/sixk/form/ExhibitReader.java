package dev.sixk.form;

import dev.sixk.model.Exhibit;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.ExhibitListKind;
import dev.sixk.model.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists of exhibits of a report: under a heading anywhere, and without one in the cover letter before the signature.
 * A heading of an attached document ("Exhibit 99.1" over a press release) is not a row.
 */
public final class ExhibitReader {

    private static final int LEAD_LENGTH = 6;

    private final FormReading reading;
    private final Outline outline;
    private final int body;
    private final int signature;
    private final List<ExhibitList> lists = new ArrayList<>();
    private final List<ExhibitRows.Row> rows = new ArrayList<>();
    private @Nullable PassageLine headingLine;
    private ExhibitListKind kind = ExhibitListKind.LIST;
    private boolean open;

    /**
     * Makes a reader that reports to {@code reading}.
     *
     * @param reading   the reading
     * @param body      0-based number of the first segment behind the cover
     * @param signature 0-based number of the segment at which the signature begins; the segment count without one
     */
    public ExhibitReader(FormReading reading, int body, int signature) {
        this.reading = reading;
        this.outline = reading.outline();
        this.body = body;
        this.signature = signature;
    }

    /** Reads the lists in document order. */
    public List<ExhibitList> read() {
        for (Section section : outline.sections()) {
            if (section.start() >= body) {
                section(section);
            } else if (section.end() > body) {
                open = false;
            }
        }
        close();
        return lists;
    }

    private void section(Section section) {
        if (section.is(OutlineRule.EXHIBIT_HEADING)) {
            heading(section);
        } else if (section.is(OutlineRule.EXHIBIT_ROW)) {
            row(section);
        } else if (section.is(OutlineRule.NUMBERED_ROW)) {
            numbered(section);
        } else if (!(section.is(OutlineRule.SIGNATURE_HEADING) && kind == ExhibitListKind.CONTENTS)) {
            close();
        }
    }

    private void heading(Section section) {
        PassageLine line = outline.passage(section.start(), section.start() + 1).lines().get(0);
        if (!rows.isEmpty() || !open) {
            close();
            headingLine = line;
            kind = line.has(LineRule.EXHIBIT_HEADING) || line.has(LineRule.COLUMN_HEADING) ? ExhibitListKind.INDEX
                : line.has(LineRule.LIST_HEADING) && line.words().text().matches("(?i).*contents.*") ? ExhibitListKind.CONTENTS
                : ExhibitListKind.LIST;
        }
        open = true;
    }

    private void row(Section section) {
        ExhibitRows.Row row = ExhibitRows.read(outline.passage(section.start(), section.end()));
        if (row == null) {
            return;
        }
        boolean repeated = rows.stream().anyMatch(each -> each.number().equals(row.number()));
        if (repeated || row.line().pageBreak() && !rows.isEmpty() && !row.sameLine()) {
            close();
        }
        boolean letter = section.start() < signature && row.sameLine() && !row.line().pageBreak();
        if (open || letter) {
            open = true;
            rows.add(row);
        }
    }

    /** "1." and "(a)" are rows only under a heading, in order from the first. */
    private void numbered(Section section) {
        if (!open && rows.isEmpty() && isLed(section)) {
            open = true;
            kind = ExhibitListKind.LIST;
        }
        ExhibitRows.Row row = open ? ExhibitRows.read(outline.passage(section.start(), section.end())) : null;
        if (row == null || row.description().isEmpty() || !isNext(row.number())) {
            if (!rows.isEmpty()) {
                close();
            }
        } else {
            rows.add(row);
        }
    }

    private boolean isNext(String number) {
        if (rows.isEmpty()) {
            return number.equals("1") || number.equalsIgnoreCase("a") || number.equalsIgnoreCase("i");
        }
        String last = rows.get(rows.size() - 1).number();
        if (last.matches("\\d{1,3}") && number.matches("\\d{1,3}")) {
            return Integer.parseInt(number) == Integer.parseInt(last) + 1;
        }
        return last.length() == 1 && number.length() == 1 && number.charAt(0) == last.charAt(0) + 1;
    }

    /** Says whether the words before a numbered row announce a list: "This Form 6-K consists of the following:". */
    private boolean isLed(Section section) {
        int line = outline.lineOf(section.start());
        int from = Math.max(body, outline.firstSegment(Math.max(0, line - LEAD_LENGTH)));
        if (from >= section.start() || section.start() >= signature) {
            return false;
        }
        Passage lead = outline.passage(from, section.start());
        List<PassageLine> lines = lead.lines();
        int last = lines.size() - 1;
        if (!lines.get(last).words().text().endsWith(":")) {
            return false;
        }
        while (last > 0 && !lines.get(last).gapBefore()) {
            last--;
        }
        return lines.subList(last, lines.size()).stream().anyMatch(each -> {
            boolean announces = each.has(LineRule.LIST_HEADING) || each.has(LineRule.FURNISH_LEAD) || each.has(LineRule.COLUMN_HEADING);
            headingLine = announces ? each : headingLine;
            return announces;
        });
    }

    private void close() {
        if (rows.isEmpty() && open && headingLine != null && kind == ExhibitListKind.INDEX) {
            reading.problem(ProblemCode.EXHIBIT_LIST_EMPTY, "expected rows below the heading, found none", headingLine);
        }
        if (!rows.isEmpty()) {
            keep();
        }
        rows.clear();
        headingLine = null;
        kind = ExhibitListKind.LIST;
        open = false;
    }

    private void keep() {
        List<Exhibit> exhibits = new ArrayList<>();
        for (ExhibitRows.Row row : rows) {
            String path = "exhibitLists[" + lists.size() + "].exhibits[" + exhibits.size() + "]";
            reading.found(path + ".number", row.numberWords(), LineRule.EXHIBIT_NUMBER.ruleName());
            reading.found(path + ".description", row.description(), OutlineRule.EXHIBIT_ROW.ruleName());
            exhibits.add(new Exhibit(row.number(), row.description().text()));
        }
        String heading = headingLine == null ? null : headingLine.words().text();
        lists.add(new ExhibitList(kind, heading, rows.get(0).line().number(), exhibits));
    }
}
