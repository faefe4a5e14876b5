package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import java.util.stream.IntStream;

/** Folds a cell of a cover: the phrases in it, and the words before, between and behind them. */
final class CoverCellFold {

    private static final Vocabulary COVER = Vocabulary.of(RULE_cover, RULE_boilerplate);
    private static final Vocabulary SHAPED = Vocabulary.of(RULE_shapedValue);
    private static final Vocabulary VALUES = Vocabulary.of(RULE_value);
    private static final Vocabulary NUMBERS = Vocabulary.of(RULE_number);
    private static final Vocabulary BOILERPLATE = Vocabulary.of(RULE_boilerplate);
    private static final Vocabulary CAPTIONS = Vocabulary.of(RULE_caption);
    private static final Vocabulary LEADS = Vocabulary.of(RULE_lead);
    static final Vocabulary PERIODS = Vocabulary.of(RULE_periodLead);
    private static final Vocabulary FILLERS = Vocabulary.of(RULE_filler);
    private static final Vocabulary TITLES = Vocabulary.of(RULE_coverTitle);
    private static final Vocabulary MARKS = Vocabulary.of(RULE_mark);

    private static final String SEPARATORS = ":;,.-)";

    private final Fold fold;
    private final Phrases phrases;
    private final UnknownCaptionFold captions;
    private final DocumentPeriods periods;

    CoverCellFold(Fold fold) {
        this.fold = fold;
        this.phrases = fold.phrases;
        this.captions = new UnknownCaptionFold(fold);
        this.periods = new DocumentPeriods(fold);
    }

    /** Folds the phrases of a cell; says whether one of them is the form's own. */
    boolean fold(int from, int to) {
        if (from == to || isBox(from, to) || to == from + 1 && phrases.kind(from) == REGISTRANT_WORD) {
            return false;
        }
        if (captions.fold(from, to)) {
            return true;
        }
        boolean titled = TITLES.isIn(phrases, from, to);
        boolean found = false;
        for (int i = from, end; i < to; i = end) {
            end = i;
            while (end < to && (!isPhrase(end) || periods.isOfDocument(i, end))) {
                end++;
            }
            int stop = end;
            while (end < to && phrases.kind(end) == COVER_NOTE && stop > i && !phrases.isWritten(stop - 1) && isSeparator(stop - 1)) {
                stop--;
            }
            run(i, stop, i > from && LEADS.has(phrases.kind(i - 1)) || isNumberAndName(i, end), titled);
            if (end < to) {
                found |= phrase(end++);
            }
        }
        return found;
    }

    /** Says whether a cell is a caption that is not known; its words are no sentence, however many there are. */
    boolean isUnknownCaption(int from, int to) {
        return captions.opensAt(from, to);
    }

    /** "[X] Pursuant to Rule 13a-16": a box on its own is the form's, not a name. */
    private boolean isBox(int from, int to) {
        boolean box = true;
        for (int i = from; i < to; i++) {
            box &= MARKS.has(phrases.kind(i)) && !COVER.has(phrases.kind(i));
        }
        return box;
    }

    private boolean phrase(int at) {
        int kind = phrases.kind(at);
        if (BOILERPLATE.has(kind)) {
            return false;
        }
        boolean own = Fold.isOwn(kind);
        if (CAPTIONS.has(kind) || own) {
            fold.blank(at);
        }
        fold.add(own ? FORM_PHRASE : kind, at, at + 1);
        return true;
    }

    private boolean isPhrase(int phrase) {
        int kind = phrases.kind(phrase);
        return COVER.has(kind) && !SHAPED.has(kind) || Fold.isOwn(kind);
    }

    /** Words without a phrase: values by their shape where no other word stands beside them, else text. */
    private void run(int from, int to, boolean led, boolean titled) {
        int plain = 0;
        boolean shaped = false;
        boolean keyed = false;
        boolean labelled = false;
        for (int i = from; i < to; i++) {
            labelled |= PERIODS.has(phrases.kind(i)) || plain > 0 && phrases.kind(i) == DATE_LABEL;
            plain += isPlain(phrases, i) ? 1 : 0;
            shaped |= SHAPED.has(phrases.kind(i));
            keyed |= VALUES.has(phrases.kind(i)) && phrases.kind(i) != NUMBER;
        }
        boolean dated = !labelled && plain > 0 && plain <= Bounds.PLACE_WORDS && !led && phrases.kind(to - 1) == DATE;
        boolean alone = plain == 0 && !isPostcode(from, to)
            && (shaped && (keyed || isNoText(to)) || !shaped && !isText(fold.last()));
        if (alone || dated) {
            values(dated ? to - 1 : from, to);
        } else if (led) {
            int rest = leading(from, to);
            values(from, rest);
            text(rest, to, true);
        } else if (!titled) {
            text(from, to, false);
        }
    }

    /** "333-187551-02 (Acme Finance B.V.)" below the first number and its name. */
    private boolean isNumberAndName(int from, int to) {
        boolean number = from + 1 < to && NUMBERS.has(phrases.kind(from)) && fold.last().getType() == VALUE;
        return number && phrases.is(from + 1, '(') && phrases.is(to - 1, ')') && NUMBERS.has(phrases.kind(fold.last().first() - 1));
    }

