package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;

/**
 * Folds sentences that name exhibits by number. Each number looks back for "as" and for the verb that attaches it: those stand for
 * themselves, the words between them become TEXT, or BLANK where something must stand and nothing does.
 */
final class SentenceFold {

    private static final Vocabulary ATTACHES = Vocabulary.of(RULE_attaches);
    private static final Vocabulary PARTICIPLES = Vocabulary.of(RULE_participle);
    private static final Vocabulary ACTIVE = Vocabulary.of(RULE_active);
    private static final Vocabulary AROUND = Vocabulary.of(RULE_around);
    private static final Vocabulary ARTICLES = Vocabulary.of(RULE_article);
    private static final Vocabulary PREDICATES = Vocabulary.of(RULE_predicate);
    private static final int FARTHEST_VERB = 20;
    private static final int FARTHEST_COPULA = 16;
    private static final int LONGEST_SUBJECT = 60;

    private final Fold fold;
    private final Phrases phrases;
    private int to;
    /** The first phrase with words, and the first one that no token holds yet. */
    private int opening;
    private int text;
    /** Whether the thing behind "Attached as Exhibit 1 is" goes on, and whether the sentence attached something before. */
    private boolean open;
    private boolean attaching;
    private boolean verbSeen;

    SentenceFold(Fold fold) {
        this.fold = fold;
        this.phrases = fold.phrases;
    }

    /** Folds a sentence. */
    void fold(int first, int end) {
        to = end;
        text = first;
        opening = written(first);
        open = false;
        attaching = false;
        verbSeen = false;
        fold.mark(SENTENCE, first);
        for (int i = first, behind; i < end; i = Math.max(text, behind)) {
            behind = ExhibitNumbers.end(phrases, i, end);
            verbSeen |= ATTACHES.has(phrases.kind(i));
            if (behind > i) {
                clause(i, behind);
            } else {
                behind = i + 1;
            }
        }
        words(end, false);
    }

    private void clause(int number, int behind) {
        int as = back(number, AS);
        int verb = as < 0 ? -1 : verb(as);
        int copula = verb < 0 ? -1 : copula(verb, behind);
        if (ExhibitNumbers.areOthers(phrases, verb, behind, to) || open && copula < 0 && !parted(verb)) {
            return;
        }
        if (copula >= 0) {
            inverted(verb, as, number, behind, copula);
        } else if (verb >= 0) {
            direct(verb, as, number, behind);
        } else if (number == opening) {
            contains(number, behind);
        } else if (as >= 0 && attaching) {
            words(as, true);
            numbers(as, number, behind);
        } else if (verbSeen && (as >= 0 || phrases.is(number - 1, '(')) && written(text) < number) {
            words(number, false);
            numbers(-1, number, behind);
        }
    }

    // ---- the shapes

    /** "Attached hereto as Exhibit 99.1 is a copy of the press release"; a colon stands for the verb too. */
    private void inverted(int verb, int as, int number, int behind, int copula) {
        words(verb, false);
        fold.add(FIRST_ATTACHED, verb, verb + 1);
        place(verb + 1, as);
        numbers(as, number, behind);
        place(behind, copula);
        fold.add(COPULA, copula, copula + 1);
        text = copula + 1;
        open = true;
    }

    private void direct(int verb, int as, int number, int behind) {
        int kind = phrases.kind(verb);
        boolean active = ACTIVE.has(kind);
        int relative = active ? -1 : back(verb, RELATIVE);
        words(relative < 0 ? verb : relative, true);
        if (relative >= 0) {
            fold.add(RELATIVE, relative, verb);
        }
        fold.add(active ? FURNISHES : PARTICIPLES.has(kind) ? ATTACHED : kind, verb, verb + 1);
        int object = active ? object(verb + 1, as) : verb + 1;
        place(object, as);
        numbers(as, number, behind);
        if (active && object == as) {
            words(to, true);
        }
    }

    /** "Exhibit 99.1 to this report contains the interim statements". */
    private void contains(int number, int behind) {
        for (int i = behind; i < Math.min(to - 1, behind + FARTHEST_COPULA); i++) {
            if (PREDICATES.has(phrases.kind(i)) && ARTICLES.has(phrases.kind(i + 1))) {
                fold.mark(BLANK, number);
                numbers(-1, number, behind);
                place(behind, i);
                fold.add(CONTAINS, i, i + 1);
                text = i + 1;
                words(to, true);
                return;
            }
        }
    }

    // ---- their parts

    /** Folds the words up to a phrase into TEXT; where none are written, into BLANK if something must stand there. */
    private void words(int end, boolean needed) {
        if (written(text) < end) {
            fold.add(TEXT, text, end);
        } else if (needed || open) {
            fold.mark(BLANK, text);
        }
        text = end;
        open = false;
    }

    private void place(int start, int end) {
        if (start < end) {
            fold.add(TEXT, start, end);
        }
    }

    private void numbers(int as, int number, int behind) {
        if (as >= 0) {
            fold.add(AS, as, as + 1);
            attaching = true;
        }
        ExhibitNumbers.fold(fold, number, behind);
        text = behind;
    }

    /** "is the notice, and a form of proxy is attached": a clause with a verb of its own begins behind "and". */
    private boolean parted(int verb) {
        int and = verb < 0 || PARTICIPLES.has(phrases.kind(verb)) ? text : verb;
        int first = Math.max(text, verb - LONGEST_SUBJECT);
        while (and >= first && phrases.kind(and) != AND) {
            and--;
        }
        if (and > text) {
            words(and, false);
            fold.add(AND, and, and + 1);
            text = and + 1;
        }
        return and > first;
    }

    // ---- where they stand

    private int written(int start) {
        int first = start;
        while (first < to && !phrases.isWritten(first)) {
            first++;
        }
        return first;
    }

    /** Gives a phrase of a kind right before a phrase, signs between them aside; -1 without one. */
    private int back(int phrase, int kind) {
        int at = phrase - 1;
        while (at > text && !phrases.isWritten(at) && phrases.kind(at) != kind) {
            at--;
        }
        return at >= text && phrases.kind(at) == kind ? at : -1;
    }

    private int verb(int as) {
        int at = as - 1;
        int first = Math.max(text, as - FARTHEST_VERB);
        while (at >= first && !ATTACHES.has(phrases.kind(at))) {
            at--;
        }
        return at >= first ? at : -1;
    }

    /** Words behind a verb that are not yet its object: "with this report", "under cover of Form 6-K". */
    private int object(int from, int as) {
        int object = from;
        while (object < as && (AROUND.has(phrases.kind(object)) || !phrases.isWritten(object))) {
            object++;
        }
        return object;
    }

    private int copula(int verb, int behind) {
        if (behind < to && phrases.is(behind, ':')) {
            return behind;
        }
        boolean inverted = PARTICIPLES.has(phrases.kind(verb)) && beginsClause(verb);
        for (int i = behind; inverted && i < Math.min(to - 1, behind + FARTHEST_COPULA); i++) {
            if (phrases.kind(i) == COPULA) {
                return i;
            }
        }
        return -1;
    }

    /** "Attached as", "Also attached as", "and attached as". */
    private boolean beginsClause(int verb) {
        int before = verb - 1;
        while (before > opening && !phrases.isWritten(before)) {
            before--;
        }
        return before <= opening && phrases.kind(opening) != COPULA || phrases.kind(before) == AND || phrases.is(verb - 1, ';');
    }
}
