package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import java.util.stream.IntStream;

/**
 * Folds a cell of a signature block: labels and dates stand for themselves, the words between them are a VALUE, or a LINE.
 *
 * @param fold   takes the tokens
 * @param signed whether a label tells a signature; where nothing signs the block, a rule does
 */
record SigningTokens(Fold fold, boolean signed) {

    private static final Vocabulary NAMED = Vocabulary.of(RULE_column);
    private static final Vocabulary DAY = Vocabulary.of(RULE_day);
    private static final Vocabulary WAITS = Vocabulary.of(RULE_waits);
    private static final Vocabulary BESIDE = Vocabulary.of(RULE_besides);
    private static final Vocabulary SILENT = Vocabulary.of(RULE_silent);
    private static final Vocabulary BLANK_SIGNATURE = Vocabulary.of(RULE_blank);
    private static final Vocabulary UNSIGNED = Vocabulary.of(RULE_unsigned);
    private static final Vocabulary LEADS = Vocabulary.of(RULE_leads);

    void fold(SigningCell cell) {
        Phrases phrases = fold.phrases;
        if (cell.isQuoted() && UNSIGNED.has(fold.last().getType())) {
            fold.add(CONFORMED, cell.from(), cell.from() + 1);
            fold.add(VALUE, cell.from() + 1, cell.to() - 1);
            return;
        }
        // "DATE | REGISTRANT" below a date and a name.
        boolean captions = fold.last().getType() == DATE_LABEL && fold.last().getLine() == cell.line();
        if (cell.isWord(REGISTRANT_WORD) && (captions || UNSIGNED.has(fold.last().getType()))) {
            fold.add(REGISTRANT_CAPTION, cell.from(), cell.to());
            return;
        }
        int run = cell.from();
        for (int i = run; i < cell.to(); i++) {
            if (DAY.has(phrases.kind(i)) ? isDated(run, i, cell.to()) : cell.isLabel(i, NAMED) && !isInTitle(i, run)) {
                before(i, run);
                label(i);
                run = DAY.has(phrases.kind(i)) && isEnd(i + 1, cell.to()) ? cell.to() : i + 1;
            }
        }
        words(run, cell.to());
        boolean named = fold.last().getType() == LINE && fold.last().getLine() == cell.line();
        if (!signed && !named && BLANK_SIGNATURE.isIn(phrases, cell.from(), cell.to()) && saying(cell.from(), cell.to()) == cell.to()) {
            fold.add(RULE, cell.from(), cell.to());
        }
    }

    /** "First Deputy Director, on behalf of the Director" is one title. */
    private boolean isInTitle(int phrase, int run) {
        return fold.phrases.kind(phrase) == BEHALF && phrase > run && fold.phrases.is(phrase - 1, ',');
    }

    /** Folds the name of another registrant. */
    void company(SigningCell cell) {
        fold.add(COMPANY_LINE, cell.from(), cell.to());
    }

    /** "(Signature)" on the rule behind "By" leaves the name below it to "By". */
    private void label(int phrase) {
        if (fold.phrases.kind(phrase) != SIGNATURE_CAPTION || fold.last().getType() != BY) {
            fold.add(fold.phrases.kind(phrase), phrase, phrase + 1);
        }
    }

    /** Folds the words before a label, or those before a date: a place, "at Amsterdam, on"; behind a label they are the label's. */
    private void before(int phrase, int run) {
        if (DAY.has(fold.phrases.kind(phrase)) && !isBeside(WAITS, phrase)) {
            place(run, phrase);
        } else {
            words(run, phrase);
        }
        if (fold.phrases.kind(phrase) == REGISTRANT_CAPTION && fold.last().getType() == LINE) {
            fold.last().setType(COMPANY_LINE);
        }
    }

    /** Says whether the last token is a label of these kinds on the line of a phrase. */
    private boolean isBeside(Vocabulary labels, int phrase) {
        return labels.has(fold.last().getType()) && fold.last().getLine() == fold.phrases.line(phrase);
    }

