package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/**
 * Folds the check-box lines: questions, labels and marks stand for themselves, the words between them become one TEXT. A label or a
 * mark within a sentence is a word of it; a letter or a sign where a mark would stand is an unknown mark.
 */
final class CheckBoxFold {

    private static final Vocabulary BOXES = Vocabulary.of(RULE_checkBoxes);
    private static final Vocabulary LABELS = Vocabulary.of(RULE_label);
    private static final Vocabulary WORDS = Vocabulary.of(RULE_answerWord);
    private static final Vocabulary LINKS = Vocabulary.of(RULE_link);
    private static final Vocabulary BODY_WORDS = Vocabulary.of(RULE_bodyWord);
    private static final Vocabulary MARKS = Vocabulary.of(RULE_mark);
    private static final Vocabulary DOUBTFUL = Vocabulary.of(RULE_doubtfulMark);

    private static final int FARTHEST_GLYPH = 3;
    private static final int FARTHEST_ANSWER = 14;
    private static final int FARTHEST_BEHIND_NOTE = 24;
    private static final int MOST_MARKS = 12;

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;
    private final ListHeading lists;
    private int first;
    private int last;
    private boolean note;

    CheckBoxFold(Fold fold) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
        this.lists = new ListHeading(fold);
    }

    /** Folds the questions from the phrase that opens the first; gives the line behind the last answer. */
    int fold(int opening) {
        int line = phrases.line(opening);
        last = line;
        first = withMarksBefore(opening);
        int begin = first;
        while (line < page.lineCount() && line - last <= farthest() && fold(begin, line)) {
            begin = phrases.end(line++);
        }
        fold.cut(last + 1);
        return last + 1;
    }

    /** Marks on the line of the first phrase stand before it: "[X] Form 20-F". */
    private int withMarksBefore(int opening) {
        int begin = opening;
        while (begin > phrases.first(last) && MARKS.has(phrases.kind(begin - 1))) {
            begin--;
        }
        while (begin < opening && fold.last() != null && fold.last().first() >= begin) {
            fold.removeLast();
        }
        return begin;
    }

    private int farthest() {
        return note ? FARTHEST_BEHIND_NOTE : FARTHEST_ANSWER;
    }

    /** Folds a line; says whether the questions go on. */
    private boolean fold(int begin, int line) {
        if (line > last && lists.opensList(line)) {
            return false;
        }
        boolean row = isRow(begin, line);
        for (int i = begin; i < phrases.end(line); i++) {
            if (isBehind(i, line)) {
                return false;
            }
            int type = type(i, row);
            if (type == TEXT) {
                text(i);
            } else {
                token(type, i, line);
            }
        }
        return true;
    }

    private boolean isBehind(int at, int line) {
        int kind = phrases.kind(at);
        boolean alone = phrases.opens(at) && phrases.segmentEnd(at) == at + 1;
        return kind == SIGNATURE_SENTENCE
            || line > last && (BODY_WORDS.has(kind) || kind == FORM_NAME && alone || phrases.opens(at) && fold.words.sections().contains(kind));
    }

    /** A line of its own that begins with words and has Yes and No in other columns is a row of a table: "x 1,000 shares   Yes   No". */
    private boolean isRow(int begin, int line) {
        int words = begin;
        while (words < phrases.end(line) && MARKS.has(phrases.kind(words))) {
            words++;
        }
        if (!page.gapBefore(line) || words >= phrases.end(line) || !isProse(words) || isUnknown(words)) {
            return false;
        }
        int end = phrases.segmentEnd(words);
        return phrases.lastChar(end - 1) != ':' && phrases.lastChar(end - 1) != ')';
    }

    private void text(int at) {
        FormToken before = fold.last();
        if (at > first && phrases.isWritten(at) && !LINKS.has(phrases.kind(at)) && before.getType() != TEXT) {
            fold.add(TEXT, at, at + 1);
        }
    }

    private void token(int type, int at, int line) {
        boolean mark = MARKS.has(type);
        boolean leading = mark && isLeading(at);
        if (at == first && (mark || LABELS.has(type)) || leading) {
            fold.mark(BOX_START, at);
        }
        fold.add(type, at, at + 1);
        boolean alone = (mark || LABELS.has(type)) && !fold.beside(at, MARKS) && !fold.beside(at, LABELS);
        boolean near = !leading && (!alone || line - last <= (note ? FARTHEST_BEHIND_NOTE : FARTHEST_GLYPH));
        last = near ? line : last;
        note = type == NOTE_LEAD || note && type != INDICATE;
    }

    /** Gives the type of the token that a phrase becomes; TEXT for words between the tokens. */
    private int type(int at, boolean row) {
        int kind = phrases.kind(at);
        if (kind > VOCABULARY.getMaxTokenType()) {
            return fold.words.sections().contains(kind) ? TEXT : QUESTION_SUBJECT;
        }
        if (LABELS.has(kind)) {
            return isLabel(at) && !(row && WORDS.has(kind)) ? kind : TEXT;
        }
        if (MARKS.has(kind)) {
            return isMark(at) || isLeading(at) ? kind : TEXT;
        }
        if (kind == ANNUAL_FORMS_MENTION) {
            return opensAnswer(at) ? BOTH_FORMS : kind;
        }
        return BOXES.has(kind) ? kind : isUnknown(at) ? UNKNOWN_MARK : isNumber(at) ? VALUE : TEXT;
    }

    /** "Form 20-F or Form 40-F X" at the start of a line answers; within a sentence the words only name the forms. */
    private boolean opensAnswer(int at) {
        int line = phrases.line(at);
        boolean behind = at == phrases.first(line) && at + 1 < phrases.end(line) && MARKS.has(phrases.kind(at + 1)) && isMark(at + 1);
        return behind && page.segmentAt(phrases.stop(at) - 1) == phrases.segment(at);
    }

    /** "82-" and the number in a cell of its own, or in the next line. */
    private boolean isNumber(int at) {
        FormToken before = fold.last();
        return phrases.kind(at) == NUMBER && before != null && before.getType() == FILE_12G3 && phrases.opens(at)
            && phrases.segmentEnd(at) == at + 1 && phrases.line(at) - before.getLine() <= 1;
    }

    /** A letter or a sign that no rule knows, where a mark would stand: behind a label, and nothing but a label behind it. */
    private boolean isUnknown(int at) {
        int kind = phrases.kind(at);
        int length = phrases.stop(at) - phrases.start(at);
        boolean sign = length == 1 || length == 2 && Character.isSurrogate(phrases.firstChar(at));
        if (!sign || !isProse(at)) {
            return false;
        }
        int begin = phrases.first(phrases.line(at));
        int end = phrases.end(phrases.line(at));
        boolean behind = at > begin && LABELS.has(phrases.kind(at - 1)) && !(kind == NUMBER && WORDS.has(phrases.kind(at - 1)));
        boolean closed = at + 1 >= end || LABELS.has(phrases.kind(at + 1)) || phrases.segment(at + 1) != phrases.segment(at);
        boolean before = at == begin && at + 2 < end && LABELS.has(phrases.kind(at + 1)) && MARKS.has(phrases.kind(at + 2));
        return behind && closed || before;
    }

    /** Words of a sentence, numbers and dates; "or" joins labels. */
    private boolean isProse(int at) {
        int kind = phrases.kind(at);
        return phrases.isWritten(at) && !BOXES.has(kind) && !LINKS.has(kind) && kind <= VOCABULARY.getMaxTokenType();
    }

    private boolean isLabel(int at) {
        int next = beyondSigns(at);
        boolean marked = fold.beside(at, MARKS);
        if (isWithin(next, at) && isProse(next)) {
            return isUnknown(next) || marked && !WORDS.has(phrases.kind(at));
        }
        return marked || phrases.opens(at) || !isProse(at - 1);
    }

    /** A mark belongs to a label beside it, to the question before it or to the one behind it; in front of words it is a bullet. */
    private boolean isMark(int at) {
        if (isLabelBeside(at, -1) || isLabelBeside(at, 1)) {
            return true;
        }
        int next = beyondSigns(at);
        return !DOUBTFUL.has(phrases.kind(at)) && !(next < phrases.end(phrases.line(at)) && isProse(next));
    }

    /** A mark that begins a line of words, "[X] Written communications": theirs if they ask, else a bullet. */
    private boolean isLeading(int at) {
        if (at != Math.max(first, phrases.first(phrases.line(at))) || DOUBTFUL.has(phrases.kind(at))) {
            return false;
        }
        int next = at + 1;
        while (next < phrases.end(phrases.line(at)) && MARKS.has(phrases.kind(next))) {
            next++;
        }
        boolean words = next < phrases.end(phrases.line(at)) && (isProse(next) || phrases.kind(next) == INDICATE);
        return words && !isLabelBeside(at, 1);
    }

    private boolean isLabelBeside(int at, int step) {
        int begin = phrases.first(phrases.line(at));
        int end = phrases.end(phrases.line(at));
        int next = at + step;
        while (next >= begin && next < end && Math.abs(next - at) <= MOST_MARKS && isBetween(next)) {
            next += step;
        }
        if (next < begin || next >= end) {
            return false;
        }
        int kind = phrases.kind(next);
        return kind == ANNUAL_FORMS_MENTION || LABELS.has(kind) && (!WORDS.has(kind) || !isSentence(next));
    }

    private boolean isBetween(int at) {
        return MARKS.has(phrases.kind(at)) || phrases.kind(at) == BAR || phrases.is(at, ':');
    }

    private boolean isSentence(int label) {
        int next = beyondSigns(label);
        return isWithin(next, label) && isProse(next);
    }

    /** Gives the next phrase on the line that is a word or a mark. */
    private int beyondSigns(int at) {
        int next = at + 1;
        while (next < phrases.end(phrases.line(at)) && !phrases.isWritten(next) && !MARKS.has(phrases.kind(next))) {
            next++;
        }
        return next;
    }

    private boolean isWithin(int next, int at) {
        return next < phrases.end(phrases.line(at)) && phrases.segment(next) == phrases.segment(at);
    }
}
