package dev.sixk.form;

import dev.sixk.model.Exhibit;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.ExhibitListKind;
import dev.sixk.model.ProblemCode;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists of exhibits of a report: under a heading anywhere, and without one in the cover letter before the signature.
 * A heading of an attached document ("Exhibit 99.1" over a press release) is not a row.
 */
public final class ExhibitReader {

    private static final int MOST_OTHER_LINES = 4;
    private static final int FARTHEST_ROW = 8;
    private static final int HEADING_WORDS = 5;
    private static final int LONGEST_ROW = 30;

    private final FormReading reading;
    private final Outline outline;
    private final int body;
    private final int signature;
    private final ListLead leads;
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
        this.leads = new ListLead(outline, body);
    }

    /** Reads the lists in document order. */
    public List<ExhibitList> read() {
        for (Section section : RowSections.of(outline, body)) {
            if (section.start() >= body) {
                section(section);
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
        open = section.start() < signature || kind == ExhibitListKind.INDEX;
        Passage passage = passage(section);
        boolean prose = kind != ExhibitListKind.INDEX && passage.lines().stream().filter(each -> each.items().size() > HEADING_WORDS).count() > 1;
        if (prose || passage.lines().size() > FARTHEST_ROW) {
            close();
        }
    }

    /** Gives the beginning of a section by word: no row and no heading needs more lines, and a body may follow. */
    private Passage passage(Section section) {
        int behind = outline.firstSegment(outline.lineOf(section.start()) + LONGEST_ROW);
        return outline.passage(section.start(), Math.min(section.end(), behind));
    }

    private void row(Section section) {
        lead(section);
        ExhibitRows.Row row = open || isNamed(section) ? ExhibitRows.read(passage(section)) : null;
        if (row == null || row.isProse()) {
            return;
        }
        boolean repeated = rows.stream().anyMatch(each -> each.number().equals(row.number()));
        if (repeated || row.line().pageBreak() && !rows.isEmpty() && !row.sameLine()) {
            close();
        }
        boolean named = Character.isLetter(row.numberWords().text().charAt(0));
        boolean letter = named && section.start() < signature && row.sameLine() && !row.line().pageBreak()
            && (!rows.isEmpty() || !leads.isWrapped(section));
        if (letter || open && isListed(row, named)) {
            open = true;
            rows.add(row);
            trailing(row);
        }
    }

    /** Says whether a row may stand without a list: the words of a body full of decimals are not read for nothing. */
    private boolean isNamed(Section section) {
        String text = outline.lines(section.start(), section.start() + 1).get(0).text();
        return section.start() < signature && text.chars().filter(Character::isLetterOrDigit).limit(1).anyMatch(Character::isLetter);
    }

    /** Says whether a row belongs to the open list: an index may print a number over its description, other lists do not. */
    private boolean isListed(ExhibitRows.Row row, boolean named) {
        return switch (kind) {
            case INDEX -> named || !row.description().isEmpty() && RowOrder.isAfter(last(), row.number());
            case LIST -> row.sameLine() && (named || RowOrder.isAfter(last(), row.number()));
            case CONTENTS, SENTENCE -> named;
        };
    }

    /** "1." and "(a)" are rows only under a heading or an announcing sentence, in order from the first. */
    private void numbered(Section section) {
        lead(section);
        ExhibitRows.Row row = open ? ExhibitRows.read(passage(section)) : null;
        if (row == null || row.description().isEmpty() || !isInOrder(row.number()) || !isAttachment(row)) {
            if (!rows.isEmpty()) {
                close();
            }
        } else {
            rows.add(row);
            trailing(row);
        }
    }

    /** A list without a heading opens at its first row, where the words before it announce one. */
    private void lead(Section section) {
        if (rows.isEmpty() && !open && section.start() < signature) {
            headingLine = leads.of(section);
            open = headingLine != null;
            kind = ExhibitListKind.LIST;
        }
    }

    /** The contents of a report are numbered too: the first row of a list of attachments names a release or a date. */
    private boolean isAttachment(ExhibitRows.Row row) {
        return kind != ExhibitListKind.CONTENTS || !rows.isEmpty()
            || row.line().passage().items().stream().anyMatch(item -> item.isOneOf(LineRule.RELEASE, LineRule.DATE, LineRule.DATE_LABEL));
    }

    private boolean isInOrder(String number) {
        return RowOrder.isNext(last(), number) || kind == ExhibitListKind.INDEX && RowOrder.isGreater(last(), number);
    }

    private @Nullable String last() {
        return rows.isEmpty() ? null : rows.get(rows.size() - 1).number();
    }

    /** Lines of other text behind a row end the list: what follows them are not its rows. */
    private void trailing(ExhibitRows.Row row) {
        Passage passage = row.line().passage();
        long others = passage.lines().stream().filter(line -> line.start() > row.end() && line.items().size() > 1).count();
        if (others > MOST_OTHER_LINES) {
            close();
        }
    }

    private void close() {
        if (rows.isEmpty() && open && headingLine != null && kind == ExhibitListKind.INDEX) {
            reading.problem(ProblemCode.EXHIBIT_LIST_EMPTY, "expected rows below the heading", headingLine);
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
        Words heading = headingLine == null ? Words.NONE : headingLine.words();
        reading.found("exhibitLists[" + lists.size() + "].heading", heading, OutlineRule.EXHIBIT_HEADING.ruleName());
        lists.add(new ExhibitList(kind, headingLine == null ? null : heading.text(), rows.get(0).line().number(), exhibits));
    }
}
