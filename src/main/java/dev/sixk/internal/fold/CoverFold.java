package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;

/**
 * Folds a cover down to its first question: its phrases stand for themselves, the words between them become TEXT, those beside a
 * lead VALUE. A cover without questions ends with its last phrase; a few lines behind it may still belong to it.
 */
final class CoverFold {

    /** Stands between cells where a page was flattened to lines. */
    static final char BAR = '|';

    private static final Vocabulary MARKS = Vocabulary.of(RULE_mark);
    private static final Vocabulary LEADS_AND_CAPTIONS = Vocabulary.of(RULE_caption, RULE_lead);
    private static final Vocabulary LABELS = Vocabulary.of(RULE_annualLabel);
    private static final Vocabulary OPENS_BOXES = Vocabulary.of(RULE_opensBoxes);
    private static final Vocabulary AMENDMENTS = Vocabulary.of(RULE_amendment);

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;
    private final CoverProse prose;
    private final CoverCellFold cells;
    private int firstQuestion = -1;
    private int lastPhrase;
    private boolean ended;
    private int tokensAtEnd;
    private int runsAtEnd;

    CoverFold(Fold fold) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
        this.prose = new CoverProse(phrases);
        this.cells = new CoverCellFold(fold);
    }

    /** Folds the cover; gives the phrase that opens the first question, else the first one behind the cover. */
    int fold() {
        int start = new CoverSearch(phrases).first();
        if (start == CoverSearch.NONE) {
            return 0;
        }
        lastPhrase = start;
        lines(start);
        if (firstQuestion >= 0) {
            return firstQuestion;
        }
        if (ended) {
            fold.cutTo(tokensAtEnd, runsAtEnd);
        }
        return lastPhrase + 1 < page.lineCount() ? phrases.first(lastPhrase + 1) : Integer.MAX_VALUE;
    }

    boolean hasQuestions() {
        return firstQuestion >= 0;
    }

    private void lines(int from) {
        for (int line = from, seen = from; line < page.lineCount() && line - seen <= Bounds.FARTHEST_QUESTION; line++) {
            prose.line(line);
            if (!ended && (line - lastPhrase > Bounds.FARTHEST_TEXT || line > lastPhrase && page.pageBreak(line))) {
                end();
            }
            for (int i = phrases.first(line), next; i < phrases.end(line); i = next) {
                next = phrases.segmentEnd(i);
                if (isBehindCover(i) || opensQuestion(i, next)) {
                    return;
                }
                if ((cells.isUnknownCaption(i, next) || !prose.goesOn(i, next)) && segment(i, next)) {
                    seen = line;
                    lastPhrase = ended ? lastPhrase : line;
                } else if (!ended && i == phrases.first(line) && AMENDMENTS.has(phrases.kind(i))) {
                    fold.add(phrases.kind(i), i, i + 1);
                }
            }
        }
        end();
    }

    /** What follows is part of the cover only if a question comes yet. */
    private void end() {
        if (!ended) {
            ended = true;
            tokensAtEnd = fold.size();
            runsAtEnd = fold.last().runCount();
        }
    }

    private boolean isBehindCover(int phrase) {
        boolean behind = phrases.kind(phrase) == SIGNATURE_SENTENCE || fold.words.sections().contains(phrases.kind(phrase));
        if (behind) {
            end();
        }
        return behind;
    }

    /** The words before a question in its segment belong to the cover, marks before its label to the question. */
    private boolean opensQuestion(int from, int to) {
        for (int phrase = from; phrase < to; phrase++) {
            if (opensBoxes(phrase)) {
                int end = phrase;
                while (end > from && MARKS.has(phrases.kind(end - 1))) {
                    end--;
                }
                if (!goesOn(from, end)) {
                    segment(from, end);
                }
                firstQuestion = phrase;
                return true;
            }
        }
        return false;
    }

    /** "For annual reports, indicate by check mark": words before small letters are the question's own. */
    private boolean goesOn(int from, int to) {
        return Character.isLowerCase(phrases.firstChar(to)) && !LEADS_AND_CAPTIONS.isIn(phrases, from, to);
    }

    private boolean opensBoxes(int phrase) {
        int kind = phrases.kind(phrase);
        return OPENS_BOXES.has(kind) || LABELS.has(kind) && (fold.beside(phrase, MARKS) || isBetweenMarks(phrase));
    }

    /** A label that begins its line, its mark on the next or on the one before. */
    private boolean isBetweenMarks(int phrase) {
        int line = phrases.line(phrase);
        int next = fold.next(phrases.end(line));
        return phrase == phrases.first(line) && (phrase > 0 && MARKS.has(phrases.kind(phrase - 1))
            || next >= 0 && MARKS.has(phrases.kind(next)));
    }

    /** Folds a segment cell by cell; says whether it holds a phrase of the cover. */
    private boolean segment(int from, int to) {
        boolean found = false;
        for (int i = from, end; i < to; i = end + 1) {
            end = i;
            while (end < to && !phrases.is(end, BAR)) {
                end++;
            }
            found |= cells.fold(i, end);
        }
        return found;
    }
}
