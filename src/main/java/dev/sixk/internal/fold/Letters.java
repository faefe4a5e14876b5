package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/** Tells the lines of attached letters, from "Dear Sirs:" to "Sincerely,": the exhibits that stand there are the letter's own. */
final class Letters {

    private static final Vocabulary BEGIN = Vocabulary.of(RULE_letterBegin);
    private static final Vocabulary END = Vocabulary.of(RULE_letterEnd);
    private static final Vocabulary BEHIND = Vocabulary.of(RULE_behindList);
    private static final int LONGEST_LETTER = 80;

    private final PageText page;
    private final Phrases phrases;
    private int looked;
    private boolean open;

    Letters(Phrases phrases, int body) {
        this.page = phrases.page();
        this.phrases = phrases;
        this.looked = body;
    }

    /** Says whether a line stands in a letter; asked from the top down. */
    boolean hold(int line) {
        for (; looked < line; looked++) {
            open = BEGIN.has(opening(looked)) || open && !END.has(opening(looked));
        }
        int last = Math.min(page.lineCount(), line + LONGEST_LETTER);
        int next = line;
        while (open && next < last && !END.has(opening(next)) && !BEHIND.has(opening(next))) {
            next++;
        }
        return open && next < last && END.has(opening(next));
    }

    private int opening(int line) {
        return phrases.openingKind(page.firstSegment(line));
    }
}
