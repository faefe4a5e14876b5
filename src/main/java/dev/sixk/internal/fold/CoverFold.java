package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/** Folds a cover: its phrases stand for themselves, the words between them become TEXT, those beside a lead VALUE. */
final class CoverFold {

    private static final Vocabulary COVER = Vocabulary.of(RULE_cover, RULE_boilerplate);
    private static final Vocabulary SHAPED = Vocabulary.of(RULE_shapedValue);
    private static final Vocabulary BOILERPLATE = Vocabulary.of(RULE_boilerplate);
    private static final Vocabulary CAPTIONS = Vocabulary.of(RULE_caption);
    private static final Vocabulary LEADS = Vocabulary.of(RULE_lead);
    private static final Vocabulary FILLERS = Vocabulary.of(RULE_filler);
    private static final Vocabulary TITLE = Vocabulary.of(RULE_coverTitle);
    private static final Vocabulary MARKS = Vocabulary.of(RULE_mark);
    private static final Vocabulary OPENS_BOXES = Vocabulary.of(RULE_opensBoxes);

    private static final int ABOVE_FORM = 60;
    private static final int LONGEST_COVER = 60;
    private static final int BEHIND_COVER = 6;
    private static final int LONGEST_FORM_TAIL = 60;
    private static final int PLACE_WORDS = 3;

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;
    private int firstQuestion = -1;