    /** A date stands behind its label, or nearly alone: with the place before it, a word or two behind. */
    private boolean isDated(int run, int day, int to) {
        return fold.last().getType() == DATE_LABEL && isBeside(BESIDE, run) || isPlace(run, day) && isEnd(day + 1, to);
    }

    private boolean isEnd(int from, int to) {
        return IntStream.range(from, to).filter(fold.phrases::isWritten).count() <= Bounds.BEHIND_DATE;
    }

    /** A place is words with capitals, and not the name of a company or an office; nothing is a place too. */
    private boolean isPlace(int from, int to) {
        Phrases phrases = fold.phrases;
        return without(LEADS, from, to).allMatch(i -> phrases.kind(i) == WORD
            && (Character.isUpperCase(phrases.firstChar(i)) || phrases.stop(i) - phrases.start(i) <= Bounds.SHORT_WORD));
    }

    /** "Hellerup, Denmark" right above a date alone. */
    boolean isPlaceAbove(SigningCell cell, SigningCell below) {
        Phrases phrases = fold.phrases;
        boolean parted = IntStream.range(cell.from(), cell.to()).anyMatch(i -> phrases.is(i, ','));
        boolean dated = below.line() == cell.line() + 1 && DAY.has(phrases.kind(below.from())) && isEnd(below.from() + 1, below.to());
        return parted && dated && isPlace(cell.from(), cell.to()) && !fold.isRegistrant(cell.from(), cell.to());
    }

    /** Folds the name of a place without "at", "in the city of" before it and ", on" behind it. */
    void place(int from, int to) {
        int begin = without(LEADS, from, to).findFirst().orElse(to);
        int end = without(LEADS, begin, to).map(i -> i + 1).max().orElse(begin);
        if (begin < end && isPlace(begin, end)) {
            fold.add(PLACE, begin, end);
        }
    }

    private IntStream without(Vocabulary silent, int from, int to) {
        return IntStream.range(from, to).filter(i -> fold.phrases.isWritten(i) && !silent.has(fold.phrases.kind(i)));
    }

    private void words(int from, int to) {
        int says = fold.isRegistrant(from, to) ? from : saying(from, to);
        if (says < to) {
            boolean open = says > from && fold.phrases.is(says - 1, '(');
            boolean of = fold.phrases.kind(says) == LINK && fold.phrases.has(COMPANY_FORM, says, to);
            int start = open ? says - 1 : of ? fold.phrases.written(says + 1, to) : says;
            fold.add(WAITS.has(fold.last().getType()) || isBeside(BESIDE, start) ? VALUE : type(start, to), start, to);
        }
    }

    /** Gives the first phrase that says something: punctuation, empty rules and images do not, and neither does the number of a page. */
    private int saying(int from, int to) {
        return without(SILENT, from, to).findFirst().orElse(to);
    }

    /** Words of an office make a line a title, and the form of a company makes it a company's name; "acting through" says who signs for it. */
    int type(int from, int to) {
        return fold.phrases.has(AGENT, from, to) ? LINE : fold.phrases.has(TITLE_WORD, from, to) && !fold.phrases.has(AUTHORITY, from, to) ? TITLE_LINE
            : fold.phrases.has(AUTHORITY, from, to) || isUnknownLabel(from, to) || SigningCell.isProse(fold.phrases, from, to, Bounds.PROSE) ? PROSE
            : fold.phrases.has(COMPANY_FORM, from, to) ? COMPANY_LINE : LINE;
    }

    /** A word with a colon, and words in parentheses below a company's name, are a label and a caption that nothing knows. */
    private boolean isUnknownLabel(int from, int to) {
        Phrases phrases = fold.phrases;
        boolean label = phrases.is(to - 1, ':') && to - from <= Bounds.LABEL_WORDS;
        boolean caption = fold.last().getType() == COMPANY_LINE && phrases.is(from, '(') && phrases.is(to - 1, ')')
            && !phrases.has(COMPANY_FORM, from, to);
        return label || caption;
    }
}
