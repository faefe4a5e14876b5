package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;

/** Folds the check-box lines: questions, labels and marks stand for themselves, the words between them become one TEXT. */
final class CheckBoxFold {

    private static final Vocabulary BOXES = Vocabulary.of(RULE_checkBoxes);
    private static final Vocabulary LABELS = Vocabulary.of(RULE_label);
    private static final Vocabulary WORDS = Vocabulary.of(RULE_answerWord);
    private static final Vocabulary OPENS_BOXES = Vocabulary.of(RULE_opensBoxes);
    private static final Vocabulary BODY_WORDS = Vocabulary.of(RULE_bodyWord);
    private static final Vocabulary MARKS = Vocabulary.of(RULE_mark);

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;
    private final AnswerPhrases answers;
    private final ListHeading lists;
    private int first;
    private int last;
    private boolean begun;
    private boolean answered;
    private boolean note;

    CheckBoxFold(Fold fold) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
        this.answers = new AnswerPhrases(fold);
        this.lists = new ListHeading(fold.phrases);
    }

    /** Folds the questions from the phrase that opens the first; gives the line behind the last answer. */
    int fold(int opening) {
        int line = phrases.line(opening);
        last = line;
        first = withMarksBefore(opening);
        int begin = first;
        while (line < page.lineCount() && line - last <= Bounds.FARTHEST_ANSWER && fold(begin, line)) {
            begin = phrases.end(line++);
        }
        fold.cut(last + 1);
        return last + 1;
    }

    /** Marks on the line of the first phrase stand before it, "[X] Form 20-F", or on the line above labels. */
    private int withMarksBefore(int opening) {
        int begin = opening;
        int top = LABELS.has(phrases.kind(opening)) && last > 0 ? phrases.first(last - 1) : phrases.first(last);
        while (begin > top && MARKS.has(phrases.kind(begin - 1))) {
            begin--;
        }
        fold.takeBack(begin);
        return begin;
    }

    /** Folds a line; says whether the questions go on. */
    private boolean fold(int begin, int line) {
        if (line > last && !OPENS_BOXES.has(phrases.openingKind(page.firstSegment(line))) && lists.kind(line) != 0) {
            return false;
        }
        boolean row = answers.isRow(begin, line);
        for (int i = begin, next; i < phrases.end(line); i = next) {
            if (isBehind(i, line)) {
                return false;
            }
            next = Math.max(i + 1, answers.unknownEnd(i));
            int type = type(i, row);
            if (type == TEXT) {
                text(i);
            } else {
                token(type, i, next);
            }
        }
        return true;
    }

    private boolean isBehind(int at, int line) {
        int kind = phrases.kind(at);
        boolean alone = phrases.opens(at) && phrases.segmentEnd(at) == at + 1;
        return kind == SIGNATURE_SENTENCE
            || line > last && (BODY_WORDS.has(kind) || kind == FORM_NAME && alone
            || phrases.opens(at) && fold.words.sections().contains(kind));
    }

    private void text(int at) {
        if (begun && phrases.isWritten(at) && !answers.isJoin(at)) {
            fold.add(TEXT, at, at + 1);
        }
    }

    private void token(int type, int at, int end) {
        boolean glyph = MARKS.has(type) || LABELS.has(type);
        boolean leading = MARKS.has(type) && answers.isLeading(at, first);
        if (!begun && glyph || leading) {
            fold.mark(BOX_START, at);
        }
        last = !leading && (!glyph || isNear(at)) ? phrases.line(at) : last;
        fold.add(type, at, end);
        begun = true;
        answered = glyph || type == FILE_12G3 || type == VALUE || answered && type == NOTE_LEAD;
        note = type == NOTE_LEAD || note && type != INDICATE;
    }

    /** A label or a mark on its own answers from near by, and not from behind the words of other lines once there is an answer. */
    private boolean isNear(int at) {
        if (answers.isByLabel(at) || LABELS.has(phrases.kind(at)) && fold.beside(at, MARKS)) {
            return true;
        }
        boolean behindWords = answered && fold.last().getType() == TEXT && fold.last().lastLine() > last;
        int distance = phrases.line(at) - last;
        return distance <= (behindWords ? 1 : note ? Bounds.FARTHEST_ANSWER : Bounds.FARTHEST_GLYPH);
    }

    /** Gives the type of the token that a phrase becomes; TEXT for words between the tokens. */
    private int type(int at, boolean row) {
        int kind = phrases.kind(at);
        if (kind > VOCABULARY.getMaxTokenType()) {
            return fold.words.sections().contains(kind) ? TEXT : QUESTION_SUBJECT;
        }
        if (LABELS.has(kind)) {
            return answers.isLabel(at) && !(row && WORDS.has(kind)) ? kind : TEXT;
        }
        if (MARKS.has(kind)) {
            return answers.isMark(at) || answers.isLeading(at, first) ? kind : TEXT;
        }
        if (kind == ANNUAL_FORMS_MENTION) {
            return answers.opensAnswer(at) ? BOTH_FORMS : kind;
        }
        return BOXES.has(kind) ? kind : answers.isUnknown(at) ? UNKNOWN_MARK : isNumber(at) ? VALUE : TEXT;
    }

    /** "82-" and the number in a cell of its own, or in the next line. */
    private boolean isNumber(int at) {
        FormToken before = fold.last();
        return phrases.kind(at) == NUMBER && before != null && before.getType() == FILE_12G3 && phrases.opens(at)
            && phrases.segmentEnd(at) == at + 1 && phrases.line(at) - before.getLine() <= 1;
    }
}
