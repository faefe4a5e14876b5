package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;
import java.util.ArrayList;
import java.util.List;

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
    private static final int CELL_WIDTH = 40;
    private static final int PROSE = 8;

    /** Gives the cells of a line from a phrase on. */
    static List<SigningCell> row(Phrases phrases, int from, int line) {
        List<SigningCell> row = new ArrayList<>();
        int bars = 0;
        for (int i = from, next; i < phrases.end(line); i = next) {
            int end = phrases.segmentEnd(i);
            next = i + 1;
            while (next < end && !isBar(phrases, i) && !isBar(phrases, next)) {
                next++;
            }
            if (isBar(phrases, i)) {
                bars++;
            } else {
                row.add(new SigningCell(phrases, i, next, bars > 0 ? bars * CELL_WIDTH : phrases.page().column(phrases.segment(i))));
            }
        }
        return row;
    }

    private static boolean isBar(Phrases phrases, int phrase) {
        return phrases.firstChar(phrase) == '|' && !phrases.isWritten(phrase);
    }

    int line() {
        return phrases.line(from);
    }

    /** Gives the kind of the first label among these, 0 without one. */
    int label(Vocabulary kinds) {
        int at = from;
        while (at < to && !isLabel(at, kinds)) {
            at++;
        }
        return at < to ? phrases.kind(at) : 0;
    }

    /** A word is a label with a colon, or at the start of a cell: "By" before a name, "Date" before a date, "Name" alone. */
    boolean isLabel(int phrase, Vocabulary kinds) {
        int kind = phrases.kind(phrase);
        if (!kinds.has(kind) || !POSITIONAL.has(kind) || phrases.lastChar(phrase) == ':') {
            return kinds.has(kind);
        }
        boolean first = phrases.written(from, phrase) == phrase;
        return first && switch (kind) {
            case BY -> !isBehindLabel() && !isCompany(phrase + 1);
            case NAME_LABEL, TITLE_LABEL -> to == phrase + 1;
            case DATE_LABEL -> isBeforeDate(phrase + 1);
            default -> !isCompany(phrase + 1);
        };
    }

    /** "/s/ By Nguyen", "Name: By Nguyen". */
    private boolean isBehindLabel() {
        return from > phrases.first(line()) && WAITS.has(phrases.kind(from - 1));
    }

    /** "Date May 13, 2003", "Dated at Oslo", but not "Date Masamune", "Date Palm Estates Ltd". */
    private boolean isBeforeDate(int next) {
        boolean word = next < to && (phrases.kind(next) == WORD || phrases.kind(next) == COMPANY_FORM);
        return !word || phrases.has(DATE, next, to) || phrases.has(NUMERIC_DATE, next, to);
    }

    /** "By Design Holdings Ltd" is a company; "By Acme Holdings Ltd, its general partner" is not alone. */
    private boolean isCompany(int next) {
        return phrases.has(COMPANY_FORM, next, to) && !phrases.has(ITS, next, to);
    }

    static boolean isProse(Phrases phrases, int from, int to) {
        return isProse(phrases, from, to, PROSE);
    }

    /** Names and titles are written with capitals, prose is not. */
    static boolean isProse(Phrases phrases, int from, int to, int atLeast) {
        int all = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            all += Character.isLetter(phrases.firstChar(i)) ? 1 : 0;
            small += Character.isLowerCase(phrases.firstChar(i)) ? 1 : 0;
        }
        return all >= atLeast && small * 2 > all;
    }
}
