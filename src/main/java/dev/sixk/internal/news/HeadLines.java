package dev.sixk.internal.news;

import static dev.sixk.grammar.NewsWords.ANNEX_WORD;
import static dev.sixk.grammar.NewsWords.DATE_LABEL;
import static dev.sixk.grammar.NewsWords.EXHIBIT_NUMBER;
import static dev.sixk.grammar.NewsWords.FACT_HEAD;
import static dev.sixk.grammar.NewsWords.ITEM_TITLE;
import static dev.sixk.grammar.NewsWords.LINK;
import static dev.sixk.grammar.NewsWords.RELEASE;
import static dev.sixk.grammar.NewsWords.RELEASE_LINE;
import static dev.sixk.grammar.NewsWords.REPORT_DATE_LEAD;
import static dev.sixk.grammar.NewsWords.SUBJECT;
import static dev.sixk.grammar.NewsWords.TEXT_TITLE;
import static dev.sixk.grammar.NewsWords.TIDM;
import static dev.sixk.grammar.NewsWords.TIME;
import static dev.sixk.grammar.NewsWords.WIRE;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.util.Set;
import java.util.stream.IntStream;

/** The lines that head a release: its number, the words "press release", dates and datelines. Not thread-safe. */
final class HeadLines {

    private final NewsLines lines;
    private final Phrases phrases;
    private final PageText page;
    final Letterheads letterheads;

    /**
     * Takes a document.
     *
     * @param companies the names of the registrant, in letters alone: {@link NewsLines#letters}
     */
    HeadLines(NewsLines lines, Set<String> companies) {
        this.lines = lines;
        this.phrases = lines.phrases;
        this.page = lines.page;
        this.letterheads = new Letterheads(lines, companies);
    }

    /** "Exhibit 99.1", alone or with a word or two. */
    boolean isNumbered(int line) {
        int kind = lines.openingKind(line);
        boolean item = (kind == ITEM_TITLE || kind == TEXT_TITLE) && lines.words(line) <= 2 && lines.hasDigit(line);
        return (kind == EXHIBIT_NUMBER || kind == ANNEX_WORD || item) && lines.words(line) <= Bounds.NUMBERED_WORDS && page.segmentsOn(line) == 1;
    }

    /** "Ref: ABC/SE/2019-20/41": the number of a letter, and no subject. */
    boolean isReference(int line) {
        return lines.openingKind(line) == SUBJECT && lines.hasDigit(line) && lines.words(line) <= Bounds.REFERENCE_WORDS;
    }

    /** "Company | Acme plc", "TIDM | ACM", "Headline | Total Voting Rights": the table above a notice. */
    boolean isNoticeTable(int line) {
        if (line < 0 || lines.words(line) > Bounds.LETTERHEAD_WORDS) {
            return false;
        }
        int first = line;
        while (first > 0 && !page.gapBefore(first) && line - first < Bounds.NOTICE_TABLE) {
            first--;
        }
        boolean table = false;
        for (int at = first; at < lines.groupEnd(first) && at < line + Bounds.NOTICE_TABLE; at++) {
            table |= lines.openingKind(at) == TIDM;
        }
        return table;
    }

    /** Gives the place that stands on the line above a date, "Johannesburg | 5 March 2010"; none where no such line stands there. */
    Words placeAbove(int line) {
        int above = line - 1;
        boolean alone = above >= 0 && !page.gapBefore(line) && page.gapBefore(above) && lines.words(above) <= Bounds.PLACE_WORDS;
        // Two words without a comma are the name of who signs.
        boolean place = alone && (lines.words(above) == 1 || page.lineWords(above).text().indexOf(',') > 0);
        return place && Dateline.isPlace(phrases, phrases.first(above), phrases.end(above)) ? page.lineWords(above) : Words.NONE;
    }

    /** "PRESS RELEASE", "For immediate release - March 3, 2009", "Paris, July 30, 2010 | Press release". */
    boolean isReleaseHead(int line) {
        int words = lines.words(line);
        if (words > Bounds.HEAD_WORDS || lines.isEnded(line, words) || lines.openingKind(line) == ITEM_TITLE) {
            return false;
        }
        boolean whole = false;
        for (int segment = page.firstSegment(line); segment < page.firstSegment(line) + page.segmentsOn(line); segment++) {
            int opening = phrases.opening(segment);
            whole |= opening >= 0 && isNamedRelease(opening);
            if (opening >= 0 && isRelease(opening)) {
                boolean alone = phrases.written(opening + 1, phrases.segmentEnd(opening)) == phrases.segmentEnd(opening)
                    && (phrases.kind(opening) != FACT_HEAD || !Dateline.isDash(phrases.lastChar(phrases.segmentEnd(opening) - 1)));
                whole |= alone || phrases.kind(opening) == RELEASE_LINE && (!NewsLines.JOINS.has(next(opening)) || next(opening) == LINK) && rest(opening) <= Bounds.HEAD_REST;
            }
        }
        return whole;
    }

