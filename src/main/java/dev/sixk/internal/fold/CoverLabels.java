package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/** Captions of a cover that stand before their values, as labels do: "Registrant: Acme PLC". */
final class CoverLabels {

    private static final Vocabulary CAPTIONS = Vocabulary.of(RULE_caption);

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;

    CoverLabels(Fold fold) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
    }

    /** A caption without parentheses is a label of what stands beside it, and of the next line where nothing stands above it. */
    boolean isLabelled(FormToken caption, int start, boolean colon) {
        if (!CAPTIONS.has(caption.getType())) {
            return false;
        }
        boolean beside = phrases.line(caption.end() - 1) == phrases.line(start);
        boolean enclosed = phrases.lastChar(caption.end() - 1) == ')';
        return beside && (colon || !enclosed) || !enclosed && fold.beforeLast(BLANK);
    }

    /** The value beside a label goes on in its column. */
    boolean continues(FormToken value, int start) {
        int line = phrases.line(start);
        int from = value.from(value.runCount() - 1);
        boolean below = line == phrases.line(from) + 1 && phrases.opens(start) && phrases.opens(from)
            && page.column(phrases.segment(start)) == page.column(phrases.segment(from));
        return below || line == phrases.line(from);
    }
}
