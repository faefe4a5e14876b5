package dev.sixk.internal.news;

import static dev.sixk.grammar.NewsWords.ENDS;
import static dev.sixk.grammar.NewsWords.SUBJECT;

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
        return heads.isReleaseHead(line) && isEnd(line - 1) || isHeadAhead(line);
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

    /** Gives the line with the subject of a letter, before which an addressee stands; the piece's own first line where there is none. */
    int subject(int line) {
        for (int at = line; at < lines.count() && at < line + Bounds.FARTHEST_SUBJECT; at++) {
            if (lines.openingKind(at) == SUBJECT) {
                return at;
            }
        }
        return line;
    }
}
