package dev.sixk.internal.cover;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * Words of one cell of a cover.
 *
 * @param phrases the document's phrases
 * @param from    the first phrase
 * @param to      the phrase behind the last one
 */
record Run(Phrases phrases, int from, int to) {

    private static final Vocabulary NUMBERS = Vocabulary.of(RULE_number);
    private static final Vocabulary VALUES = Vocabulary.of(RULE_plainValue);

    /** Gives the runs of a token, in order; none without a token. */
    static List<Run> of(@Nullable TerminalNode node) {
        List<Run> runs = new ArrayList<>();
        if (node != null && node.getSymbol() instanceof FormToken token) {
            for (int run = 0; run < token.runCount(); run++) {
                runs.add(new Run(token.phrases(), token.from(run), token.to(run)));
            }
        }
        return runs;
    }

    /** Gives the words of each printed line; runs side by side on one line are one line. */
    static List<Words> lines(List<Run> runs) {
        List<Words> lines = new ArrayList<>();
        for (int from = 0, to; from < runs.size(); from = to) {
            to = from + 1;
            while (to < runs.size() && runs.get(to).lineNumber() == runs.get(from).lineNumber()) {
                to++;
            }
            lines.add(to == from + 1 ? runs.get(from).words() : Words.join(" ", runs.subList(from, to).stream().map(Run::words).toList()));
        }
        return lines;
    }

    /** Gives all words, lines joined by one space. */
    static Words words(List<Run> runs) {
        return Words.join(" ", lines(runs));
    }

    /** Gives a token of the words, for a problem about them. */
    FormToken token() {
        return new FormToken(TEXT, TEXT, phrases, from, to);
    }

    Words words() {
        return phrases.words(from, to);
    }

    private int lineNumber() {
        return phrases.page().lineNumber(line());
    }

    int line() {
        return phrases.line(from);
    }

    int segment() {
        return phrases.segment(from);
    }

    boolean isEmpty() {
        return from >= to;
    }

    int first() {
        return from < to ? phrases.kind(from) : 0;
    }

    int last() {
        return from < to ? phrases.kind(to - 1) : 0;
    }

    boolean begins(char sign) {
        return from < to && phrases.is(from, sign);
    }

    boolean ends(char sign) {
        return from < to && phrases.lastChar(to - 1) == sign;
    }

    /** Says whether the last word is a small one, "The Provost and Corporation of the": the next line goes on with the name. */
    boolean isOpen() {
        return from < to && Character.isLowerCase(phrases.firstChar(to - 1));
    }

    boolean hasNumber() {
        return NUMBERS.isIn(phrases, from, to);
    }

    /** Says whether the run holds a date or the number of a file. */
    boolean hasValue() {
        return VALUES.isIn(phrases, from, to);
    }

    /** Says whether the run ends in a company's form, "Acme Finance B.V.", behind a word of its own. */
    boolean isCompany() {
        int end = phrases.writtenEnd(from, to);
        int own = end;
        while (own > from && phrases.kind(own - 1) == COMPANY_FORM) {
            own--;
        }
        return own < end && isName(own);
    }

    /** Says whether a company's form stands behind or before other words, "Kabushiki Kaisha Acme". */
    boolean hasForm() {
        return phrases.has(COMPANY_FORM, from, to) && isName(to);
    }

    /** "DE C.V." and "S.A. DE C.V." go on from the line before. */
    private boolean isName(int end) {
        boolean name = false;
        for (int i = from; i < end; i++) {
            name |= phrases.stop(i) - phrases.start(i) > 2 && phrases.kind(i) != COMPANY_FORM;
        }
        return name;
    }

    /** Gives the words up to the first sign, or a number: "Cyprus No. 117842". */
    Run upToSign() {
        int end = from;
        while (end < to && phrases.isWritten(end) && phrases.kind(end) != NO) {
            end++;
        }
        return part(from, end);
    }

    Run part(int start, int stop) {
        return new Run(phrases, start, stop);
    }
}
