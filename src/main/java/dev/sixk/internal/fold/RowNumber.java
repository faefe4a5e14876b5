package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.ExhibitNumber;
import dev.sixk.words.Phrases;
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
    private static final int LONGEST_ASIDE = 8;
    private static final int LONGEST_SIMPLE = 4;

    /** Reads the number with which a line begins; null if it begins with none. "1. Exhibit 99.1" is number 99.1. */
    static @Nullable RowNumber opening(Phrases phrases, int line) {
        int end = phrases.end(line);
        int at = phrases.opening(phrases.page().firstSegment(line)) < 0 ? end : phrases.written(phrases.first(line), end);
        RowNumber outer = at == end ? null : at(phrases, at, end);
        int inner = outer == null || outer.named || RowOrder.isDecimal(outer.number) ? end : phrases.written(outer.to, end);
        RowNumber named = inner < end && phrases.kind(inner) == EXHIBIT_NUMBER ? at(phrases, inner, end) : null;
        return named == null || named.isSpokenOf(phrases) ? outer : named;
    }

    /** Reads the number that a phrase is, or stands before: "Exhibit 99.1", "Item 1", "99.1(a)", "iv". */
    static @Nullable RowNumber at(Phrases phrases, int at, int end) {
        int label = LABELS.has(phrases.kind(at)) ? phrases.written(at + 1, end) : at;
        if (label == end || isGlued(phrases, label)) {
            return null;
        }
        String text = phrases.text(label);
        String number = ExhibitNumber.of(text);
        if (phrases.kind(at) == EXHIBIT_NUMBER) {
            return new RowNumber(at, at + 1, true, true, number);
        }
        boolean named = label > at && phrases.kind(at) == NUMBER_TITLE;
        boolean lettered = named && ExhibitNumbers.isLetter(text);
        boolean marked = label > at || !text.equals(number) || isSetOff(phrases, label);
        boolean found = lettered || isNumber(text, number, phrases.kind(label) == NUMBERING, marked);
        return found ? new RowNumber(at, label + 1, named, marked, number) : null;
    }

    private static boolean isNumber(String text, String number, boolean numbering, boolean marked) {
        if (number.isEmpty() || Character.isLetter(text.charAt(0)) && !text.startsWith(number)) {
            return false;
        }
        if (Character.isDigit(number.charAt(0))) {
            return numbering || RowOrder.isData(number) || RowOrder.isSimple(number) && number.length() < LONGEST_SIMPLE;
        }
        boolean letters = number.length() == 1 || RowOrder.roman(number) > 0 && number.length() <= LONGEST_SIMPLE;
        return letters && marked && text.indexOf(' ') < 0;
    }

    /** "Exhibit 99.1a"; pages that set their words by place glue "99.1" to "Press release". */
    private static boolean isGlued(Phrases phrases, int at) {
        boolean last = at + 1 == phrases.end(phrases.line(at));
        return !last && phrases.start(at + 1) == phrases.stop(at) && phrases.isWritten(at + 1)
            && !(phrases.kind(at) == NUMBERING && Character.isUpperCase(phrases.firstChar(at + 1)));
    }

    /** A sign right behind the number, or nothing in its segment. */
    private static boolean isSetOff(Phrases phrases, int at) {
        int end = phrases.segmentEnd(at);
        return phrases.written(at + 1, end) == end
            || phrases.start(at + 1) == phrases.stop(at) && ".):".indexOf(phrases.firstChar(at + 1)) >= 0;
    }

    /** Says whether a sentence begins with the number: "Exhibit 4.1 to the Form 20-F", "Exhibits 1, 2 and 3 are". */
    boolean isSpokenOf(Phrases phrases) {
        int end = phrases.segmentEnd(to - 1);
        int at = to;
        if (at < end && phrases.is(at, ')') && phrases.firstChar(from) != '(' && phrases.opens(from)) {
            return named;
        }
        while (at < end && at < to + LONGEST_ASIDE && phrases.is(to, '(') && !phrases.is(at++, ')')) {
            continue;
        }
        boolean comma = at < end && (phrases.is(at, ',') || phrases.is(at, '&'));
        at += comma ? 1 : 0;
        boolean small = at < end && Character.isLowerCase(phrases.firstChar(at));
        boolean of = at + 1 < end && phrases.kind(at) == OF && OWNERS.has(phrases.kind(at + 1));
        return at < end && (small && SPEAKS.has(phrases.kind(at)) || of || comma && at(phrases, at, end) != null);
    }
}
