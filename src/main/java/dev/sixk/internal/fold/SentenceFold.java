package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;

/**
 * Folds sentences that name exhibits by number. Each number looks back for "as" and for the verb that attaches it: those stand for
 * themselves, the words between them become TEXT, or BLANK where something must stand and nothing does.
 */
final class SentenceFold {

    private static final Vocabulary ATTACHES = Vocabulary.of(RULE_attaches);
    private static final Vocabulary ARTICLES = Vocabulary.of(RULE_article);
    private static final Vocabulary PREDICATES = Vocabulary.of(RULE_predicate);

    private final Fold fold;
    private final Phrases phrases;
    private int to;
    /** The first phrase with words, and the first one that no token holds yet. */
    private int opening;
    private int text;
    /** Whether the thing behind "Attached as Exhibit 1 is", "We furnish as Exhibit 1" goes on; whether a verb that attaches stood before, or stands anywhere. */
    private boolean open;
    private boolean verbSeen;
    private boolean attaches;

    SentenceFold(Fold fold) {
        this.fold = fold;
        this.phrases = fold.phrases;
    }

    /** Folds a sentence. */
    void fold(int first, int end) {
        to = end;
        text = first;
        opening = phrases.written(first, end);
        open = false;
        verbSeen = false;
        attaches = ATTACHES.isIn(phrases, first, end);
        fold.mark(SENTENCE, first);
        for (int i = first, behind; i < end; i = Math.max(text, Math.max(i + 1, behind))) {
            behind = ExhibitNumbers.end(phrases, i, end);
            verbSeen |= AttachingClause.isVerb(phrases.kind(i));
            if (behind > i) {
                clause(i, behind);
            }
        }
        words(end, false);
    }

    private void clause(int number, int behind) {
        AttachingClause clause = new AttachingClause(phrases, text, opening, number, behind, to);
        boolean others = clause.isDenied() || ExhibitNumbers.areOthers(phrases, clause.verb, behind, to);
        if (open && !others && clause.isElliptic()) {
            elliptic(clause, number, behind);
            return;
        }
        if (open && !others && clause.as < 0 && clause.isSetOff(number) && predicate(behind) < to) {
            words(number, false);
            contains(number, behind);
            return;
        }
        boolean within = open && clause.copula < 0 && !parted(clause);
        if (within || others) {
            return;
        }
        if (clause.copula >= 0) {
            inverted(clause, number, behind);
        } else if (clause.verb >= 0) {
            direct(clause, number, behind);
        } else if (number == opening || clause.as < 0 && phrases.is(number - 1, ';')) {
            contains(number, behind);
        } else if (clause.as >= 0 ? verbSeen : attaches && phrases.is(number - 1, '(') && phrases.written(text, number) < number) {
            words(clause.as < 0 ? number : clause.as, clause.as >= 0);
            numbers(clause.as, number, behind);
        }
    }

    /** "is the notice, and a form of proxy is attached": a clause with a verb of its own begins behind "and". */
    private boolean parted(AttachingClause clause) {
        int and = phrases.next(AND, Math.max(text + 1, clause.verb - Bounds.LONGEST_SENTENCE), clause.verb);
        boolean parted = and < clause.verb;
        if (parted) {
            words(and, false);
            fold.add(AND, and, and + 1);
            text = and + 1;
        }
        return parted;
    }

    // ---- the shapes

    /** "Attached hereto as Exhibit 99.1 is a copy of the press release, and as Exhibit 99.2 is the report". */
    private void inverted(AttachingClause clause, int number, int behind) {
        int verb = clause.verb < 0 ? clause.as : clause.verb;
        words(verb, false);
        fold.mark(FIRST_ATTACHED, verb);
        place(verb, clause.as);
        numbers(clause.as, number, behind);
        place(behind, clause.copula);
        fold.add(COPULA, clause.copula, clause.copula + 1);
        text = clause.copula + 1;
        open = true;
    }

    /** "is the annual report, as Exhibit 2 the notice and as Exhibit 3 the form of proxy": the verb is that of the clause before. */
    private void elliptic(AttachingClause clause, int number, int behind) {
        words(clause.as, false);
        fold.mark(FIRST_ATTACHED, clause.as);
        numbers(clause.as, number, behind);
        fold.mark(COPULA, behind);
        open = true;
    }

    /** "a copy of which is attached as Exhibit 99.1", "furnishes its interim report as Exhibit 99.1". */
    private void direct(AttachingClause clause, int number, int behind) {
        int verb = clause.verb;
        int relative = clause.relative();
        words(relative < 0 ? verb : relative, true);
        if (relative >= 0) {
            fold.add(RELATIVE, relative, verb);
        }
        fold.add(clause.type(), verb, verb + 1);
        int object = clause.isActive() ? phrases.written(verb + 1, clause.as) : verb + 1;
        place(object, clause.as);
        numbers(clause.as, number, behind);
        open = clause.isActive() && object == clause.as;
    }

    /** "Exhibit 99.1 to this report contains the interim statements, and Exhibit 99.2 is the notice". */
    private void contains(int number, int behind) {
        int predicate = predicate(behind);
        if (predicate < to) {
            fold.mark(BLANK, number);
            numbers(-1, number, behind);
            place(behind, predicate);
            fold.add(CONTAINS, predicate, predicate + 1);
            text = predicate + 1;
            open = true;
        }
    }

    /** Gives the verb behind a number that says what the exhibit is; the sentence's end if there is none. */
    private int predicate(int behind) {
        int predicate = behind;
        int last = Math.min(to - 1, behind + Bounds.LONGEST_SENTENCE);
        while (predicate < last && !(PREDICATES.has(phrases.kind(predicate)) && ARTICLES.has(phrases.kind(predicate + 1)))) {
            predicate++;
        }
        return predicate < last ? predicate : to;
    }

    // ---- their parts

    /** Folds the words up to a phrase into TEXT; where none are written, into BLANK if something must stand there. */
    private void words(int end, boolean needed) {
        if (phrases.written(text, end) < end) {
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
        }
        ExhibitNumbers.fold(fold, number, behind);
        text = behind;
    }
}
