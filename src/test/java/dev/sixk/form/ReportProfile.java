package dev.sixk.form;

import dev.sixk.grammar.SixKReport;
import dev.sixk.input.Budget;
import dev.sixk.input.FormInput;
import dev.sixk.internal.fold.Fold;
import dev.sixk.words.FormToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.atn.DecisionInfo;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;

/**
 * The report grammar in exact ambiguity detection, profiled. It has a cache of its own, since a cache filled in SLL mode would hide what
 * LL mode detects.
 */
final class ReportProfile {

    private static final int PROBLEMS = 100;
    private static final int MOST_TOKENS_AHEAD = 2;

    private final DFA[] cache = new DFA[SixKReport._ATN.getNumberOfDecisions()];
    private final PredictionContextCache contexts = new PredictionContextCache();
    private final List<String> faults = new ArrayList<>();
    private long tokens;

    ReportProfile() {
        Arrays.setAll(cache, decision -> new DFA(SixKReport._ATN.getDecisionState(decision), decision));
    }

    /** Gives what went wrong, in words; empty where each decision had one way and needed two tokens at most. */
    List<String> faults() {
        return faults;
    }

    /** Gives how many tokens were parsed. */
    long tokens() {
        return tokens;
    }

    /** Gives how many states the parser's cache holds. */
    int states() {
        return Arrays.stream(cache).mapToInt(dfa -> dfa.states.size()).sum();
    }

    /** Gives the tokens of a document. */
    static List<FormToken> tokens(String text, FormModule<?> form) {
        FormReading reading = FormReading.of(new FormInput(text, 0, List.of(), List.of(), false, PROBLEMS, Budget.none()), form);
        return Fold.tokens(reading.phrases(), form.words());
    }

    /** Parses a document as a form. */
    void parse(String text, FormModule<?> form) {
        List<FormToken> folded = tokens(text, form);
        tokens += folded.size();
        SixKReport parser = Fold.parser(new ArrayList<>(folded));
        parser.setInterpreter(new ParserATNSimulator(parser, SixKReport._ATN, cache, contexts));
        parser.setProfile(true);
        parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
        parser.report();
        if (parser.getNumberOfSyntaxErrors() > 0) {
            faults.add(parser.getNumberOfSyntaxErrors() + " syntax errors in " + names(folded));
        }
        for (DecisionInfo decision : parser.getParseInfo().getDecisionInfo()) {
            judge(decision);
        }
    }

    private void judge(DecisionInfo decision) {
        boolean far = Math.max(decision.SLL_MaxLook, decision.LL_MaxLook) > MOST_TOKENS_AHEAD;
        if (!decision.ambiguities.isEmpty() || decision.LL_Fallback > 0 || !decision.errors.isEmpty() || far) {
            faults.add("rule " + SixKReport.ruleNames[SixKReport._ATN.getDecisionState(decision.decision).ruleIndex] + ": " + decision);
        }
    }

    private static String names(List<FormToken> tokens) {
        return tokens.stream().map(token -> SixKReport.VOCABULARY.getSymbolicName(token.getType())).collect(Collectors.joining(" "));
    }
}
