package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/** Folds the check-box lines: questions, labels and marks stand for themselves, the words between them become one TEXT. */
final class CheckBoxFold {

    private static final Vocabulary BOXES = Vocabulary.of(RULE_checkBoxes);
    private static final Vocabulary LABELS = Vocabulary.of(RULE_label);
    private static final Vocabulary MARKS = Vocabulary.of(RULE_mark);
    private static final Vocabulary LINKS = Vocabulary.of(RULE_link);

    private static final int FARTHEST_GLYPH = 3;
    private static final int FARTHEST_ANSWER = 14;
    private static final int FARTHEST_BEHIND_NOTE = 24;
    private static final int MOST_MARKS = 12;

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;
    private int last;
    private int note = -1;
    private boolean first = true;

    CheckBoxFold(Fold fold) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
    }

    /** Folds the questions from the phrase that opens the first; gives the line behind the last answer. */
    int fold(int opening) {
        int line = phrases.line(opening);
        last = line;
        for (int begin = opening; ; begin = phrases.first(line)) {
            for (int i = begin, next; i < phrases.end(line); i = next) {
                next = phrases.segmentEnd(i);
                if (!segment(i, next, line)) {
                    return cut();
                }
            }
            line++;
            if (line >= page.lineCount() || line - last > (note >= 0 ? FARTHEST_BEHIND_NOTE : FARTHEST_ANSWER)) {
                return cut();
            }
        }
    }

    private int cut() {
        fold.cut(last + 1);
        return last + 1;
    }

    /** Folds a segment; says whether the questions go on. */
    private boolean segment(int from, int to, int line) {
        for (int i = from; i < to; i++) {
            int kind = phrases.kind(i);
            if (kind == SIGNATURE_SENTENCE || line > last && (kind == EXHIBIT_INDEX || kind == FORM_NAME && to == from + 1)) {
                return false;
            }
            if (isBox(i, from, to)) {
                box(i, line);
            } else if (!first && phrases.isWritten(i) && !isLink(i) && fold.last() != null && fold.last().getType() != TEXT) {
                fold.add(TEXT, i, i + 1);
            }
        }
        return true;
    }

    private void box(int at, int line) {
        int kind = phrases.kind(at);
        if (first && (MARKS.has(kind) || LABELS.has(kind))) {
            fold.mark(BOX_START, at);
        }
        fold.add(kind, at, at + 1);
        boolean glyph = MARKS.has(kind) || LABELS.has(kind) && !fold.beside(at, MARKS) && !fold.beside(at, LABELS);
        boolean near = !glyph || line - last <= (note >= 0 ? FARTHEST_BEHIND_NOTE : FARTHEST_GLYPH);
        last = near ? line : last;
        note = kind == NOTE_LEAD ? line : kind == INDICATE ? -1 : note;
        first = false;
    }

    /** Words that join two labels: "Form 20-F or Form 40-F". */
    private boolean isLink(int phrase) {
        return LINKS.has(phrases.kind(phrase));
    }

    private boolean isProse(int phrase) {
        return phrases.isWritten(phrase) && !BOXES.has(phrases.kind(phrase)) && !isLink(phrase);
    }

    /** A label or a mark with a word behind it is part of a sentence, or a bullet. */
    private boolean isBox(int phrase, int from, int to) {
        int kind = phrases.kind(phrase);
        if (!BOXES.has(kind)) {
            return false;
        }
        if (!LABELS.has(kind) && !MARKS.has(kind) || MARKS.has(kind) && (labelBeside(phrase, -1) || labelBeside(phrase, 1))) {
            return true;
        }
        int next = phrase + 1;
        while (next < to && !phrases.isWritten(next) && !MARKS.has(phrases.kind(next))) {
            next++;
        }
        boolean marked = fold.beside(phrase, MARKS);
        if (next < to && isProse(next)) {
            return LABELS.has(kind) && marked && kind != YES && kind != NO;
        }
        return MARKS.has(kind) || marked || !(phrase > from && isProse(phrase - 1));
    }

    private boolean labelBeside(int phrase, int step) {
        int begin = phrases.first(phrases.line(phrase));
        int end = phrases.end(phrases.line(phrase));
        int next = phrase + step;
        while (next >= begin && next < end && Math.abs(next - phrase) < MOST_MARKS && (MARKS.has(phrases.kind(next)) || phrases.is(next, ':'))) {
            next += step;
        }
        if (next < begin || next >= end || !(LABELS.has(phrases.kind(next)) || phrases.kind(next) == ANNUAL_FORMS_MENTION)) {
            return false;
        }
        int kind = phrases.kind(next);
        int behind = next + 1;
        boolean prose = behind < end && phrases.segment(behind) == phrases.segment(next) && isProse(behind);
        return kind != YES && kind != NO || !prose;
    }
}
