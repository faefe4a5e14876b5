package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;

/**
 * What stands before and behind the numbers of exhibits that a sentence names: "as", the verb that attaches them, and "is", where the
 * verb comes first. Each is the index of a phrase, -1 without one.
 */
final class AttachingClause {

    private static final Vocabulary ATTACHES = Vocabulary.of(RULE_attaches);
    private static final Vocabulary PARTICIPLES = Vocabulary.of(RULE_participle);
    private static final Vocabulary ACTIVE = Vocabulary.of(RULE_active);
    private static final Vocabulary AROUND = Vocabulary.of(RULE_around);
    private static final int FARTHEST_VERB = 20;
    private static final int FARTHEST_COPULA = 16;

    final int as;
    final int verb;
    final int copula;
    private final Phrases phrases;
    private final int from;
    private final int opening;

    /**
     * Looks around the numbers from {@code number} to {@code behind}.
     *
     * @param from    the first phrase that no clause before holds
     * @param opening the first phrase of the sentence with words
     */
    AttachingClause(Phrases phrases, int from, int opening, int number, int behind, int to) {
        this.phrases = phrases;
        this.from = from;
        this.opening = opening;
        as = before(number, AS);
        verb = as < 0 ? -1 : verb();
        copula = as < 0 ? -1 : copula(behind, to);
    }

    static boolean isVerb(int kind) {
        return ATTACHES.has(kind);
    }

    boolean isActive() {
        return verb >= 0 && ACTIVE.has(phrases.kind(verb));
    }

    boolean isParticiple() {
        return verb >= 0 && PARTICIPLES.has(phrases.kind(verb));
    }

    /** Gives ", a copy of which" before the verb. */
    int relative() {
        return isActive() ? -1 : before(verb, RELATIVE);
    }

    /** Gives where the object of an active verb begins, behind "with this report" and "under cover of"; "as" without an object. */
    int object() {
        int object = verb + 1;
        while (object < as && (AROUND.has(phrases.kind(object)) || !phrases.isWritten(object))) {
            object++;
        }
        return object;
    }

    /** Gives a phrase of a kind right before a phrase, signs between them aside. */
    private int before(int phrase, int kind) {
        int at = phrase - 1;
        while (at > from && !phrases.isWritten(at) && phrases.kind(at) != kind) {
            at--;
        }
        return at >= from && phrases.kind(at) == kind ? at : -1;
    }

    private int verb() {
        int at = as - 1;
        int first = Math.max(from, as - FARTHEST_VERB);
        while (at >= first && !ATTACHES.has(phrases.kind(at))) {
            at--;
        }
        return at >= first ? at : -1;
    }

    /** A colon right behind the number stands for "is". */
    private int copula(int behind, int to) {
        if (verb >= 0 && behind < to && phrases.is(behind, ':')) {
            return behind;
        }
        boolean inverted = verb < 0 ? as > from && phrases.kind(as - 1) == AND : isParticiple() && beginsClause();
        for (int i = behind; inverted && i < Math.min(to - 1, behind + FARTHEST_COPULA); i++) {
            if (phrases.kind(i) == COPULA) {
                return i;
            }
        }
        return -1;
    }

    /** "Attached as", "Also attached as", "and attached as". */
    private boolean beginsClause() {
        int before = verb - 1;
        while (before > opening && !phrases.isWritten(before)) {
            before--;
        }
        return before <= opening && phrases.kind(opening) != COPULA || phrases.kind(before) == AND || phrases.is(verb - 1, ';');
    }
}
