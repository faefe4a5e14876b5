package dev.sixk.words;

import dev.sixk.grammar.SixKReport;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;

/** A word class: the tokens that rules of a grammar name, themselves or through the rules that they call, such as a section's own phrases. Immutable. */
public final class Vocabulary {

    private final BitSet tokens;

    private Vocabulary(BitSet tokens) {
        this.tokens = tokens;
    }

    /** Gives the tokens of a rule, by its index in {@link SixKReport}, and of further ones. */
    public static Vocabulary of(int... rules) {
        return in(SixKReport._ATN, rules);
    }

    /** Gives the tokens of rules of another grammar, which keeps the shared numbers. */
    public static Vocabulary in(ATN grammar, int... rules) {
        BitSet tokens = new BitSet();
        for (int rule : rules) {
            collect(grammar.ruleToStartState[rule], tokens);
        }
        return new Vocabulary(tokens);
    }

    private static void collect(ATNState start, BitSet tokens) {
        BitSet seen = new BitSet();
        Deque<ATNState> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            ATNState state = open.pop();
            if (!seen.get(state.stateNumber) && state.getStateType() != ATNState.RULE_STOP) {
                seen.set(state.stateNumber);
                for (Transition transition : state.getTransitions()) {
                    follow(transition, tokens, open);
                }
            }
        }
    }

    private static void follow(Transition transition, BitSet tokens, Deque<ATNState> open) {
        if (transition.label() != null) {
            transition.label().toList().stream().filter(type -> type > 0).forEach(tokens::set);
        }
        if (transition instanceof RuleTransition call) {
            open.add(call.followState);
        }
        open.add(transition.target);
    }

    /** Says whether a kind of phrase is one of these; the form's own kinds, behind the shared ones, never are. */
    public boolean has(int kind) {
        return tokens.get(kind);
    }

    /** Says whether one of these stands between two phrases. */
    public boolean isIn(Phrases phrases, int from, int to) {
        return first(phrases, from, to) < to;
    }

    /** Gives the first of these between two phrases; {@code to} if there is none. */
    public int first(Phrases phrases, int from, int to) {
        int at = from;
        while (at < to && !has(phrases.kind(at))) {
            at++;
        }
        return at;
    }

    /** Gives the last of these between two phrases; -1 if there is none. */
    public int last(Phrases phrases, int from, int to) {
        int at = to - 1;
        while (at >= from && !has(phrases.kind(at))) {
            at--;
        }
        return at < from ? -1 : at;
    }
}
