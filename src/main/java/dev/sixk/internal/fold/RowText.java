package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.CharFolding;
import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;

/** The description of a row: what stands beside its number, the lines that go on with it, and rows whose number stands behind. */
final class RowText {

    private static final Vocabulary ENDS = Vocabulary.of(RULE_endsList);
    private static final Vocabulary UNFINISHED = Vocabulary.of(RULE_unfinished);
    private static final Vocabulary YEARS = Vocabulary.of(RULE_yearCell);
    private static final Vocabulary RELEASES = Vocabulary.of(RULE_releaseHead);
    private static final Vocabulary DAYS = Vocabulary.of(RULE_dateCell);
    private static final Vocabulary OWN = Vocabulary.of(RULE_ownForm);
    private static final Vocabulary PAGES = Vocabulary.of(RULE_pageTitle);
    private static final String OPEN = ",-";
    private static final String STOPS = ".:;";

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;
    /** Whether the list has a column of dates. */
    boolean dated;
    /** Whether the list has a column of pages before that of the descriptions. */
    boolean paged;

    RowText(Fold fold) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
    }

    /** Gives the phrase behind the words from a phrase to the end of its line, without a page number in a segment of its own. */
    int end(int from, int line) {
        int end = phrases.end(line);
        int last = phrases.writtenEnd(from, end) - 1;
        boolean alone = last >= from && (phrases.opens(last) || isBar(last - 1));
        boolean date = dated && last > from && phrases.opens(last) && DAYS.has(phrases.kind(last));
        boolean year = last == phrases.first(line) && YEARS.has(phrases.kind(last));
        boolean page = last >= from && !year && RowOrder.isPage(phrases.text(last));
        boolean labelled = page && last > from && PAGES.has(phrases.kind(last - 1)) && phrases.opens(last - 1);
        int behind = labelled ? last - 1 : date || page && alone ? last : end;
        while (behind > from && isBar(behind - 1)) {
            behind--;
        }
        return behind;
    }

    /** A bar between cells, "|", or an empty cell with both of its bars, "| |". */
    private boolean isBar(int phrase) {
        return phrases.firstChar(phrase) == CoverFold.BAR && !phrases.isWritten(phrase);
    }

    /** Folds words of a description; bars between them are none of it. */
    private void words(int from, int to) {
        int run = from;
        for (int i = from; i < to; i++) {
            if (isBar(i)) {
                run(run, i);
                run = i + 1;
            }
        }
        run(run, to);
    }

    private void run(int from, int to) {
        if (from < to) {
            fold.add(TEXT, from, to);
        }
    }

    /** Says whether a line goes on with the prose of the line before: "copies of which are attached as | Exhibits 10.1 through 10.4". */
    boolean isWrapped(int line) {
        if (line == 0 || page.gapBefore(line) || page.segmentsOn(line - 1) != 1) {
            return false;
        }
        int segment = page.firstSegment(line - 1);
        return page.end(segment) - page.start(segment) >= Bounds.FULL_LINE && STOPS.indexOf(page.text().charAt(page.end(segment) - 1)) < 0;
    }

    /** Gives the phrase with which a description begins: behind the mark of a note, "99.1(1)", or a date or page in a segment of its own. */
    int begin(int number, int end) {
        boolean glued = phrases.start(number) == phrases.stop(number - 1) && Character.isDigit(phrases.lastChar(number - 1));
        boolean note = glued && phrases.kind(number) == NUMBERING && phrases.firstChar(number) == '(';
        int from = note ? number + 1 : number;
        int behind = phrases.written(from, end) + 1;
        boolean column = behind < end && phrases.opens(behind);
        return column && (dated && DAYS.has(phrases.kind(behind - 1)) || paged && RowOrder.isPage(phrases.text(behind - 1))) ? behind : from;
    }

    /** Folds the description beside a number; "99.1 - Interim report; 99.2 - Press release" is two rows. Gives the number of the last. */
    RowNumber beside(RowNumber number, int end, OpenList into) {
        int from = begin(number.to(), end);
        RowNumber row = number;
        for (int i = from; i + 1 < end; i++) {
            boolean comma = phrases.is(i, ',') && RowOrder.isAdditional(row.number());
            RowNumber next = comma || phrases.is(i, ';') && (number.named() || RowOrder.isDecimal(number.number())) ? RowNumber.at(phrases, i + 1, end) : null;
            if (next != null && (!comma || RowOrder.isAdditional(next.number()) && !RowOrder.isJump(row.number(), next.number())) && (next.named() || RowOrder.isDecimal(next.number()) && RowOrder.isAfter(row.number(), next.number()))) {
                words(from, i);
                fold.add(ROW, next.from(), next.to());
                into.took(next.number());
                from = next.to();
                row = next;
            }
        }
        words(from, end);
        return row;
    }

    /** Folds the lines behind a row that go on with its description; gives the line behind them. */
    int goOn(int line, RowNumber number, boolean beside) {
        int text = phrases.written(number.to(), phrases.end(line));
        int column = page.column(phrases.segment(beside ? text : number.from()));
        boolean indented = line + 1 < page.lineCount() && page.column(page.firstSegment(line + 1)) > column;
        boolean apart = beside ? phrases.opens(text) : indented;
        boolean waits = !beside;
        int next = line + 1;
        int behind = Math.min(page.lineCount(), line + 1 + Bounds.LONGEST_DESCRIPTION);
        while (next < behind && goesOn(next, number, column, apart, waits)) {
            int end = end(phrases.first(next), next);
            if (phrases.written(phrases.first(next), end) < end || phrases.opening(page.firstSegment(next)) < 0) {
                int first = phrases.first(next);
                words(first, end);
                waits = false;
            }
            next++;
        }
        return next;
    }

    /** "Press release (Exhibit 99.1)", "Press release | Annex A", or the number alone in the last column where its title says so. */
    int behind(OpenList into, int line) {
        int first = text(line);
        int end = endBehind(line);
        int at = end - 1;
        while (at > first && !phrases.opens(at) && !phrases.is(at - 1, '(')) {
            at--;
        }
        int last = at > first && isLabelled(at, end) ? at : end - 1;
        RowNumber number = last <= first ? null : RowNumber.at(phrases, last, phrases.end(line));
        boolean aside = number != null && number.named() && phrases.is(last - 1, '(');
        if (number == null || !aside && !into.numbersBehind && last == end - 1) {
            return line;
        }
        description(aside || !into.numbersBehind ? line : into.first(page, line), line, aside ? last - 1 : last);
        fold.add(ROW_BEHIND, last, number.to());
        into.took(number.number());
        boolean apart = line > 0 && page.gapBefore(line);
        boolean open = endsOpen(first, last);
        int next = line + 1;
        boolean rest = apart && isUnnumbered(next);
        while (into.numbersBehind && next < page.lineCount() && (rest ? !page.gapBefore(next) : goesOnBehind(next, apart, open))) {
            open = false;
            words(phrases.first(next), phrases.end(next++));
        }
        return next;
    }

    /** Says whether no line down to the next gap has a number, or is empty. */
    private boolean isUnnumbered(int line) {
        int behind = line;
        while (behind < page.lineCount() && behind - line < Bounds.LONGEST_DESCRIPTION && !page.gapBefore(behind)) {
            if (phrases.end(behind) == phrases.first(behind) || RowNumber.at(phrases, phrases.end(behind) - 1, phrases.end(behind)) != null) {
                return false;
            }
            behind++;
        }
        return behind == page.lineCount() || page.gapBefore(behind);
    }

    /** Gives the first phrase of a description: behind a number in a cell of its own, which counts the rows. */
    private int text(int line) {
        RowNumber serial = RowNumber.opening(phrases, line);
        int first = phrases.first(line);
        return serial != null && !serial.named() && serial.to() < phrases.end(line) && phrases.segmentEnd(first) == serial.to() ? serial.to() : first;
    }

    /** Gives the phrase behind the words of a line without "; and". */
    private int endBehind(int line) {
        int first = phrases.first(line);
        int end = phrases.writtenEnd(first, phrases.end(line));
        return end > first && phrases.kind(end - 1) == AND ? phrases.writtenEnd(first, end - 1) : end;
    }

    /** "• a press release (Exhibit 99.1); and". */
    boolean isNamedBehind(int line) {
        int last = endBehind(line) - 1;
        return last > phrases.first(line) && phrases.kind(last) == EXHIBIT_NUMBER && phrases.is(last - 1, '(');
    }

    /** "Press release | EXHIBIT 99.1". */
    boolean isNumberedBehind(int line) {
        int last = endBehind(line) - 1;
        return last > phrases.first(line) && phrases.kind(last) == EXHIBIT_NUMBER && phrases.opens(last);
    }

    /** Folds a description before its number, and the lines of it above that of the number. */
    private void description(int from, int line, int end) {
        fold.add(VALUE, text(from), from < line ? phrases.end(from) : end);
        for (int i = from + 1; i <= line; i++) {
            fold.addMore(phrases.first(i), i < line ? phrases.end(i) : end);
        }
    }

    /** "Director shareholding - | 9 March 2011". */
    private boolean endsOpen(int from, int to) {
        return to > from && OPEN.indexOf(CharFolding.fold(phrases.lastChar(to - 1))) >= 0;
    }

    /**
     * With no column of its own, a description goes on behind a line that it fills, or with a few lines before white space; a line wider
     * than a page is whole.
     */
    private boolean isOpen(int line) {
        int length = phrases.stop(phrases.end(line - 1) - 1) - phrases.start(phrases.first(line - 1));
        return length <= Bounds.WIDEST_LINE && (length >= Bounds.FULL_LINE || isRest(line));
    }

    private boolean isReleaseHead(int line) {
        int first = phrases.written(phrases.first(line), phrases.end(line));
        return first < phrases.end(line) && RELEASES.has(phrases.kind(first)) && phrases.written(first + 1, phrases.end(line)) == phrases.end(line);
    }

    /** Says whether a line can describe a row: it begins with a word, and no date or figure. */
    boolean describes(int line) {
        int first = phrases.written(phrases.first(line), phrases.end(line));
        return first == phrases.end(line) || !DAYS.has(phrases.kind(first)) && !Character.isDigit(phrases.firstChar(first)) && !ends(line);
    }

    /** A sentence or a row between bars is whole, and another one begins on the next line. */
    private boolean isClosed(int line, boolean apart) {
        int last = phrases.end(line - 1) - 1;
        boolean row = isBar(last) && !isBar(phrases.end(line) - 1);
        return row || !apart && (phrases.is(last, '.') || phrases.is(last, ';'));
    }

    /** What white space ends soon may be the rest of a short line; a date alone is not. */
    private boolean isRest(int line) {
        int behind = line + 1;
        while (behind < page.lineCount() && behind - line <= Bounds.LONGEST_REST && !page.gapBefore(behind) && RowNumber.opening(phrases, behind) == null) {
            behind++;
        }
        boolean day = phrases.end(line) == phrases.first(line) + 1 && DAYS.has(phrases.kind(phrases.first(line)));
        return behind - line <= Bounds.LONGEST_REST && !day;
    }

    /** A line without a number of its own goes on with the description in small letters, or where rows stand apart and nothing stands below it. */
    private boolean goesOnBehind(int line, boolean apart, boolean open) {
        int first = phrases.first(line);
        int end = phrases.writtenEnd(first, phrases.end(line));
        boolean last = apart && (line + 1 == page.lineCount() || page.gapBefore(line + 1)) && !ENDS.has(phrases.kind(first));
        return !page.gapBefore(line) && first < end && (last || open || Character.isLowerCase(phrases.firstChar(first)))
            && RowNumber.at(phrases, end - 1, phrases.end(line)) == null;
    }

    /** Says whether a label and its number fill a cell, "Annex A". */
    private boolean isLabelled(int from, int end) {
        RowNumber number = RowNumber.at(phrases, from, end);
        return number != null && phrases.opens(from) && number.to() == end && number.to() > from + 1;
    }

    /** "(i) a release, attached as Exhibit 99.1; and": the words before the number are the description. */
    void saidNumber() {
        FormToken row = fold.last();
        int number = behindWords(row, row.end());
        int as = number < 0 || phrases.kind(number) != EXHIBIT_NUMBER ? -1 : behindWords(row, number);
        if (row.getType() == TEXT && as >= 0 && phrases.kind(as) == AS) {
            int verb = behindWords(row, as);
            row.endAt(verb > row.first() && AttachingClause.isVerb(phrases.kind(verb)) ? verb : as);
            fold.add(AS, as, as + 1);
            fold.add(EXHIBIT_NUMBER, number, number + 1);
        }
    }

    /** Gives the last word before a phrase, "and" aside; -1 if there is none. */
    private int behindWords(FormToken row, int phrase) {
        int last = phrases.writtenEnd(row.first(), phrase) - 1;
        return last >= row.first() && phrases.kind(last) == AND ? behindWords(row, last) : last < row.first() ? -1 : last;
    }

    /** Says whether a line begins with what no description goes on with. */
    boolean ends(int line) {
        int first = phrases.written(phrases.first(line), phrases.end(line));
        return first < phrases.end(line) && !Character.isLowerCase(phrases.firstChar(first)) && (ENDS.has(phrases.kind(first)) || isStatement(line));
    }

    /** "This report is incorporated by reference into". */
    private boolean isStatement(int line) {
        int end = phrases.end(line);
        int own = OWN.first(phrases, phrases.first(line), end);
        return own < end && phrases.has(BY_REFERENCE, own, phrases.end(Math.min(line + 1, page.lineCount() - 1)));
    }

    /** A line goes on in small letters, or in the description's column, or where nothing sets it off. */
    private boolean goesOn(int next, RowNumber number, int column, boolean apart, boolean waits) {
        int first = phrases.first(next);
        if (page.pageBreak(next) || first == phrases.end(next)) {
            return false;
        }
        boolean small = Character.isLowerCase(phrases.firstChar(first));
        if (ends(next) || isRow(next, number, waits ? Integer.MAX_VALUE : column)) {
            return false;
        }
        int last = phrases.writtenEnd(phrases.first(next - 1), phrases.end(next - 1)) - 1;
        boolean open = OPEN.indexOf(phrases.lastChar(phrases.end(next - 1) - 1)) >= 0 || last >= 0 && UNFINISHED.has(phrases.kind(last));
        boolean within = page.column(phrases.segment(phrases.written(first, phrases.end(next) - 1))) >= column - 2 && (apart || isOpen(next));
        return waits || small || !page.gapBefore(next) && (within && !isReleaseHead(next) || open) && !isClosed(next, apart);
    }

    /**
     * A figure that a wrapped description begins a line with is none: "4.2 metres" in row 1, "2. The announcement" in the column of its text;
     * "(a)" in the column of the text of exhibit 99.5 numbers a part of it.
     */
    private boolean isRow(int line, RowNumber before, int column) {
        RowNumber row = RowNumber.opening(phrases, line);
        boolean figure = row != null && row.from() == phrases.first(line) && page.column(phrases.segment(row.from())) == column
            && RowOrder.isSimple(before.number()) && RowOrder.isSimple(row.number()) && !RowOrder.isNext(before.number(), row.number());
        boolean within = row != null && (before.named() || RowOrder.isDecimal(before.number())) && !row.named() && !RowOrder.isDecimal(row.number())
            && row.from() == phrases.first(line) && page.column(phrases.segment(row.from())) >= column;
        boolean decimal = row != null && RowOrder.isDecimal(row.number()) && RowOrder.isDecimal(before.number()) && RowOrder.isAfter(before.number(), row.number());
        boolean cell = row != null && row.to() < phrases.end(line) && isBar(row.to());
        return row != null && !figure && !within && (row.marked() || decimal || cell);
    }
}
