package dev.sixk.internal.news;

import static dev.sixk.grammar.NewsWords.ENDS;
import static dev.sixk.grammar.NewsWords.GREETING;
import static dev.sixk.grammar.NewsWords.RNS_NUMBER;
import static dev.sixk.grammar.NewsWords.SUBJECT;
import java.util.stream.IntStream;

/** Where pieces of news begin, and what of one is before its text. Not thread-safe. */
final class Beginnings {

    private final NewsLines lines;
    private final HeadLines heads;
    private final OwnParts own;

    Beginnings(NewsLines lines, HeadLines heads, OwnParts own) {
        this.lines = lines;
        this.heads = heads;
        this.own = own;
    }

    /** Another release begins behind the text of one: at its head, on a new page or behind the end of the one before. */
    boolean isAnother(int line) {
        boolean notice = lines.openingKind(line) == RNS_NUMBER || heads.isNoticeTable(line) && !heads.isNoticeTable(line - 1);
        return notice || heads.isReleaseHead(line) && isEnd(line - 1) || isHeadAhead(line)
            || lines.page.gapBefore(line) && (isLetter(line) || isNotice(line) || isTitleAhead(line));
    }

    /** A page's first lines name a release and its date; without one they are a running head. */
    private boolean isHeadAhead(int first) {
        if (!lines.page.pageBreak(first)) {
            return false;
        }
        boolean release = false;
        boolean day = false;
        for (int at = first; at < lines.count() && at < first + Bounds.LONGEST_HEAD && !(at > first && lines.page.pageBreak(at)); at++) {
            release |= at < first + Bounds.HEAD_LINES && heads.isReleaseHead(at);
            day |= heads.datedSegment(at) >= 0 || heads.isReleaseHead(at) && lines.has(NewsLines.DAY, at) || heads.isDateline(at) && !heads.dateline(at).date().isEmpty();
        }
        return release && day;
    }

    /** A date, an addressee and a greeting, or a subject: another letter. */
    private boolean isLetter(int line) {
        return isDate(line) && (greeting(line) > line || subject(line) > line && subject(line) <= line + Bounds.LONGEST_ADDRESSEE);
    }

    /** The registrant's name behind a closing date, or below a date of its own, and text to come: another notice. */
    private boolean isNotice(int line) {
        boolean dated = isDate(line);
        int named = dated ? line + 1 : line;
        boolean company = named < lines.count() && heads.letterheads.isCompany(named) && (dated ? lines.page.gapBefore(named) : isClosed(line));
        for (int at = named + 1; company && at < lines.count() && at < named + Bounds.LONGEST_HEAD && !own.isSignature(at); at++) {
            if (lines.isProse(at, at)) {
                return lines.page.segmentsOn(at) == 1;
            }
        }
        return false;
    }

    /** A title above a dateline with its place and its date: a release has one. */
    private boolean isTitleAhead(int line) {
        int gaps = 0;
        for (int at = line; at < lines.count() && at <= line + Bounds.LONGEST_TITLE && gaps <= Bounds.GAPS_OF_TITLE && !own.isSignature(at); at++) {
            gaps += at > line && lines.page.gapBefore(at) ? 1 : 0;
            Dateline dateline = heads.isDateline(at) ? heads.dateline(at) : Dateline.NONE;
            if (at > line && lines.page.segmentsOn(at) == 1 && !dateline.date().isEmpty() && !dateline.place().isEmpty()) {
                return true;
            }
            if (lines.isProse(at, at) || lines.isEnded(at, lines.words(at)) || heads.letterheads.isLetterhead(at, false)) {
                return false;
            }
        }
        return false;
    }

    /** A line that is a date alone, with its place. */
    private boolean isDate(int line) {
        return lines.page.segmentsOn(line) == 1 && heads.datedSegment(line) >= 0;
    }

    private boolean isClosed(int line) {
        int first = Math.max(0, line - Bounds.LONGEST_CLOSING);
        return IntStream.range(first, line).anyMatch(this::isDate);
    }

    private boolean isEnd(int at) {
        return at >= 0 && lines.has(ENDS, at) && lines.words(at) <= 2;
    }

    /** Gives the line with the first dateline, before which nothing is text yet; the piece's own first line where none is near. */
    int lead(int line) {
        for (int at = line; at < lines.count() && at < line + Bounds.FARTHEST_DATELINE && (at == line || !own.isSignature(at) && !isHeadAhead(at)); at++) {
            if (heads.isDateline(at) && heads.dateline(at).isSure()) {
                return at;
            }
        }
        return line;
    }

    /** Gives the line with which a letter greets, near behind its date: an addressee stands between the two; the date's line where none does. */
    int greeting(int line) {
        for (int at = line + 1; at < lines.count() && at <= line + Bounds.LONGEST_ADDRESSEE && !lines.isProse(at, at); at++) {
            if (lines.openingKind(at + 1 < lines.count() ? at + 1 : at) == GREETING) {
                return at + 1;
            }
        }
        return line;
    }

    /** Gives the line with the subject of a letter, before which an addressee stands; the piece's own first line where there is none. */
    int subject(int line) {
        for (int at = line; at < lines.count() && at < line + Bounds.FARTHEST_SUBJECT; at++) {
            if (lines.openingKind(at) == SUBJECT && !heads.isReference(at)) {
                return at;
            }
        }
        return line;
    }
}
