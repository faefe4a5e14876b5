package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.ExhibitNumber;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The number of a row of a list.
 *
 * @param from   the phrase that holds it, or the word before it: "Item"
 * @param to     the phrase behind it
 * @param named  whether the word Exhibit stands before it
 * @param marked whether a word, a sign or the end of its segment sets it off: "No. 1", "1.", "(a)", a number in a cell of its own
 * @param number the number without the word Exhibit and signs
 */
record RowNumber(int from, int to, boolean named, boolean marked, String number) {

    private static final Vocabulary LABELS = Vocabulary.of(RULE_rowLabel);
    private static final Vocabulary SPEAKS = Vocabulary.of(RULE_speaksOf);
    private static final Vocabulary OWNERS = Vocabulary.of(RULE_owner);
    private static final String SIGNS = ".):-\u2013\u2014";

    /** Reads the number with which a line begins; null if it begins with none. "1. Exhibit 99.1" is number 99.1. */
    static @Nullable RowNumber opening(Phrases phrases, int line) {
        int end = phrases.end(line);
        int at = phrases.written(phrases.first(line), end);
        RowNumber outer = at == end ? null : at(phrases, at, end);
        int inner = outer == null ? end : phrases.written(outer.to, end);
        return inner < end && phrases.kind(inner) == EXHIBIT_NUMBER ? at(phrases, inner, end) : outer;
    }

    /** Reads the number that a phrase is, or stands before: "Exhibit 99.1", "Item 1", "99.1(a)", "iv". */
    static @Nullable RowNumber at(Phrases phrases, int at, int end) {
        int label = LABELS.has(phrases.kind(at)) ? phrases.written(at + 1, end) : at;
        if (label == end) {
            return null;
        }
        String text = phrases.text(label);
        String number = ExhibitNumber.of(text);
        if (phrases.kind(at) == EXHIBIT_NUMBER) {
            return new RowNumber(at, at + 1, true, true, number);
        }
        boolean named = label > at && phrases.kind(at) == NUMBER_TITLE;
        if (label > at && isArticle(phrases, label)) {
            return null;
        }
        boolean marked = label > at || !text.equals(number) || isSetOff(phrases, label);
        boolean found = named && ExhibitNumbers.isLetter(text) || phrases.kind(label) == NUMBERING && !number.isEmpty()
            || isNumber(text, number, marked);
        return found ? new RowNumber(at, label + 1, named, marked, number) : null;
    }

    /** "Enclosure: A press release". */
    private static boolean isArticle(Phrases phrases, int at) {
        int next = at + 1;
        boolean colon = phrases.is(at - 1, ':');
        return phrases.kind(at) == ARTICLE && next < phrases.segmentEnd(at) && (Character.isLowerCase(phrases.firstChar(next)) || colon && phrases.isWritten(next));
    }

    private static boolean isNumber(String text, String number, boolean marked) {
        if (number.isEmpty() || Character.isLetter(text.charAt(0)) && !text.startsWith(number)) {
            return false;
        }
        boolean letters = number.length() == 1 || RowOrder.roman(number) > 0;
        return RowOrder.isDigit(number) ? RowOrder.isSimple(number) && number.length() <= Bounds.LONGEST_SIMPLE : marked && letters;
    }

    /** A sign right behind the number, or nothing in its segment; "10:00 a.m." is none. */
    private static boolean isSetOff(Phrases phrases, int at) {
        int end = phrases.segmentEnd(at);
        boolean time = at + 2 < end && phrases.is(at + 1, ':') && Character.isDigit(phrases.firstChar(at + 2));
        return !time && (phrases.written(at + 1, end) == end || SIGNS.indexOf(phrases.firstChar(at + 1)) >= 0);
    }

    /** Says whether a sentence begins with the number: "Exhibit 4.1 to the Form 20-F", "Exhibits 1, 2 and 3 are", "(attached as | Exhibit 1)". */
    boolean isSpokenOf(Phrases phrases) {
        int end = phrases.segmentEnd(to - 1);
        boolean comma = to < end && (phrases.is(to, ',') || phrases.is(to, '&') || phrases.kind(to) == AND);
        int at = comma ? to + 1 : to;
        if (at == end) {
            return false;
        }
        boolean wrapped = from > 0 && phrases.kind(from - 1) == NUMBER_TITLE && phrases.line(from - 1) < phrases.line(from);
        if (wrapped && phrases.first(phrases.line(from - 1)) < from - 1 && Character.isLowerCase(phrases.firstChar(at))) {
            return true;
        }
        boolean closes = (named || wrapped) && phrases.is(to, ')') && phrases.opens(from);
        boolean verb = SPEAKS.has(phrases.kind(at)) && Character.isLowerCase(phrases.firstChar(at));
        boolean of = phrases.kind(at) == OF && at + 1 < end && OWNERS.has(phrases.kind(at + 1));
        return closes || verb || of || comma && (at(phrases, at, end) != null || named && ExhibitNumbers.isLetter(phrases.text(at)));
    }
}