    /** "135-010" on a line of its own between an address and its caption, and "#615-800" above its lines, is no number of a file. */
    private boolean isPostcode(int from, int to) {
        int number = phrases.next(FILE_NUMBER, from, to);
        int next = number < to ? fold.next(to) : -1;
        boolean above = next >= 0 && !fold.page.gapBefore(phrases.line(next)) && isHouse(number) && hasWords(phrases.line(next));
        return next >= 0 && (above || isText(fold.last()) && phrases.kind(next) == ADDRESS_CAPTION);
    }

    private boolean hasWords(int line) {
        return IntStream.range(phrases.first(line), phrases.end(line)).anyMatch(i -> isPlain(phrases, i)) && !isPhrase(phrases.first(line));
    }

    /** The number of a file has more digits behind its dash. */
    private boolean isHouse(int number) {
        String text = phrases.text(number);
        int digits = text.length() - 1 - text.lastIndexOf('-');
        return digits < Bounds.FEWEST_FILE_DIGITS;
    }

    /** A bare number is a lead's, or a page's; below text, and above a caption, it is a postcode. */
    private boolean isNoText(int to) {
        int next = fold.next(to);
        return !isText(fold.last()) && (next < 0 || !CAPTIONS.has(phrases.kind(next)));
    }

    private static boolean isText(FormToken token) {
        return token.getType() == TEXT;
    }

    private void values(int from, int to) {
        for (int i = from; i < to; i++) {
            if (VALUES.has(phrases.kind(i))) {
                fold.add(phrases.kind(i), i, i + 1);
            }
        }
    }

    /** Gives the phrase behind the values with which the words beside a lead begin. */
    private int leading(int from, int to) {
        int values = from;
        for (int i = from; i < to && !isPlain(phrases, i); i++) {
            values = SHAPED.has(phrases.kind(i)) ? i + 1 : values;
        }
        return values;
    }

    static boolean isPlain(Phrases phrases, int phrase) {
        int kind = phrases.kind(phrase);
        return !SHAPED.has(kind) && !FILLERS.has(kind) && phrases.isWritten(phrase);
    }

    private void text(int from, int to, boolean led) {
        int start = from;
        boolean colon = false;
        while (start < to && isSeparator(start)) {
            colon |= phrases.is(start++, ':');
        }
        if (phrases.written(start, to) == to) {
            return;
        }
        FormToken last = fold.last();
        if (led || isLabelled(last, start, colon)) {
            fold.add(VALUE, start, isEnclosed(last, start, to) ? to - 1 : to);
        } else if (last.getType() == VALUE && continues(last, start)) {
            last.add(start, to);
        } else {
            fold.add(TEXT, start, to);
        }
    }

    /** A caption without parentheses is a label of what stands beside it, and of the next line where nothing stands above it. */
    private boolean isLabelled(FormToken caption, int start, boolean colon) {
        if (!CAPTIONS.has(caption.getType())) {
            return false;
        }
        int below = phrases.line(start) - phrases.line(caption.end() - 1);
        boolean beside = below == 0;
        if (below == 1 && phrases.is(caption.end(), ':') && !fold.page.gapBefore(phrases.line(start))) {
            return true;
        }
        boolean enclosed = phrases.lastChar(caption.end() - 1) == ')';
        return beside && (colon || !enclosed) || fold.beforeLast(BLANK) && (!enclosed || isAbove(caption, start));
    }

    /** Captions in parentheses stand above their values where each stands off what is above it, and the next one, or nothing, off the value. */
    private boolean isAbove(FormToken caption, int start) {
        int line = phrases.line(start);
        boolean setOff = line == phrases.line(caption.end() - 1) + 1 && !fold.page.gapBefore(line) && fold.page.gapBefore(phrases.line(caption.first()));
        int behind = line + 1;
        while (setOff && behind < fold.page.lineCount() && !fold.page.gapBefore(behind)) {
            behind++;
        }
        boolean captioned = setOff && behind < fold.page.lineCount() && CAPTIONS.has(phrases.openingKind(fold.page.firstSegment(behind)));
        return setOff && (captioned || fold.isLabelledBefore());
    }

    /** "(Translation of registrant's name: ALPHA LTD)": the parenthesis that the label opens. */
    private boolean isEnclosed(FormToken label, int start, int to) {
        int open = 0;
        for (int i = start; i < to; i++) {
            open += phrases.is(i, '(') ? 1 : phrases.is(i, ')') ? -1 : 0;
        }
        return open < 0 && phrases.is(to - 1, ')') && phrases.firstChar(label.first()) == '(' && phrases.lastChar(label.end() - 1) == ':';
    }

    /** The value beside a label goes on in its column. */
    private boolean continues(FormToken value, int start) {
        int line = phrases.line(start);
        int from = value.from(value.runCount() - 1);
        boolean below = line == phrases.line(from) + 1 && phrases.opens(start) && phrases.opens(from)
            && fold.page.column(phrases.segment(start)) == fold.page.column(phrases.segment(from));
        return below || line == phrases.line(from);
    }

    private boolean isSeparator(int phrase) {
        return phrases.stop(phrase) - phrases.start(phrase) == 1 && SEPARATORS.indexOf(phrases.firstChar(phrase)) >= 0;
    }
}
