package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/**
 * Tells sentences from a cover's lines. Filers print statements between captions and check boxes, and where there are no check
 * boxes the report's text follows: its words are no names, its numbers no file numbers.
 */
final class CoverProse {

    private static final Vocabulary PHRASES = Vocabulary.of(RULE_cover, RULE_boilerplate);
    private static final Vocabulary ENDS = Vocabulary.of(RULE_endsProse);

    private static final int FEWEST_SMALL_WORDS = 5;
    private static final int FEWEST_LONGER_WORDS = 2;
    private static final int LONGEST_SMALL_WORD = 3;

    private final PageText page;
    private final Phrases phrases;
    private boolean open;
    private int small;
    private int longer;
    private int all;

    CoverProse(Phrases phrases) {
        this.page = phrases.page();
        this.phrases = phrases;
    }

    /** Begins a line: a gap ends a sentence; a statement of incorporation takes its whole paragraph. */
    void line(int line) {
        if (page.gapBefore(line) || line == 0) {
            open = false;
            for (int next = line; next < page.lineCount() && (next == line || !page.gapBefore(next)); next++) {
                open |= has(phrases.first(next), phrases.end(next), BY_REFERENCE);
            }
        }
    }

    /** Says whether the words of a segment are prose: a sentence, or words that go on from one up to the form's next phrase. */
    boolean goesOn(int from, int to) {
        open = isSentence(from, to) || open && !isNamed(from, to);
        return open;
    }

    private boolean has(int from, int to, int kind) {
        for (int i = from; i < to; i++) {
            if (phrases.kind(i) == kind) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (ENDS.has(phrases.kind(i))) {
                return true;
            }
        }
        return false;
    }

    /** Names and addresses are capitalized, but for small words: "Calle de la Marina del Puerto de los Reyes". */
    boolean isSentence(int from, int to) {
        small = 0;
        longer = 0;
        all = 0;
        for (int i = from; i < to; i++) {
            int kind = phrases.kind(i);
            if (!PHRASES.has(kind) || kind == TITLE_WORDS) {
                count(phrases.start(i), phrases.stop(i));
            }
        }
        return small >= FEWEST_SMALL_WORDS && longer >= FEWEST_LONGER_WORDS && small * 5 >= all * 2;
    }

    private void count(int start, int stop) {
        String text = page.text();
        for (int at = start, end; at < stop; at = end + 1) {
            end = at;
            while (end < stop && text.charAt(end) > ' ') {
                end++;
            }
            if (end > at && Character.isLetter(text.charAt(at))) {
                boolean lower = Character.isLowerCase(text.charAt(at));
                all++;
                small += lower ? 1 : 0;
                longer += lower && end - at > LONGEST_SMALL_WORD ? 1 : 0;
            }
        }
    }
}
