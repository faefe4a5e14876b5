package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;

/**
 * Folds cells wholly in parentheses, and cells with a parenthesis left open, that no caption is known for: they stand where
 * captions stand, so what is above them is the value of something else. A name in parentheses right above a name's caption is a
 * translation.
 */
final class UnknownCaptionFold {

    private static final Vocabulary COVER = Vocabulary.of(RULE_cover, RULE_contact, RULE_boilerplate);
    private static final Vocabulary SHAPED = Vocabulary.of(RULE_shapedValue);
    private static final Vocabulary NAME_CAPTIONS = Vocabulary.of(RULE_nameCaption);

    private final Fold fold;
    private final Phrases phrases;
    private boolean open;

    UnknownCaptionFold(Fold fold) {
        this.fold = fold;
        this.phrases = fold.phrases;
    }

    /** Folds a cell that is an unknown caption or goes on with one; says whether it does. */
    boolean fold(int from, int to) {
        FormToken last = fold.last();
        if (open && last.getType() == UNKNOWN_CAPTION && !fold.page.gapBefore(phrases.line(from))) {
            last.add(from, to);
            open = depth(from, to, 1) > 0;
            return true;
        }
        boolean opens = opensAt(from, to);
        open = opens && depth(from, to, 0) > 0;
        if (opens) {
            fold.blank(from);
            fold.add(UNKNOWN_CAPTION, from, to);
        }
        return opens;
    }

    /** Says whether a cell begins an unknown caption. */
    boolean opensAt(int from, int to) {
        int depth = depth(from, to, 0);
        boolean whole = depth == 0 && phrases.is(to - 1, ')') && !isNamePart(to);
        return phrases.is(from, '(') && isWords(from + 1, to) && (depth > 0 || whole);
    }

    /** Gives how many parentheses stay open behind a cell. */
    private int depth(int from, int to, int before) {
        int depth = before;
        for (int i = from; i < to; i++) {
            depth += phrases.is(i, '(') ? 1 : phrases.is(i, ')') ? -1 : 0;
        }
        return depth;
    }

    /** Says whether a cell holds words, and neither a phrase of a cover nor the number of a house or a box. */
    private boolean isWords(int from, int to) {
        boolean words = false;
        for (int i = from; i < to; i++) {
            int kind = phrases.kind(i);
            if (COVER.has(kind) && !SHAPED.has(kind) || kind == NUMBER) {
                return false;
            }
            words |= !SHAPED.has(kind) && Character.isLetter(phrases.firstChar(i));
        }
        return words;
    }

    /** Right above a name's caption a line in parentheses is a part of the name, or its translation. */
    private boolean isNamePart(int to) {
        int next = fold.next(to);
        while (next >= 0 && !phrases.isWritten(next)) {
            next = fold.next(next + 1);
        }
        return next >= 0 && NAME_CAPTIONS.has(phrases.kind(next));
    }
}
