package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;

/**
 * Tells the labels and marks of answers from prose: "No person", "o The company" and "Form 20-F of 2009" hold none. A letter or
 * a sign where a mark would stand is an unknown mark.
 */
final class AnswerPhrases {

    private static final Vocabulary LINKS = Vocabulary.of(RULE_link);
    private static final Vocabulary BOXES = Vocabulary.of(RULE_checkBoxes);
    private static final Vocabulary LABELS = Vocabulary.of(RULE_label);
    private static final Vocabulary WORDS = Vocabulary.of(RULE_answerWord);
    private static final Vocabulary MARKS = Vocabulary.of(RULE_mark);
    private static final Vocabulary DOUBTFUL = Vocabulary.of(RULE_doubtfulMark);

    private final Fold fold;
    private final Phrases phrases;

    AnswerPhrases(Fold fold) {
        this.fold = fold;
        this.phrases = fold.phrases;
    }

    private int lineEnd(int at) {
        return phrases.end(phrases.line(at));
    }

    private int lineBegin(int at) {
        return phrases.first(phrases.line(at));
    }

    /** Words of a sentence, numbers and dates. */
    private boolean isProse(int at) {
        int kind = phrases.kind(at);
        return phrases.isWritten(at) && !BOXES.has(kind) && kind <= VOCABULARY.getMaxTokenType() && !isJoin(at);
    }

    /** A word that joins labels: "Form 20-F X or Form 40-F __". */
    boolean isJoin(int at) {
        return LINKS.has(phrases.kind(at)) && at + 1 < lineEnd(at)
            && (LABELS.has(phrases.kind(at + 1)) || MARKS.has(phrases.kind(at + 1)));
    }

    /** A label with words behind it, in its segment, is a word of a sentence; but a form's name beside a mark is a label. */
    boolean isLabel(int at) {
        boolean marked = fold.beside(at, MARKS);
        if (at + 1 < lineEnd(at) && isUnknown(at + 1)) {
            return true;
        }
        if (isSentence(at)) {
            return marked && !WORDS.has(phrases.kind(at));
        }
        return marked || phrases.opens(at) || !isProse(at - 1);
    }

    private boolean isSentence(int label) {
        int next = beyondSigns(label);
        return next < lineEnd(label) && isWithin(next, label) && isProse(next);
    }

    /** A mark belongs to a label beside it, to the question before it or to the one behind it; in front of words it is a bullet. */
    boolean isMark(int at) {
        if (isByLabel(at)) {
            return true;
        }
        int next = beyondSigns(at);
        return !DOUBTFUL.has(phrases.kind(at)) && !(next < lineEnd(at) && isProse(next));
    }

    /** Says whether a label stands beside a phrase, nothing but marks between them. */
    boolean isByLabel(int at) {
        return isLabelBeside(at, -1) || isLabelBeside(at, 1);
    }

    private boolean isLabelBeside(int at, int step) {
        int next = at + step;
        while (next >= lineBegin(at) && next < lineEnd(at) && Math.abs(next - at) <= Bounds.MOST_ANSWER_MARKS && isBetween(next)) {
            next += step;
        }
        if (next < lineBegin(at) || next >= lineEnd(at)) {
            return false;
        }
        int kind = phrases.kind(next);
        return kind == ANNUAL_FORMS_MENTION || LABELS.has(kind) && (!WORDS.has(kind) || !isSentence(next));
    }

    private boolean isBetween(int at) {
        return MARKS.has(phrases.kind(at)) || phrases.kind(at) == BAR || phrases.is(at, ':');
    }

    /** A mark that begins a line of words, "[X] Written communications": theirs if they ask, else a bullet. */
    boolean isLeading(int at, int first) {
        if (at != Math.max(first, lineBegin(at)) || phrases.kind(at) == BULLET) {
            return false;
        }
        int next = beyondMarks(at);
        return next < lineEnd(at) && (isProse(next) || phrases.kind(next) == INDICATE) && !isLabelBeside(at, 1);
    }

