package dev.sixk.internal.exhibits;

import static dev.sixk.grammar.SixKReport.BAR;
import static dev.sixk.grammar.SixKReport.EXHIBIT_NUMBER;
import static dev.sixk.grammar.SixKReport.AND;
import static dev.sixk.grammar.SixKReport.NUMBER;
import static dev.sixk.grammar.SixKReport.NUMBERING;

import dev.sixk.words.ExhibitNumber;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A description without what a list prints around it: signs, the number once more, leaders and a page number, "; and". */
final class Description {

    private static final String OPENING = "\"'([{\u201C\u2018\u201E\u00AB\u3010\u300C";
    private static final String LEADERS = "._ \u2026";
    private static final int LEADER = 3;

    private final FormToken token;
    private final Phrases phrases;
    private int from;
    private int to;

    private Description(FormToken token) {
        this.token = token;
        this.phrases = token.phrases();
        this.from = token.first();
        this.to = token.end();
    }

    /** Gives the words of a description that stands behind a number, or before it. */
    static Words of(FormToken text, FormToken row, String number) {
        Description description = new Description(text);
        description.skipSigns();
        description.skipMark(row);
        description.skipNumber(number);
        description.cutLeader();
        description.cutConjunction();
        return description.words();
    }

    private void skipSigns() {
        while (from < to && !phrases.isWritten(from) && OPENING.indexOf(phrases.firstChar(from)) < 0) {
            from++;
        }
    }

    /** "99.1(1)": the sign of a footnote, glued to the number. */
    private void skipMark(FormToken row) {
        boolean glued = from < to && phrases.start(from) == phrases.stop(row.end() - 1);
        if (glued && phrases.kind(from) == NUMBERING && phrases.firstChar(from) == '(') {
            from++;
            skipSigns();
        }
    }

    /** "99.1   Exhibit 99.1 - Press release". */
    private void skipNumber(String number) {
        boolean named = from + 1 < to && phrases.kind(from) == EXHIBIT_NUMBER && !phrases.isWritten(from + 1);
        if (named && ExhibitNumber.of(phrases.text(from)).equalsIgnoreCase(number)) {
            from++;
            skipSigns();
        }
    }

    private void cutLeader() {
        while (to > from && phrases.kind(to - 1) == BAR) {
            to--;
        }
        int end = to;
        if (end > from && phrases.kind(end - 1) == NUMBER) {
            end--;
        }
        int length = 0;
        while (end > from && isLeader(end - 1)) {
            end--;
            length += phrases.stop(end) - phrases.start(end);
        }
        to = length > LEADER ? end : to;
    }

    private boolean isLeader(int phrase) {
        for (int i = phrases.start(phrase); i < phrases.stop(phrase); i++) {
            if (LEADERS.indexOf(phrases.page().text().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private void cutConjunction() {
        int end = to;
        if (end - 1 > from && phrases.kind(end - 1) == AND && (phrases.is(end - 2, ';') || phrases.is(end - 2, ','))) {
            to = end - 2;
        } else if (end > from && phrases.is(end - 1, ';')) {
            to = end - 1;
        }
    }

    /** The words of all lines; a phrase may run over a line's end, and what follows it there is glued to it. */
    private Words words() {
        List<Words> lines = new ArrayList<>(token.runCount());
        int begin = from;
        for (int run = 0; run < token.runCount() && token.from(run) < to; run++) {
            boolean last = run + 1 == token.runCount() || token.from(run + 1) >= to;
            if (last || phrases.start(token.from(run + 1)) > phrases.stop(token.to(run) - 1)) {
                lines.add(phrases.words(begin, Math.min(to, token.to(run))));
                begin = last ? to : Math.max(from, token.from(run + 1));
            }
        }
        return Words.join(" ", lines);
    }
}
