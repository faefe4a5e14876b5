package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;

/**
 * What stands before and behind the numbers of exhibits that a sentence names: "as", the verb that attaches them, and "is", where the
 * verb comes first. Each is the index of a phrase, -1 without one.
 */
final class AttachingClause {

    private static final String SIGNS = ",;";
    private static final Vocabulary ATTACHES = Vocabulary.of(RULE_attaches);
    private static final Vocabulary PARTICIPLES = Vocabulary.of(RULE_participle);
    private static final Vocabulary ACTIVE = Vocabulary.of(RULE_active);

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
        verb = as < 0 ? -1 : ATTACHES.last(phrases, Math.max(from, as - Bounds.LONGEST_SENTENCE), as);
        copula = as < 0 ? -1 : copula(behind, to);
    }

    static boolean isVerb(int kind) {
        return ATTACHES.has(kind);
    }

    boolean isActive() {
        return verb >= 0 && ACTIVE.has(phrases.kind(verb));
    }

    /** Says whether no verb attaches the number, and a sign or "and" sets "as" off from the words before. */
    boolean isElliptic() {
        return verb < 0 && copula < 0 && isSetOff(as);
    }

    boolean isSetOff(int phrase) {
        return phrase > from && (phrases.kind(phrase - 1) == AND || SIGNS.indexOf(phrases.firstChar(phrase - 1)) >= 0);
    }

    /** Gives the token type of the verb. */
    int type() {
        int kind = phrases.kind(verb);
        return isActive() ? FURNISHES : PARTICIPLES.has(kind) ? ATTACHED : kind;
    }

    private boolean heads(int phrase) {
        return phrases.line(phrase) > phrases.line(phrase - 1) && Character.isUpperCase(phrases.firstChar(phrase));
    }

    /** "It does not furnish the agreement". */
    boolean isDenied() {
        return verb > from && phrases.kind(verb - 1) == NEGATION;
    }

    /** Gives ", a copy of which" before the verb. */
    int relative() {
        return isActive() ? -1 : before(verb, RELATIVE);
    }

    /** Gives a phrase of a kind right before a phrase, signs between them aside. */
    private int before(int phrase, int kind) {
        int at = phrases.writtenEnd(from, phrase) - 1;
        return at >= from && phrases.kind(at) == kind ? at : -1;
    }

    /** A colon right behind the number stands for "is". */
    private int copula(int behind, int to) {
        if (behind < to && phrases.is(behind, ':')) {
            return behind;
        }
        // "As Exhibit 99.1 we attach the report".
        if (verb < 0 && as == opening) {
            int active = ACTIVE.first(phrases, behind, to);
            return active < to - 1 ? active : -1;
        }
        boolean joined = verb < 0 && as > from && phrases.kind(as - 1) == AND;
        boolean inverted = joined || verb >= 0 && PARTICIPLES.has(phrases.kind(verb)) && beginsClause();
        int end = inverted ? Math.min(to - 1, behind + Bounds.LONGEST_SENTENCE) : behind;
        int copula = phrases.next(COPULA, behind, end);
        boolean incorporated = phrases.has(BY_REFERENCE, copula, Math.min(to, copula + Bounds.NEAREST_OWNER));
        return copula < end && !incorporated ? copula : -1;
    }

    /** "Attached as", "Also attached as", "and attached as", "; attached as". */
    private boolean beginsClause() {
        int before = phrases.writtenEnd(opening, verb) - 1;
        return before <= opening || phrases.kind(before) == AND || phrases.is(verb - 1, ';') || heads(verb);
    }
}