    /** "Form 20-F or Form 40-F X" at the start of a line answers; within a sentence the words only name the forms. */
    boolean opensAnswer(int at) {
        boolean behind = at == lineBegin(at) && at + 1 < lineEnd(at) && MARKS.has(phrases.kind(at + 1)) && isMark(at + 1);
        return behind && phrases.page().segmentAt(phrases.stop(at) - 1) == phrases.segment(at);
    }

    /** A line of its own that begins with words and goes on in other columns is a row of a table: "x 1,000 shares   Yes   No". */
    boolean isRow(int begin, int line) {
        int words = begin < phrases.end(line) ? beyondMarks(begin) : begin;
        if (!phrases.page().gapBefore(line) || words >= phrases.end(line) || !isProse(words) || isUnknown(words)) {
            return false;
        }
        int cell = phrases.segmentEnd(words);
        for (int i = words; i < cell; i++) {
            if (MARKS.has(phrases.kind(i))) {
                return false;
            }
        }
        char last = phrases.lastChar(cell - 1);
        return cell > words + 1 && cell < phrases.end(line) && last != ':' && last != ')';
    }

    boolean isUnknown(int at) {
        return unknownEnd(at) > at;
    }

    /**
     * Gives the end of a mark that no rule knows, its begin if there is none: a letter or a sign where a mark would stand, behind a
     * label or before a marked one. Between two labels of a line it may be longer: "Form 20-F &lt;X&gt; Form 40-F".
     */
    int unknownEnd(int at) {
        if (at == lineBegin(at)) {
            boolean before = at + 2 < lineEnd(at) && LABELS.has(phrases.kind(at + 1)) && MARKS.has(phrases.kind(at + 2));
            return before && isSign(at, at + 1) ? at + 1 : at;
        }
        boolean word = WORDS.has(phrases.kind(at - 1));
        if (!LABELS.has(phrases.kind(at - 1)) || word && phrases.kind(at) == NUMBER) {
            return at;
        }
        int end = at;
        while (end < lineEnd(at) && isWithin(end, at) && !LABELS.has(phrases.kind(end)) && !isJoin(end)) {
            if (BOXES.has(phrases.kind(end)) && !DOUBTFUL.has(phrases.kind(end))) {
                return at;
            }
            end++;
        }
        boolean between = !word && end > at && isPair(at - 1, end) && phrases.stop(end - 1) - phrases.start(at) <= Bounds.LONGEST_UNKNOWN_MARK;
        return end == at + 1 && isSign(at, end) || between && isWritten(at, end) ? end : at;
    }

    private boolean isSign(int from, int to) {
        int length = phrases.stop(to - 1) - phrases.start(from);
        return length == 1 ? isProse(from) : length == 2 && Character.isSurrogate(phrases.firstChar(from));
    }

    private boolean isWritten(int from, int to) {
        for (int i = from; i < to; i++) {
            if (phrases.isWritten(i)) {
                return true;
            }
        }
        return false;
    }

    /** Two labels on a line that begins with the first. */
    private boolean isPair(int label, int end) {
        int begin = lineBegin(label);
        return LABELS.has(phrases.kind(begin)) && (begin < label || end < lineEnd(label) && LABELS.has(phrases.kind(end)));
    }

    private int beyondMarks(int at) {
        int next = at;
        while (next < lineEnd(at) && MARKS.has(phrases.kind(next))) {
            next++;
        }
        return next;
    }

    /** Gives the next phrase on the line that is a word or a mark. */
    private int beyondSigns(int at) {
        int next = at + 1;
        while (next < lineEnd(at) && !phrases.isWritten(next) && !MARKS.has(phrases.kind(next))) {
            next++;
        }
        return next;
    }

    private boolean isWithin(int next, int at) {
        return phrases.segment(next) == phrases.segment(at);
    }
}
