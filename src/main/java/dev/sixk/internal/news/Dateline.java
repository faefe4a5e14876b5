package dev.sixk.internal.news;

import static dev.sixk.grammar.NewsWords.DATE_LABEL;
import static dev.sixk.grammar.NewsWords.DAY_MONTH;
import static dev.sixk.grammar.NewsWords.LINK;
import static dev.sixk.grammar.NewsWords.WIRE;
import static dev.sixk.grammar.NewsWords.WORD;
import static dev.sixk.grammar.NewsWords.YEAR;

import dev.sixk.grammar.SixKNews;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import dev.sixk.words.Words;

/**
 * A dateline: "Zurich, Switzerland, Sept. 9, 2009 - ABB announced today", "CALGARY, Feb. 12 /CNW/ - ", "Toronto (March 11, 2009) - ",
 * "VANCOUVER, CANADA - Ballard announced".
 *
 * @param place the place as printed; none if only a date stands there
 * @param date  the date as printed, with or without its year; none if only a place stands there
 */
record Dateline(Words place, Words date) {

    static final Dateline NONE = new Dateline(Words.NONE, Words.NONE);

    private static final Vocabulary OF_PLACE = Vocabulary.in(SixKNews._ATN, SixKNews.RULE_ofPlace);
    private static final String PUNCTUATION = ",.()-:;'/";

    /** Takes the dateline with which a text begins; none where it begins otherwise. */
    static Dateline of(Phrases phrases, int from, int to) {
        int stop = Math.min(to, from + Bounds.BEFORE_DATE);
        int at = from;
        while (at < stop && isPlace(phrases, at)) {
            at++;
        }
        if (from + 2 < stop && isDay(phrases.kind(from))) {
            Dateline behind = behindDay(phrases, from, stop);
            // "September 6, 2016, Vancouver, British Columbia - Acme announces": behind a comma a place has two parts.
            if (isDash(phrases.firstChar(from + 1)) || phrases.is(from + 1, ',') && behind.place.text().indexOf(',') > 0) {
                return behind;
            }
        }
        if (at < stop && isDay(phrases.kind(at)) && isParted(phrases, from, at, to)) {
            return new Dateline(place(phrases, from, at), phrases.words(at, at + 1));
        }
        if (at > from && at < stop && phrases.kind(at) == WIRE) {
            return behindWire(phrases, from, at, stop);
        }
        int dash = dash(phrases, from, Math.min(to, at + 2));
        return dash > from && dash + 1 < to ? new Dateline(place(phrases, from, dash), Words.NONE) : NONE;
    }

    /** "TORONTO, Ontario - (Marketwired - June 5, 2014) - Acme", "MEXICO CITY--(BUSINESS WIRE)--Oct. 27, 2016--Acme". */
    private static Dateline behindWire(Phrases phrases, int from, int wire, int stop) {
        int day = wire + 1;
        while (day < stop && !phrases.isWritten(day)) {
            day++;
        }
        boolean dated = day < stop && isDay(phrases.kind(day));
        return new Dateline(place(phrases, from, wire), dated ? phrases.words(day, day + 1) : Words.NONE);
    }

    /** "August 11, 2022 - Vancouver, British Columbia: Acme announced". */
    private static Dateline behindDay(Phrases phrases, int day, int stop) {
        int end = day + 2;
        while (end < stop && isPlace(phrases, end) && !phrases.is(end, ':') && !isDash(phrases.firstChar(end))) {
            end++;
        }
        boolean place = end < stop && end > day + 2 && (phrases.is(end, ':') || isDash(phrases.firstChar(end)));
        return new Dateline(place ? place(phrases, day + 2, end) : Words.NONE, phrases.words(day, day + 1));
    }

    /** A sign stands between place and date, or behind the date: "Effective January 1, 2010 the" is none. */
    private static boolean isParted(Phrases phrases, int from, int day, int to) {
        return day == from || !phrases.isWritten(day - 1) || day + 1 < to && (isDash(phrases.firstChar(day + 1)) || phrases.kind(day + 1) == WIRE) || day + 1 == to;
    }

    private static boolean isDay(int kind) {
        return NewsLines.DAY.has(kind) || kind == DAY_MONTH;
    }

    /** Says whether words are the name of a place alone. */
    static boolean isPlace(Phrases phrases, int from, int to) {
        int at = from;
        while (at < to && isPlace(phrases, at)) {
            at++;
        }
        return at == to && from < to;
    }

    /** Capitals, "and", "the", "of", and signs; "OR AKIVA". */
    private static boolean isPlace(Phrases phrases, int phrase) {
        int kind = phrases.kind(phrase);
        char first = phrases.firstChar(phrase);
        boolean or = kind == LINK && phrase + 1 < phrases.end(phrases.line(phrase)) && phrases.kind(phrase + 1) == WORD && Character.isUpperCase(phrases.firstChar(phrase + 1));
        return !isDay(kind) && kind != WIRE && kind != YEAR && kind != DATE_LABEL && (or || !NewsLines.NO_PLACE.has(kind) || OF_PLACE.has(kind)) && (Character.isUpperCase(first) || isParticle(phrases, phrase) || OF_PLACE.has(kind) || PUNCTUATION.indexOf(first) >= 0 || isDash(first));
    }

    /** "Rio de Janeiro". */
    private static boolean isParticle(Phrases phrases, int phrase) {
        boolean small = phrases.kind(phrase) == WORD && phrases.stop(phrase) - phrases.start(phrase) <= Bounds.LONGEST_PARTICLE;
        return small && phrase + 1 < phrases.end(phrases.line(phrase)) && Character.isUpperCase(phrases.firstChar(phrase + 1));
    }

    static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2212';
    }

    /** Gives the dash behind a place without a date, or the wire that carries it; -1 if there is none. */
    private static int dash(Phrases phrases, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean spaced = at > from && at + 1 < to && (phrases.start(at) > phrases.stop(at - 1) || phrases.start(at + 1) > phrases.stop(at));
            if (isDash(phrases.firstChar(at)) && spaced || phrases.kind(at) == WIRE) {
                return at;
            }
        }
        return -1;
    }

    private static Words place(Phrases phrases, int from, int to) {
        int end = phrases.writtenEnd(from, to);
        Words words = phrases.words(phrases.written(from, to), end);
        boolean abbreviated = end < to && (phrases.is(end, '.') && words.text().indexOf('.') >= 0 || phrases.is(end, ')') && words.text().indexOf('(') >= 0);
        return abbreviated ? phrases.words(phrases.written(from, to), end + 1) : words;
    }

    /** "VANCOUVER, CANADA": a place that is told by its country or state, or any with a date. */
    boolean isSure() {
        return !date.isEmpty() || place.text().indexOf(',') > 0;
    }

    boolean isFound() {
        return this != NONE;
    }
}
