package dev.sixk.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.DecisionInfo;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;

/**
 * A form module whose grammars run in exact ambiguity detection and are profiled: everything the readers let them parse is judged.
 * The parsers have a cache of their own, since a cache filled in SLL mode would hide what LL mode detects.
 *
 * @param <R> the form's record
 */
final class GrammarProfile<R> implements FormModule<R> {

    private final FormModule<R> module;
    private final FormGrammar<?> outline;
    private final FormGrammar<?> line;
    private final List<String> faults = new ArrayList<>();
    private final List<DFA[]> parserCaches = new ArrayList<>();
    private long parses;
    private int lexerStates;

    GrammarProfile(FormModule<R> module) {
        this.module = module;
        outline = profiled(module.outlineGrammar());
        line = profiled(module.lineGrammar());
    }

    /** Gives what went wrong, in words; empty where each decision had one way. */
    List<String> faults() {
        return faults;
    }

    /** Gives how many texts the grammars parsed. */
    long parses() {
        return parses;
    }

    /** Gives how many states the parsers' caches hold. */
    int parserStates() {
        return parserCaches.stream().flatMap(Arrays::stream).mapToInt(dfa -> dfa.states.size()).sum();
    }

    /** Gives how many states the largest lexer cache was seen to hold. */
    int lexerStates() {
        return lexerStates;
    }

    @Override
    public Set<String> formTypes() {
        return module.formTypes();
    }

    @Override
    public FormWords words() {
        return module.words();
    }

    @Override
    public FormGrammar<?> outlineGrammar() {
        return outline;
    }

    @Override
    public FormGrammar<?> lineGrammar() {
        return line;
    }

    @Override
    public R read(FormReading reading) {
        return module.read(reading);
    }

    private <P extends Parser> FormGrammar<P> profiled(FormGrammar<P> grammar) {
        P any = grammar.parser("");
        DFA[] cache = new DFA[any.getATN().getNumberOfDecisions()];
        Arrays.setAll(cache, decision -> new DFA(any.getATN().getDecisionState(decision), decision));
        parserCaches.add(cache);
        PredictionContextCache contexts = new PredictionContextCache();
        Function<P, ParserRuleContext> start = parser -> {
            parser.setInterpreter(new ParserATNSimulator(parser, parser.getATN(), cache, contexts));
            parser.setProfile(true);
            parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
            ParserRuleContext tree = grammar.start().apply(parser);
            judge(parser);
            return tree;
        };
        return new FormGrammar<>(stream -> watched(grammar, stream), grammar.parser(), start);
    }

    /** The adapter removes a lexer's listeners, so a second one reads the text first, and tells of what it cannot read. */
    private Lexer watched(FormGrammar<?> grammar, CharStream stream) {
        Lexer probe = grammar.lexer().apply(stream);
        probe.removeErrorListeners();
        probe.addErrorListener(new Unreadable());
        probe.getAllTokens();
        lexerStates = Math.max(lexerStates, Arrays.stream(probe.getInterpreter().decisionToDFA).mapToInt(dfa -> dfa.states.size()).sum());
        stream.seek(0);
        return grammar.lexer().apply(stream);
    }

    private void judge(Parser parser) {
        parses++;
        if (parser.getNumberOfSyntaxErrors() > 0) {
            faults.add(parser.getNumberOfSyntaxErrors() + " syntax errors");
        }
        for (DecisionInfo decision : parser.getParseInfo().getDecisionInfo()) {
            if (!decision.ambiguities.isEmpty() || decision.LL_Fallback > 0 || !decision.errors.isEmpty()) {
                String rule = parser.getRuleNames()[parser.getATN().getDecisionState(decision.decision).ruleIndex];
                faults.add("rule " + rule + ": " + decision);
            }
        }
    }

    private final class Unreadable extends BaseErrorListener {

        @Override
        public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message,
                                RecognitionException failure) {
            faults.add("lexer: " + message);
        }
    }
}
