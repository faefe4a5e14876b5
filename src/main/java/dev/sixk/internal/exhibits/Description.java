package dev.sixk.internal.exhibits;

import static dev.sixk.grammar.SixKReport.AND;
import static dev.sixk.grammar.SixKReport.BAR;
import static dev.sixk.grammar.SixKReport.LETTER_UNCHECKED;
import static dev.sixk.grammar.SixKReport.NOTE_MARK;
import static dev.sixk.grammar.SixKReport.TEXT_TITLE;

import dev.sixk.internal.fold.RowOrder;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A description without what a list prints around it: signs, the number once more, leaders and a page number, "; and". */
final class Description {

    private static final String OPENING = "\"'([{\u201C\u2018\u201E\u00AB\u3010\u300C";
    private static final String NOTES = "*+#";
    private static final String LEADERS = "._ \u2026";

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
    static Words of(FormToken text) {
        Description description = new Description(text);
        description.skipSigns();
        description.skipLabel();
        description.cutLeader();
        description.cutConjunction();
        description.cutNotes();
        return description.words();
    }

    private void skipSigns() {
        if (from + 1 < to && phrases.kind(from) == LETTER_UNCHECKED && phrases.line(from) == phrases.line(from + 1)) {
            from++;
        }
        while (from < to && !phrases.isWritten(from) && OPENING.indexOf(phrases.firstChar(from)) < 0) {
            from++;
        }
    }

    /** "Description: Press release". */
    private void skipLabel() {
        if (from + 1 < to && phrases.kind(from) == TEXT_TITLE && phrases.is(from + 1, ':')) {
            from++;
            skipSigns();
        }
    }

    private void cutLeader() {
        to = withoutBars(from, to);
        int end = to > from && RowOrder.isPage(phrases.text(to - 1)) ? to - 1 : to;
        end = end < to && isPageSign(end - 2) ? end - 2 : end;
        int leader = end;
        while (leader > from && LEADERS.indexOf(phrases.firstChar(leader - 1)) >= 0) {
            leader--;
        }
        to = leader < end && phrases.stop(end - 1) - phrases.start(leader) > 1 ? leader : to;
    }

    /** "firm ........ p. 58" */
    private boolean isPageSign(int phrase) {
        return phrase > from && phrases.is(phrase + 1, '.') && phrases.stop(phrase) - phrases.start(phrase) == 1
            && Character.isLowerCase(phrases.firstChar(phrase)) && LEADERS.indexOf(phrases.firstChar(phrase - 1)) >= 0;
    }

    private void cutConjunction() {
        boolean and = to - 1 > from && phrases.kind(to - 1) == AND;
        to -= and ? 1 : 0;
        to -= to > from && (phrases.is(to - 1, ';') || and && phrases.is(to - 1, ',')) ? 1 : 0;
    }

    private void cutNotes() {
        while (to > from && (phrases.kind(to - 1) == NOTE_MARK || NOTES.indexOf(phrases.firstChar(to - 1)) >= 0) && !isOfLetter(to - 1)) {
            to--;
        }
    }

    /** "C#", "A+", "m\u00B2": no mark of a note. */
    private boolean isOfLetter(int sign) {
        boolean glued = sign > from && phrases.stop(sign - 1) == phrases.start(sign);
        return glued && phrases.stop(sign - 1) - phrases.start(sign - 1) <= 2 && Character.isLetter(phrases.firstChar(sign - 1));
    }

    private int withoutBars(int begin, int end) {
        int last = end;
        while (last > begin && phrases.kind(last - 1) == BAR) {
            last--;
        }
        return last;
    }

    /** The words of all lines; where one line goes on with the next, they are one piece of the page. */
    private Words words() {
        List<Words> pieces = new ArrayList<>();
        int begin = from;
        for (int run = 0; run < token.runCount(); run++) {
            if (run + 1 == token.runCount() || token.from(run + 1) > token.to(run)) {
                pieces.add(phrases.words(begin, withoutBars(begin, Math.min(to, token.to(run)))));
                begin = run + 1 < token.runCount() ? Math.max(from, token.from(run + 1)) : to;
            }
        }
        return Words.join(" ", pieces);
    }
}
