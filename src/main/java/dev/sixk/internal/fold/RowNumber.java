package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.ExhibitNumber;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The number of a row of a list.
 *
 * @param from   the phrase that holds it, or the word before it: "Item"
 * @param to     the phrase behind it
 * @param named  whether the word Exhibit stands before it
 * @param marked whether a sign or the end of its segment sets it off: "1.", "(a)", a number in a cell of its own
 * @param number the number without the word Exhibit and signs
 */
record RowNumber(int from, int to, boolean named, boolean marked, String number) {

    private static final Vocabulary LABELS = Vocabulary.of(RULE_rowLabel);
    private static final Vocabulary SPEAKS = Vocabulary.of(RULE_speaksOf);
    private static final int LONGEST_ASIDE = 8;
    private static final int LONGEST_SIMPLE = 4;

    /** Reads the number with which a line begins; null if it begins with none. */
    static @Nullable RowNumber opening(Phrases phrases, int line) {
        if (phrases.opening(phrases.page().firstSegment(line)) < 0) {
            return null;
        }
        int end = phrases.end(line);
        int at = signs(phrases, phrases.first(line), end);
        if (at == end) {
            return null;
        }
        RowNumber outer = at(phrases, at, end);
        int inner = outer == null ? end : signs(phrases, outer.to, end);
        if (inner < end && phrases.kind(inner) == EXHIBIT_NUMBER && !outer.named && !RowOrder.isDecimal(outer.number)) {
            RowNumber named = at(phrases, inner, end);
            return named == null || named.isSpokenOf(phrases) ? outer : named;
        }
        return outer;
    }

    /** Reads the number that a phrase is. */
    static @Nullable RowNumber at(Phrases phrases, int at, int end) {
        if (phrases.kind(at) == EXHIBIT_NUMBER) {
            return isGlued(phrases, at) ? null : new RowNumber(at, at + 1, true, true, ExhibitNumber.of(phrases.text(at)));
        }
        int label = at;
        if (LABELS.has(phrases.kind(at))) {
            label = signs(phrases, at + 1, end);
            if (label == end) {
                return null;
            }
        }
        boolean named = label > at && phrases.kind(at) == NUMBER_TITLE;
        if (named && ExhibitNumbers.isLetter(phrases.text(label)) && !isGlued(phrases, label)) {
            return new RowNumber(at, label + 1, true, true, ExhibitNumber.of(phrases.text(label)));
        }
        String text = phrases.text(label);
        String number = ExhibitNumber.of(text);
        if (text.indexOf(' ') >= 0 || Character.isLetter(text.charAt(0)) && !text.startsWith(number) || text.indexOf('-') >= 0 && phrases.kind(label) != NUMBERING) {
            return null;
        }
        boolean digits = Character.isDigit(number.isEmpty() ? ' ' : number.charAt(0)) && isNumeric(number);
        boolean letters = number.length() == 1 && Character.isLetter(number.charAt(0)) || RowOrder.roman(number) > 0 && number.length() <= LONGEST_SIMPLE;
        boolean marked = label > at || !text.equals(number) || isSetOff(phrases, label);
        return digits && (RowOrder.isData(number) || RowOrder.isDecimal(number) || number.length() < LONGEST_SIMPLE) || letters && marked
            ? new RowNumber(at, label + 1, named, marked, number) : null;
    }

    private static boolean isGlued(Phrases phrases, int at) {
        return at + 1 < phrases.end(phrases.line(at)) && phrases.start(at + 1) == phrases.stop(at) && phrases.isWritten(at + 1);
    }

    private static boolean isNumeric(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == ',' || c == '/' || Character.isLetter(c) && !RowOrder.isData(number) && i < number.length() - 2) {
                return false;
            }
        }
        return true;
    }

    /** A sign right behind the number, or nothing in its segment. */
    private static boolean isSetOff(Phrases phrases, int at) {
        int end = phrases.segmentEnd(at);
        return signs(phrases, at + 1, end) == end || phrases.start(at + 1) == phrases.stop(at) && ".):".indexOf(phrases.firstChar(at + 1)) >= 0;
    }

    private static int signs(Phrases phrases, int from, int end) {
        int at = from;
        while (at < end && !phrases.isWritten(at)) {
            at++;
        }
        return at;
    }

    /** Says whether the line is a sentence that begins with its exhibit: "Exhibit 4.1 to the Form 20-F", "Exhibits 1, 2 and 3 are". */
    boolean isSpokenOf(Phrases phrases) {
        PageText page = phrases.page();
        int segment = phrases.segment(to - 1);
        int end = phrases.segmentEnd(to - 1);
        int at = to;
        if (at < end && phrases.is(at, ')') && page.text().lastIndexOf('(', phrases.start(to - 1)) < page.start(segment)) {
            return named;
        }
        if (at < end && phrases.is(at, '(')) {
            while (at < end && at < to + LONGEST_ASIDE && !phrases.is(at, ')')) {
                at++;
            }
            at++;
        }
        boolean comma = at < end && (phrases.is(at, ',') || phrases.is(at, '&'));
        at += comma ? 1 : 0;
        if (at >= end || !phrases.isWritten(at)) {
            return false;
        }
        boolean small = Character.isLowerCase(phrases.firstChar(at));
        return small && SPEAKS.has(phrases.kind(at)) || comma && at(phrases, at, end) != null;
    }
}
