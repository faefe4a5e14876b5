package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/** Folds what the form's sentence still says behind "thereunto duly authorized": "officer", "in the city of Lima, Peru." */
final class SentenceEnd {

    private static final Vocabulary ENDS = Vocabulary.of(RULE_day, RULE_signature);
    private static final int MOST_LINES = 3;

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;

    SentenceEnd(Fold fold) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
    }

    /** Folds the words from a phrase on; gives the first one behind the sentence: "duly authorized at Oslo, on May 13" has a date. */
    int fold(int from, int line) {
        int end = phrases.end(line);
        int i = from;
        while (i < end && (!phrases.isWritten(i) || Character.isLowerCase(phrases.firstChar(i)) && !isPlace(phrases.kind(i)))) {
            i++;
        }
        boolean place = i < end && isPlace(phrases.kind(i)) && !ENDS.isIn(phrases, i, phrases.segmentEnd(i));
        return place ? place(i, phrases.segmentEnd(i)) : i;
    }

    private static boolean isPlace(int kind) {
        return kind == PLACE_LABEL || kind == PLACE_LEAD || kind == IN || kind == SIGNS;
    }

    /** A place begins with a capital behind "in the city of"; what else the sentence ends with says nothing. */
    private int place(int from, int end) {
        int start = SigningTokens.behindLeads(phrases, from, end);
        boolean named = start < end && Character.isUpperCase(phrases.firstChar(start));
        if (named) {
            fold.add(PLACE, start, SigningTokens.beforeLeads(phrases, start, end));
        }
        int behind = end;
        int last = Math.min(phrases.line(from) + MOST_LINES, page.lineCount());
        for (int line = phrases.line(from) + 1; line < last && behind == phrases.first(line) && goesOn(line); line++) {
            behind = end(line);
            if (named && behind > phrases.first(line)) {
                fold.addMore(phrases.first(line), SigningTokens.beforeLeads(phrases, phrases.first(line), behind));
            }
        }
        return behind;
    }

    /** Without a full stop the sentence goes on to the one on the next line, where no company's name stands. */
    private boolean goesOn(int line) {
        int end = phrases.end(line);
        boolean company = false;
        for (int i = phrases.first(line); i < end; i++) {
            company |= phrases.kind(i) == COMPANY_FORM;
        }
        return !company && !page.gapBefore(line) && page.segmentsOn(line) == 1
            && !phrases.is(phrases.first(line) - 1, '.') && phrases.is(end - 1, '.');
    }

    /** Gives the end of a line's words, or the date among them. */
    private int end(int line) {
        int end = phrases.first(line);
        while (end < phrases.end(line) && !ENDS.has(phrases.kind(end))) {
            end++;
        }
        return end;
    }
}
