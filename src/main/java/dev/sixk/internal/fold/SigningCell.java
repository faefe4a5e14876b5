package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A segment of a signature block, or a part of one between bars.
 *
 * @param phrases the document's phrases
 * @param from    its first phrase
 * @param to      the phrase behind its last one
 * @param column  the layout column at which it begins; where HTML was flattened to lines, the bars before it tell the column
 */
record SigningCell(Phrases phrases, int from, int to, int column) {

    private static final Vocabulary POSITIONAL = Vocabulary.of(RULE_positional);
    private static final Vocabulary WAITS = Vocabulary.of(RULE_waits);
    private static final String QUOTES = "\"\u201C\u201D";

    /** Gives the cells of a line from a phrase on. */
    static List<SigningCell> row(Phrases phrases, int from, int line) {
        List<SigningCell> row = new ArrayList<>();
        int end = phrases.end(line);
        int start = from;
        int bars = 0;
        for (int i = from, sign = sign(phrases, start, end); i < end; i++) {
            boolean bar = phrases.firstChar(i) == '|' && !phrases.isWritten(i);
            if (i >= sign && (bar || i + 1 == end || phrases.segment(i + 1) != phrases.segment(i))) {
                if (!bar || start < i) {
                    int column = bars > 0 ? bars * Bounds.CELL_WIDTH : phrases.page().column(phrases.segment(start));
                    row.add(new SigningCell(phrases, start, bar ? i : i + 1, column));
                }
                start = i + 1;
                bars += bar ? 1 : 0;
                sign = sign(phrases, start, end);
            }
        }
        return row;
    }

    /** "By:" alone is one cell with the "/s/ A. Person" beside it: gives where that begins, else the cell's own first phrase. */
    private static int sign(Phrases phrases, int start, int end) {
        int next = start < end && phrases.kind(start) == BY ? phrases.written(start + 1, end) : end;
        return next < end && phrases.kind(next) == CONFORMED ? next : start;
    }

    /** Gives the layout column at which its last segment begins. */
    int lastColumn() {
        return Math.max(column, phrases.page().column(phrases.segment(to - 1)));
    }

    int line() {
        return phrases.line(from);
    }

    /** A name in quotes stands for the hand's signature. */
    boolean isQuoted() {
        return to - from > 2 && QUOTES.indexOf(phrases.firstChar(from)) >= 0 && QUOTES.indexOf(phrases.lastChar(to - 1)) >= 0
            && IntStream.range(from, to).filter(phrases::isWritten).count() <= Bounds.NAME_WORDS;
    }

    /** Says whether the cell prints again the name with which another one ends: "By: /s/ A. Person" above "A. Person". */
    boolean repeats(SigningCell signed) {
        String own = phrases.words(from, to).text();
        return own.indexOf(' ') > 0 && phrases.words(signed.from, signed.to).text().endsWith(own);
    }

    /** Says whether the cell is one word of a kind. */
    boolean isWord(int kind) {
        return to == from + 1 && phrases.kind(from) == kind;
    }

    /** Gives the kind of the first label among these, 0 without one. */
    int label(Vocabulary kinds) {
        return IntStream.range(from, to).filter(i -> isLabel(i, kinds)).map(phrases::kind).findFirst().orElse(0);
    }

    /**
     * A word is a label with a colon, or at the start of a cell: "By" before a name, but not in "/s/ By Nguyen"; "Name" alone or before a
     * capital; "Date", but not in "Date Masamune".
     */
    boolean isLabel(int phrase, Vocabulary kinds) {
        int kind = phrases.kind(phrase);
        if (!kinds.has(kind) || !POSITIONAL.has(kind) || phrases.lastChar(phrase) == ':') {
            return kinds.has(kind);
        }
        int next = phrase + 1;
        return phrases.written(from, phrase) == phrase && switch (kind) {
            case BY -> !isCompany(next) && (from == phrases.first(line()) || !WAITS.has(phrases.kind(from - 1)));
            case NAME_LABEL, TITLE_LABEL -> next == to || Character.isUpperCase(phrases.firstChar(next));
            case DATE_LABEL -> next == to || phrases.kind(next) != WORD && phrases.kind(next) != COMPANY_FORM;
            default -> !isCompany(next);
        };
    }

    /** "By Design Holdings Ltd" is a company; "By Acme Holdings Ltd, its general partner" is not alone. */
    private boolean isCompany(int next) {
        return phrases.has(COMPANY_FORM, next, to) && !phrases.has(ITS, next, to);
    }

    /** Names and titles are written with capitals, prose is not. */
    static boolean isProse(Phrases phrases, int from, int to, int atLeast) {
        long all = IntStream.range(from, to).filter(i -> Character.isLetter(phrases.firstChar(i))).count();
        long small = IntStream.range(from, to).filter(i -> Character.isLowerCase(phrases.firstChar(i))).count();
        return all >= atLeast && small * 2 > all;
    }
}
