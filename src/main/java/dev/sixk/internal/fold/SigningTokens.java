package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;

/** Folds a segment of a signature block: labels and dates stand for themselves, the words between them are a VALUE, or a LINE. */
final class SigningTokens {

    private static final Vocabulary NAMED = Vocabulary.of(RULE_column);
    private static final Vocabulary WAITS = Vocabulary.of(RULE_waits);
    private static final Vocabulary BESIDE = Vocabulary.of(RULE_besides);
    private static final Vocabulary SILENT = Vocabulary.of(RULE_silent);
    private static final Vocabulary BLANK_SIGNATURE = Vocabulary.of(RULE_blank);
    private static final Vocabulary LEADS = Vocabulary.of(RULE_leads);
    private static final int SHORT_WORD = 3;
    private static final int BEHIND_DATE = 2;

    private final Fold fold;
    private final Phrases phrases;
    private final boolean signed;

    /** Makes a folding of a block's segments; where nothing signs the block, a rule does. */
    SigningTokens(Fold fold, boolean signed) {
        this.fold = fold;
        this.phrases = fold.phrases;
        this.signed = signed;
    }

    void fold(SigningCell cell) {
        int run = cell.from();
        for (int i = cell.from(); i < cell.to(); i++) {
            if (isDay(i) && isDated(run, i, cell.to())) {
                run = day(run, i, cell.to());
            } else if (!isDay(i) && cell.isLabel(i, NAMED)) {
                words(run, i);
                label(i);
                run = i + 1;
            }
        }
        words(run, cell.to());
        if (!signed && isRule(cell) && !(fold.last().getType() == LINE && fold.last().getLine() == cell.line())) {
            fold.add(RULE, cell.from(), cell.to());
        }
    }

    private boolean isRule(SigningCell cell) {
        boolean blank = false;
        boolean says = false;
        for (int i = cell.from(); i < cell.to(); i++) {
            blank |= BLANK_SIGNATURE.has(phrases.kind(i));
            says |= says(i);
        }
        return blank && !says;
    }

    private void label(int phrase) {
        FormToken above = fold.last();
        if (phrases.kind(phrase) == REGISTRANT_CAPTION && above.getType() == LINE) {
            above.setType(COMPANY_LINE);
        }
        fold.add(phrases.kind(phrase), phrase, phrase + 1);
    }

    // ---- dates

    private boolean isDay(int phrase) {
        return phrases.kind(phrase) == DATE || phrases.kind(phrase) == NUMERIC_DATE;
    }

    /** A date stands behind its label, or nearly alone: with the place before it, a word or two behind. */
    private boolean isDated(int run, int day, int to) {
        boolean labelled = fold.last().getType() == DATE_LABEL && fold.last().getLine() == phrases.line(run);
        return labelled || isPlace(run, day) && isEnd(day + 1, to);
    }

    /** Folds a date with the place before it, "at Amsterdam, on"; behind a label what stands there is the label's. */
    private int day(int run, int day, int to) {
        int begin = behindLeads(phrases, run, day);
        int end = beforeLeads(phrases, begin, day);
        if (WAITS.has(fold.last().getType()) && fold.last().getLine() == phrases.line(day)) {
            words(run, day);
        } else if (begin < end && isPlace(begin, end)) {
            fold.add(PLACE, begin, end);
        }
        fold.add(phrases.kind(day), day, day + 1);
        return isEnd(day + 1, to) ? to : day + 1;
    }

    /** A place is words with capitals, and not the name of a company or an office; nothing is a place too. */
    private boolean isPlace(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean shortWord = phrases.stop(i) - phrases.start(i) <= SHORT_WORD;
            boolean word = phrases.kind(i) == WORD && (Character.isUpperCase(phrases.firstChar(i)) || shortWord);
            if (!word && !isLead(phrases, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLead(Phrases phrases, int phrase) {
        return LEADS.has(phrases.kind(phrase)) || !phrases.isWritten(phrase);
    }

    /** Gives the first phrase that is no "at", "in the city of" or comma before a place. */
    static int behindLeads(Phrases phrases, int from, int to) {
        int begin = from;
        while (begin < to && isLead(phrases, begin)) {
            begin++;
        }
        return begin;
    }

    /** Gives the phrase behind the last one that is no ", on" between a place and a date. */
    static int beforeLeads(Phrases phrases, int from, int to) {
        int end = to;
        while (end > from && isLead(phrases, end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isEnd(int from, int to) {
        int written = 0;
        for (int i = from; i < to; i++) {
            written += phrases.isWritten(i) ? 1 : 0;
        }
        return written <= BEHIND_DATE;
    }

    // ---- words

    private void words(int from, int to) {
        int start = from;
        while (start < to && !says(start) && !(phrases.is(start, '(') && start + 1 < to)) {
            start++;
        }
        boolean says = false;
        for (int i = start; i < to; i++) {
            says |= says(i);
        }
        if (says) {
            fold.add(isValue(start) ? VALUE : type(start, to), start, to);
        }
    }

    /** Punctuation, empty rules and images say nothing, and neither does the number of a page. */
    private boolean says(int phrase) {
        return phrases.isWritten(phrase) && !SILENT.has(phrases.kind(phrase));
    }

    private boolean isValue(int start) {
        FormToken last = fold.last();
        return WAITS.has(last.getType()) || BESIDE.has(last.getType()) && last.getLine() == phrases.line(start);
    }

    /** Words of an office make a line a title, and the form of a company makes it a company's name. */
    int type(int from, int to) {
        if (phrases.has(TITLE_WORD, from, to)) {
            return TITLE_LINE;
        }
        boolean prose = SigningCell.isProse(phrases, from, to);
        return prose ? PROSE : phrases.has(COMPANY_FORM, from, to) ? COMPANY_LINE : LINE;
    }
}
