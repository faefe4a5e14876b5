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
    private static final Vocabulary MARKS = Vocabulary.of(RULE_signMark);
    private static final Vocabulary LABELS = Vocabulary.of(RULE_signMark, RULE_aligned);
    private static final Vocabulary WAITS = Vocabulary.of(RULE_waits);
    private static final String QUOTES = "\"\u201C\u201D";

    /** Gives the cells of a line from a phrase on. */
    static List<SigningCell> row(Phrases phrases, int from, int line) {
        List<SigningCell> row = new ArrayList<>();
        int end = phrases.end(line);
        int start = from;
        int bars = 0;
        for (int i = from; i < end; i++) {
            boolean bar = phrases.firstChar(i) == '|' && !phrases.isWritten(i);
            if ((bar || i + 1 == end || phrases.segment(i + 1) != phrases.segment(i)) && !isOpen(phrases, start, i + 1, end)) {
                if (!bar || start < i) {
                    int column = bars > 0 ? bars * Bounds.CELL_WIDTH : phrases.page().column(phrases.segment(start));
                    row.add(new SigningCell(phrases, start, bar ? i : i + 1, column));
                }
                start = i + 1;
                bars += bar ? 1 : 0;
            }
        }
        return row;
    }

    /** "By:" is one cell with the "/s/ A. Person" beside it, "Name:" with the words beside it, where no label stands. */
    private static boolean isOpen(Phrases phrases, int start, int behind, int end) {
        int next = phrases.written(behind, end);
        int last = phrases.writtenEnd(start, behind) - 1;
        if (next == end || last < start) {
            return false;
        }
        boolean by = phrases.kind(last) == BY && phrases.kind(next) == CONFORMED;
        boolean across = MARKS.has(phrases.kind(last)) && phrases.stop(last) > phrases.page().end(phrases.segment(last));
        return by || across || WAITS.has(phrases.kind(last)) && hasColon(phrases, last) && !(LABELS.has(phrases.kind(next)) && hasColon(phrases, next));
    }

    private static boolean hasColon(Phrases phrases, int label) {
        return phrases.lastChar(label) == ':' || label + 1 < phrases.end(phrases.line(label)) && phrases.is(label + 1, ':');
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

    /** Says whether the cell prints again the name with which another one ends: "By: /s/ A. Person" above "A. Person" or "By: A. Person". */
    boolean repeats(SigningCell signed) {
        String own = phrases.words(LABELS.has(phrases.kind(from)) ? phrases.written(from + 1, to) : from, to).text();
        return own.indexOf(' ') > 0 && phrases.words(signed.from, signed.to).text().endsWith(own);
    }

    /** "Name:" with nothing beside it: what it names may stand at the left of the next line. */
    boolean isWaiting() {
        int last = phrases.writtenEnd(from, to) - 1;
        return last >= from && WAITS.has(phrases.kind(last)) && hasColon(phrases, last);
    }

    /** Says whether the cell is one word of a kind. */
    boolean isWord(int kind) {
        return to == from + 1 && phrases.kind(from) == kind;
    }

    /** Gives the kind of the first label among these, 0 without one. */
    int label(Vocabulary kinds) {
        int at = from;
        while (at < to && !isLabel(at, kinds)) {
            at++;
        }
        return at < to ? phrases.kind(at) : 0;
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
            case NAME_LABEL, TITLE_LABEL -> next == to || Character.isUpperCase(phrases.firstChar(next)) && (phrases.has(TITLE_WORD, next, to) || !isCompany(next));
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
