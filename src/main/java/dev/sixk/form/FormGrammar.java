package dev.sixk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Adapts a generated lexer and parser: from text to a {@link RuleTree}. Thread-safe: each parse makes a lexer and a parser of its own.
 * The grammar must be total and without ambiguity; it is run in SLL mode, where such a grammar needs no second look.
 *
 * @param <P>    the generated parser
 * @param lexer  makes the generated lexer
 * @param parser makes the generated parser
 * @param start  calls the grammar's start rule
 */
public record FormGrammar<P extends Parser>(Function<CharStream, ? extends Lexer> lexer, Function<TokenStream, P> parser,
                                            Function<P, ? extends ParserRuleContext> start) {

    private static final String FOLDED_TOKEN = "TEXT";

    public FormGrammar {
        Objects.requireNonNull(lexer, "lexer");
        Objects.requireNonNull(parser, "parser");
        Objects.requireNonNull(start, "start");
    }

    /** Parses a text and gives the tree of its rules; token positions are indexes of {@code text}. */
    RuleTree parse(CharSequence text) {
        P made = parser(text);
        made.getInterpreter().setPredictionMode(PredictionMode.SLL);
        ParserRuleContext root = start.apply(made);
        return view(root, made);
    }

    /** Makes the parser over the text's tokens, without listeners: a total grammar has no errors to report. */
    P parser(CharSequence text) {
        Lexer made = lexer.apply(new FoldedStream(text));
        made.removeErrorListeners();
        P parserOfTokens = parser.apply(new CommonTokenStream(new ListTokenSource(tokens(made))));
        parserOfTokens.removeErrorListeners();
        return parserOfTokens;
    }

    /** Reads all tokens, with each run of TEXT tokens folded into one. */
    private static List<Token> tokens(Lexer lexer) {
        int foldable = lexer.getTokenType(FOLDED_TOKEN);
        List<Token> tokens = new ArrayList<>();
        CommonToken last = null;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (last != null && foldable != Token.INVALID_TYPE && last.getType() == foldable && token.getType() == foldable) {
                last.setStopIndex(token.getStopIndex());
            } else {
                last = (CommonToken) token;
                tokens.add(last);
            }
        }
        return tokens;
    }

    private static RuleTree view(ParserRuleContext root, Parser parser) {
        String[] names = parser.getRuleNames();
        return new RuleTree(names[root.getRuleIndex()], start(root), end(root), children(root, names));
    }

    private static List<RuleTree> children(ParserRuleContext context, String[] names) {
        List<RuleTree> children = new ArrayList<>();
        for (int i = 0; i < context.getChildCount(); i++) {
            ParseTree child = context.getChild(i);
            if (child instanceof ParserRuleContext rule) {
                children.add(new RuleTree(names[rule.getRuleIndex()], start(rule), end(rule), children(rule, names)));
            } else if (child instanceof TerminalNode terminal && terminal.getSymbol().getType() == Token.EOF) {
                break;
            }
        }
        return children;
    }

    private static int start(ParserRuleContext context) {
        return context.getStart().getStartIndex();
    }

    private static int end(ParserRuleContext context) {
        Token stop = context.getStop();
        return stop == null ? start(context) : stop.getType() == Token.EOF ? stop.getStartIndex() : stop.getStopIndex() + 1;
    }
}