    /** "Northern Ships - News Release". */
    private boolean isNamedRelease(int opening) {
        int end = phrases.segmentEnd(opening);
        int release = phrases.next(RELEASE_LINE, opening, end);
        boolean last = release < end && phrases.written(release + 1, end) == end;
        int day = release < end ? phrases.written(release + 1, end) : end;
        boolean dated = day < end && NewsLines.DAY.has(phrases.kind(day)) && rest(release) <= Bounds.HEAD_REST;
        return release > opening && (last || dated) && words(opening, release) <= Bounds.COMPANY_WORDS && !NewsLines.JOINS.isIn(phrases, opening, release)
            && !tells(opening, release);
    }

    /** "DIVIDEND ANNOUNCEMENT" is a headline. */
    boolean tells(int from, int to) {
        return IntStream.range(from, to).anyMatch(phrase -> NewsKinds.tells(phrases.kind(phrase)));
    }

    private boolean isRelease(int phrase) {
        return phrases.kind(phrase) == RELEASE_LINE || phrases.kind(phrase) == RELEASE || phrases.kind(phrase) == FACT_HEAD;
    }

    private int next(int phrase) {
        int next = phrases.written(phrase + 1, phrases.segmentEnd(phrase));
        return next < phrases.segmentEnd(phrase) && !NewsLines.DAY.has(phrases.kind(next)) ? phrases.kind(next) : 0;
    }

    private int rest(int opening) {
        int rest = 0;
        for (int phrase = opening + 1; phrase < phrases.segmentEnd(opening); phrase++) {
            boolean counts = phrases.isWritten(phrase) && !NewsLines.DAY.has(phrases.kind(phrase)) && phrases.kind(phrase) != TIME;
            rest += counts ? lines.wordsOf(phrase) : 0;
        }
        return rest;
    }

    /** Gives the segment of a line that holds a date and no more than a place; -1 if none does. */
    int datedSegment(int line) {
        for (int segment = page.firstSegment(line); segment < page.firstSegment(line) + page.segmentsOn(line); segment++) {
            int opening = phrases.opening(segment);
            int end = opening < 0 ? 0 : phrases.segmentEnd(opening);
            int day = opening < 0 ? end : NewsLines.DAY.first(phrases, opening, end);
            if (day < end && !isLabelled(opening, day) && words(opening, day) <= Bounds.PLACE_WORDS && rest(day) <= Bounds.BEHIND_DATE && (!NewsLines.NO_PLACE.isIn(phrases, opening, day) || isFor(opening, day))) {
                return segment;
            }
        }
        return -1;
    }

    /** "for April 27, 2015 at 8:30 a.m." */
    private boolean isFor(int opening, int day) {
        return day == opening + 1 && phrases.kind(opening) == LINK && Character.isLowerCase(phrases.firstChar(opening));
    }

    /** "4. Record date: December 31, 2014" is the date of something else. */
    private boolean isLabelled(int opening, int day) {
        return day > opening && phrases.lastChar(day - 1) == ':' && !(day - 1 == opening && phrases.kind(opening) == DATE_LABEL) && !Dateline.isPlace(phrases, opening, day - 1);
    }

    private int words(int from, int to) {
        int words = 0;
        for (int phrase = from; phrase < to; phrase++) {
            words += phrases.isWritten(phrase) ? lines.wordsOf(phrase) : 0;
        }
        return words;
    }

    Dateline dateline(int at) {
        return Dateline.of(phrases, phrases.first(at), phrases.end(at));
    }

    /** A place, a date or both, before prose. */
    boolean isDateline(int at) {
        Dateline dateline = dateline(at);
        if (!dateline.isFound()) {
            return false;
        }
        boolean both = !dateline.date().isEmpty() && !dateline.place().isEmpty();
        return lines.has(WIRE, at) || lines.words(at, lines.groupEnd(at), Bounds.PROSE_WORDS) > (both ? Bounds.HEADING_WORDS : Bounds.LETTERHEAD_WORDS);
    }

    /** "Date of Material Change" above a date: it is of something else. */
    boolean isDateOf(int at) {
        return at >= 0 && (lines.has(DATE_LABEL, at) || lines.has(REPORT_DATE_LEAD, at)) && lines.words(at) <= Bounds.HEADING_WORDS && !lines.has(NewsLines.DAY, at);
    }
}
