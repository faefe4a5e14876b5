package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import org.jspecify.annotations.Nullable;

/** Folds lists of exhibits: a heading or the words that announce a list, and rows with their descriptions. */
final class ListFold {

    private static final int MOST_OTHER_LINES = 4;
    private static final int FARTHEST_ROW = 8;
    private static final int FULL_LINE = 45;
    private static final int LEAD_BEHIND = 2;
    private static final int HEADING_WORDS = 5;
    private static final int LONGEST_WHOLE = 30;
    private static final Vocabulary NOTHING = Vocabulary.of(RULE_nothing);
    private static final Vocabulary ENDS = Vocabulary.of(RULE_behindList);

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;
    private final ListHeading headings;
    private final RowText text;
    private int body;
    private int kind;
    private int rows;
    private int others;
    private int prose;
    private int signed = -1;
    private boolean numbersBehind;
    private boolean sequential;
    private boolean indexed;
    private boolean attachedBegun;
    private @Nullable String last;

    ListFold(Fold fold, int body) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
        this.headings = new ListHeading(fold.phrases);
        this.text = new RowText(fold, headings);
        this.body = body;
    }

    /** Folds the lists that stand on the cover, before the questions. */
    void cover(int questions) {
        for (int line = 0, behind; line < questions; line = Math.max(line + 1, behind)) {
            int heading = headings.kind(line);
            behind = line;
            if (kind != 0 || heading != 0 && heading != CONTENTS_HEADING || isWhole(line)) {
                behind = fold(line);
            }
            if (behind == line) {
                other(line);
            }
        }
        close(questions);
    }

    /** Says whether numbered lines from this one on are all that stands before the questions, the signature or the page's end. */
    private boolean isWhole(int from) {
        String before = null;
        for (int line = from; line < page.lineCount() && line < from + LONGEST_WHOLE; line++) {
            int opening = phrases.openingKind(page.firstSegment(line));
            RowNumber number = RowNumber.opening(phrases, line);
            if (line > from && (ENDS.has(opening) || page.pageBreak(line))) {
                return true;
            }
            if (number != null && number.marked() && RowOrder.isNext(before, number.number())) {
                before = number.number();
            } else if (before == null || page.gapBefore(line)) {
                return false;
            }
        }
        return false;
    }

    /** Folds the heading or the row that begins on a line; gives the line behind it, the same line if there is none. */
    int fold(int line) {
        int heading = headings.kind(line);
        if (heading != 0 && opens(heading, line)) {
            return heading(heading, line);
        }
        RowNumber number = RowNumber.opening(phrases, line);
        if (number == null) {
            return kind == 0 || kind == CONTENTS_HEADING ? line : behind(line);
        }
        int end = text.end(number.to(), line);
        boolean beside = text.isWritten(number.to(), end);
        if (number.isSpokenOf(phrases) || !isListed(number, line, beside)) {
            attachedBegun |= number.named() && !beside && kind == 0 && signed >= 0;
            return line;
        }
        return row(number, line, beside ? end : number.to());
    }

    // ---- headings

    /** Behind the signature an index may stand, or a list right behind it: what follows are attached documents. */
    private boolean opens(int heading, int line) {
        boolean title = heading == NUMBER_TITLE || heading == EXHIBIT_INDEX;
        return signed < 0 || signed == line || title && !attachedBegun && !indexed;
    }

    private int heading(int heading, int line) {
        boolean sub = kind != 0 && rows == 0 && (kind != CONTENTS_HEADING || heading == CONTENTS_HEADING);
        if (!sub) {
            kind = heading == NUMBER_TITLE ? EXHIBIT_INDEX : heading;
            numbersBehind = false;
            sequential = false;
            rows = 0;
            last = null;
        }
        numbersBehind |= headings.numbersBehind(line);
        sequential |= heading == CONTENTS_HEADING && line > 0 && headings.isOwn(line - 1);
        others = 0;
        prose = 0;
        fold.add(sub ? SUBTITLE : heading, phrases.first(line), phrases.end(line));
        return line + 1;
    }

    // ---- rows

    private int row(RowNumber number, int line, int end) {
        if (kind == 0) {
            kind = LIST_HEADING;
        }
        last = number.number();
        rows++;
        others = 0;
        indexed |= kind == EXHIBIT_INDEX && signed >= 0;
        fold.add(ROW, number.from(), number.to());
        if (end > number.to()) {
            fold.add(TEXT, number.to(), end);
        }
        return text.goOn(line, number, end > number.to());
    }

    private boolean isListed(RowNumber number, int line, boolean beside) {
        if (kind == 0 && (line == body || line < body) && isWhole(line)) {
            return beside;
        }
        if (kind == 0 && !announced(line)) {
            return number.named() && signed < 0 && beside && (!page.pageBreak(line) || isFollowed(line, number)) && !isWrapped(line);
        }
        boolean index = kind == EXHIBIT_INDEX;
        if (number.named()) {
            boolean again = number.number().equals(last) && (!beside || others > 0);
            boolean title = rows > 0 && page.pageBreak(line) && !beside;
            if (again || title) {
                close(line);
                return false;
            }
            return index || beside;
        }
        boolean decimal = RowOrder.isDecimal(number.number());
        if (!beside && !((index || !decimal) && isDescribed(line + 1))) {
            return false;
        }
        if (RowOrder.isData(number.number()) && (rows > 0 || index)) {
            return true;
        }
        if (decimal) {
            return kind != CONTENTS_HEADING && RowOrder.isAfter(last, number.number());
        }
        return (RowOrder.isNext(last, number.number()) || index && RowOrder.isGreater(last, number.number())) && isAttachment(number, line);
    }

    /** At the top of a page, one row alone is the title of an attached document. */
    private boolean isFollowed(int line, RowNumber number) {
        RowNumber next = line + 1 < page.lineCount() ? RowNumber.opening(phrases, line + 1) : null;
        return next != null && next.named() && !next.number().equals(number.number());
    }

    private boolean isDescribed(int line) {
        return line < page.lineCount() && !page.pageBreak(line) && RowNumber.opening(phrases, line) == null && headings.kind(line) == 0
            && text.isWritten(phrases.first(line), phrases.end(line));
    }

    /** The contents of a report are numbered too: the first row of a list of attachments names a release or a date. */
    private boolean isAttachment(RowNumber number, int line) {
        if (kind != CONTENTS_HEADING || rows > 0 || sequential) {
            return true;
        }
        for (int i = number.to(); i < phrases.end(line); i++) {
            if (phrases.kind(i) == RELEASE || phrases.kind(i) == DATE) {
                return true;
            }
        }
        return false;
    }

    /** "Press release (Exhibit 99.1)", or the number in the last column. */
    private int behind(int line) {
        int end = phrases.end(line);
        int at = end - 1;
        while (at > phrases.first(line) && !phrases.isWritten(at)) {
            at--;
        }
        if (at <= phrases.first(line)) {
            return line;
        }
        RowNumber number = RowNumber.at(phrases, at, end);
        boolean aside = number != null && number.named() && phrases.is(at - 1, '(') && phrases.is(end - 1, ')');
        boolean column = number != null && numbersBehind && phrases.opens(at) && phrases.segment(at) == page.firstSegment(line + 1) - 1;
        if (number == null || !aside && !column) {
            return line;
        }
        fold.add(VALUE, phrases.first(line), aside ? at - 1 : at);
        fold.add(ROW_BEHIND, at, at + 1);
        last = number.number();
        rows++;
        others = 0;
        return line + 1;
    }

    // ---- lists without a heading

    private boolean announced(int line) {
        if (signed >= 0 && signed + LEAD_BEHIND < line) {
            return false;
        }
        int from = headings.announcement(line, Math.max(body, signed));
        if (from < 0) {
            return false;
        }
        fold.add(LIST_LEAD, phrases.first(from), phrases.end(from));
        for (int i = from + 1; i < line; i++) {
            fold.last().add(phrases.first(i), phrases.end(i));
        }
        kind = LIST_HEADING;
        rows = 0;
        others = 0;
        prose = 0;
        last = null;
        return true;
    }

    /** Says whether a line goes on with the prose of the line before. */
    private boolean isWrapped(int line) {
        if (line <= body || page.gapBefore(line) || page.segmentsOn(line - 1) > 1) {
            return false;
        }
        int segment = page.firstSegment(line - 1);
        char end = page.segmentText(segment).charAt(page.segmentText(segment).length() - 1);
        return rows == 0 && page.end(segment) - page.start(segment) >= FULL_LINE && ".:;".indexOf(end) < 0;
    }

    // ---- the end of a list

    /** Takes note of a line that is no part of a list. */
    void other(int line) {
        if (kind != 0 && headings.isTitle(line) && rows == 0) {
            sequential |= headings.isSequential(line);
            numbersBehind |= headings.numbersBehind(line);
            fold.add(SUBTITLE, phrases.first(line), phrases.end(line));
            return;
        }
        if (kind != 0 && NOTHING.has(phrases.openingKind(page.firstSegment(line)))) {
            close(line);
        }
        others++;
        prose += kind != 0 && kind != EXHIBIT_INDEX && rows == 0 && phrases.end(line) - phrases.first(line) > HEADING_WORDS ? 1 : 0;
        if (kind != 0 && prose > 1 || kind != 0 && others > (rows > 0 ? MOST_OTHER_LINES : FARTHEST_ROW)) {
            close(line);
        }
    }

    void close(int line) {
        if (kind != 0) {
            fold.body(line);
        }
        kind = 0;
        rows = 0;
        last = null;
    }

    /** Ends the list that is open: a signature block stands before a line. */
    void signed(int behind) {
        kind = 0;
        rows = 0;
        last = null;
        signed = behind;
        attachedBegun = false;
    }
}
