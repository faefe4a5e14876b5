package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Tells rows that nothing announces: those that are all that a report says, and those of an attached letter. */
final class UnheadedRows {

    private static final Vocabulary BEGIN = Vocabulary.of(RULE_letterBegin);
    private static final Vocabulary END = Vocabulary.of(RULE_letterEnd);
    private static final Vocabulary BEHIND = Vocabulary.of(RULE_behindList);

    private final PageText page;
    private final Phrases phrases;
    private int looked;
    private boolean open;

    UnheadedRows(Phrases phrases, int body) {
        this.page = phrases.page();
        this.phrases = phrases;
        this.looked = body;
    }

    /** Says whether a line stands between "Dear Sirs:" and "Sincerely,": its exhibits are the letter's own. Asked from the top down. */
    boolean isInLetter(int line) {
        for (; looked < line; looked++) {
            open = BEGIN.has(opening(looked)) || open && !END.has(opening(looked));
        }
        int last = Math.min(page.lineCount(), line + Bounds.LONGEST_LETTER);
        int next = line;
        while (open && next < last && !END.has(opening(next)) && !BEHIND.has(opening(next))) {
            next++;
        }
        return open && next < last && END.has(opening(next));
    }

    /** Says whether numbered lines from this one on are all that stands before the questions, the signature or the page's end. */
    boolean isWhole(int from) {
        String before = null;
        for (int line = from; line < Math.min(page.lineCount(), from + Bounds.LONGEST_WHOLE); line++) {
            if (line > from && BEHIND.has(phrases.openingKind(page.firstSegment(line)))) {
                return true;
            }
            RowNumber number = RowNumber.opening(phrases, line);
            if (number != null && number.marked() && goesOn(before, number.number())) {
                before = number.number();
            } else if (before == null || page.gapBefore(line)) {
                return false;
            }
        }
        return false;
    }

    private static boolean goesOn(@Nullable String before, String number) {
        boolean decimal = RowOrder.isDecimal(number) && (before == null || RowOrder.isDecimal(before));
        return decimal ? RowOrder.isAfter(before, number) : RowOrder.isNext(before, number);
    }

    private int opening(int line) {
        return phrases.openingKind(page.firstSegment(line));
    }
}