    CoverFold(Fold fold) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
    }

    /** Folds the cover; gives the phrase that opens the first question, else the first one behind the cover. */
    int fold() {
        int behind = lines(start());
        return firstQuestion >= 0 ? firstQuestion : behind < page.lineCount() ? phrases.first(behind) : Integer.MAX_VALUE;
    }

    boolean hasQuestions() {
        return firstQuestion >= 0;
    }

    private int start() {
        for (int segment = 0; segment < page.segmentCount(); segment++) {
            int kind = phrases.openingKind(segment);
            if ((kind == FORM_NAME || kind == FORM_AMENDED) && page.end(segment) - phrases.stop(phrases.opening(segment)) < LONGEST_FORM_TAIL) {
                return page.lineOf(Math.max(0, segment - ABOVE_FORM));
            }
        }
        return 0;
    }

    /** Folds the cover's lines; gives the line of the first question, or the one behind the cover's last phrase. */
    private int lines(int from) {
        int last = from;
        boolean prose = false;
        for (int line = from; line < page.lineCount() && line - last <= LONGEST_COVER; line++) {
            prose &= !page.gapBefore(line);
            int end = phrases.end(line);
            for (int i = phrases.first(line), next; i < end; i = next) {
                next = phrases.segmentEnd(i);
                if (phrases.kind(i) == SIGNATURE_SENTENCE || fold.words.sections().contains(phrases.kind(i))) {
                    return cut(last + 1);
                }
                for (int phrase = i; phrase < next; phrase++) {
                    if (opensBoxes(phrase)) {
                        segment(i, phrase);
                        firstQuestion = phrase;
                        return line;
                    }
                }
                prose = isSentence(i, next) || prose && !isNamed(i, next);
                if (!prose && segment(i, next)) {
                    last = line;
                }
            }
        }
        return cut(last + 1);
    }

    private boolean opensBoxes(int phrase) {
        int kind = phrases.kind(phrase);
        return OPENS_BOXES.has(kind) || (kind == FORM_20F || kind == FORM_40F) && fold.beside(phrase, MARKS);
    }

    private int cut(int line) {
        fold.cut(line + BEHIND_COVER);
        return line;
    }

    private boolean isNamed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (COVER.has(phrases.kind(i)) && !SHAPED.has(phrases.kind(i)) && !BOILERPLATE.has(phrases.kind(i))) {
                return true;
            }
        }
        return false;
    }

    /** Folds a segment; says whether it holds a phrase of the cover. */
    private boolean segment(int from, int to) {
        boolean found = false;
        boolean title = false;
        for (int i = from; i < to; i++) {
            title |= TITLE.has(phrases.kind(i));
        }
        for (int i = from, end; i < to; i = end) {
            end = i;
            while (end < to && !isPhrase(end)) {
                end++;
            }
            run(i, end, i > from && LEADS.has(phrases.kind(i - 1)), title);
            if (end < to) {
                found |= phrase(end++);
            }
        }
        return found;
    }

    private boolean phrase(int at) {
        int kind = phrases.kind(at);
        if (BOILERPLATE.has(kind)) {
            return false;
        }
        boolean own = Fold.isOwn(kind);
        FormToken last = fold.last();
        if ((CAPTIONS.has(kind) || own) && (last == null || last.getType() != TEXT)) {
            fold.mark(BLANK, at);
        }
        fold.add(own ? FORM_PHRASE : kind, at, at + 1);
        return true;
    }

    private boolean isPhrase(int phrase) {
        int kind = phrases.kind(phrase);
        return COVER.has(kind) && !SHAPED.has(kind) || Fold.isOwn(kind);
    }

    /** Words without a phrase: values by their shape where no other word stands beside them, else text. */
    private void run(int from, int to, boolean behindLead, boolean title) {
        int plain = 0;
        boolean shaped = false;
        for (int i = from; i < to; i++) {
            plain += isPlain(i) ? 1 : 0;
            shaped |= SHAPED.has(phrases.kind(i));
        }
        boolean dated = plain > 0 && plain <= PLACE_WORDS && !behindLead && phrases.kind(to - 1) == DATE;
        int values = shaped && plain == 0 || dated ? to : behindLead ? leading(from, to) : from;
        boolean valued = values(dated ? to - 1 : from, values);
        if (!title && !(valued && behindLead)) {
            text(values, to, behindLead);
        }
    }

    private boolean values(int from, int to) {
        boolean valued = false;
        for (int i = from; i < to; i++) {
            int kind = phrases.kind(i);
            if (SHAPED.has(kind) && COVER.has(kind) && !BOILERPLATE.has(kind) && kind != TELEPHONE) {
                fold.add(kind, i, i + 1);
                valued = true;
            }
        }
        return valued;
    }

    private void text(int from, int to, boolean behindLead) {
        int start = from;
        while (start < to && isSeparator(start)) {
            start++;
        }
        boolean written = false;
        for (int i = start; i < to; i++) {
            written |= phrases.isWritten(i) && phrases.kind(i) != FILE_12G3;
        }
        if (written) {
            FormToken last = fold.last();
            boolean label = last != null && (LEADS.has(last.getType()) && behindLead
                || CAPTIONS.has(last.getType()) && last.getLine() == phrases.line(start) && phrases.lastChar(last.end() - 1) != ')');
            fold.add(label ? VALUE : TEXT, start, to);
        }
    }

    private boolean isSeparator(int phrase) {
        return !phrases.isWritten(phrase) && phrases.stop(phrase) - phrases.start(phrase) == 1 && ":;,.-)".indexOf(phrases.firstChar(phrase)) >= 0;
    }

    private int leading(int from, int to) {
        int values = from;
        for (int i = from; i < to && !isPlain(i); i++) {
            values = SHAPED.has(phrases.kind(i)) ? i + 1 : values;
        }
        return values;
    }

    private boolean isPlain(int phrase) {
        return !SHAPED.has(phrases.kind(phrase)) && !FILLERS.has(phrases.kind(phrase)) && phrases.isWritten(phrase);
    }

    /** Names and addresses are capitalized, but for small words. */
    private boolean isSentence(int from, int to) {
        int all = 0;
        int lower = 0;
        int longer = 0;
        for (int i = from; i < to; i++) {
            if (COVER.has(phrases.kind(i)) && phrases.kind(i) != TITLE_WORDS) {
                continue;
            }
            for (int at = phrases.start(i); at < phrases.stop(i); at++) {
                boolean begins = at == phrases.start(i) || page.text().charAt(at - 1) <= ' ';
                if (begins && Character.isLetter(page.text().charAt(at))) {
                    boolean small = Character.isLowerCase(page.text().charAt(at));
                    all++;
                    lower += small ? 1 : 0;
                    longer += small && wordEnd(at, phrases.stop(i)) - at > 3 ? 1 : 0;
                }
            }
        }
        return lower >= 5 && longer >= 2 && lower * 5 >= all * 2;
    }

    private int wordEnd(int from, int stop) {
        int end = from;
        while (end < stop && page.text().charAt(end) > ' ') {
            end++;
        }
        return end;
    }
}
