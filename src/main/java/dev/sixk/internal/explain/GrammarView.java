package dev.sixk.internal.explain;

import dev.sixk.form.FormModule;
import dev.sixk.form.FormReading;
import dev.sixk.grammar.SixKReport;
import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.RuleNode;
import org.antlr.v4.runtime.tree.TerminalNode;

/** What the grammar sees of a document, line by line: for the author of a form, and to see why a fact was not found. */
public final class GrammarView {

    private static final String INDENT = "  ";

    private final FormReading reading;
    private final PageText page;
    private final Vocabulary own;
    private final SourceLines source;

    /** Takes a document that is being read with evidence, the form that it is read as, and its text. */
    public GrammarView(FormReading reading, FormModule<?> module, String source) {
        this.source = new SourceLines(source);
        this.reading = reading;
        this.page = reading.page();
        this.own = module.words().lexer().apply(page).getVocabulary();
    }

    /** Gives the lines in reading order: the number of the source's line, a tab, the segments with bars between them. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < page.lineCount(); line++) {
            StringJoiner segments = new StringJoiner(" | ", number(line) + "\t", "");
            for (int segment = page.firstSegment(line); segment < page.firstSegment(line) + page.segmentsOn(line); segment++) {
                segments.add(ReadableText.oneLine(page.text(segment, segment + 1)));
            }
            lines.add(segments.toString());
        }
        return lines;
    }

    /** Gives the tokens in order: the number of the source's line, a tab, the token's type, its words. */
    public List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        walk(reading.report(), 0, (node, depth) -> {
            if (node instanceof TerminalNode leaf && leaf.getSymbol().getType() != Token.EOF) {
                FormToken token = (FormToken) leaf.getSymbol();
                int line = Math.min(token.getLine(), page.lineCount() - 1);
                tokens.add(number(line) + "\t" + described(token));
            }
        });
        return tokens;
    }

    /** Gives the tree: a line for each rule and each token, indented by its depth. */
    public List<String> tree() {
        List<String> tree = new ArrayList<>();
        walk(reading.report(), 0, (node, depth) -> {
            if (node instanceof RuleNode rule) {
                tree.add(INDENT.repeat(depth) + SixKReport.ruleNames[rule.getRuleContext().getRuleIndex()]);
            } else if (((TerminalNode) node).getSymbol().getType() != Token.EOF) {
                tree.add(INDENT.repeat(depth) + described((FormToken) ((TerminalNode) node).getSymbol()));
            }
        });
        return tree;
    }

    private int number(int line) {
        int number = 0;
        for (int segment = page.firstSegment(line); number == 0 && segment < page.firstSegment(line + 1); segment++) {
            int[] offsets = page.sourceOffsets(page.start(segment));
            number = offsets == null ? 0 : source.number(offsets, 0);
        }
        return number;
    }

    private interface Visit {
        void node(ParseTree node, int depth);
    }

    /** The grammar has no recursion: a tree is no deeper than its rules. */
    private static void walk(ParseTree node, int depth, Visit visit) {
        visit.node(node, depth);
        for (int i = 0; i < node.getChildCount(); i++) {
            walk(node.getChild(i), depth + 1, visit);
        }
    }

    /** A phrase of the form's own has its name in the form's lexer behind the place where it stands. */
    private String described(FormToken token) {
        String type = SixKReport.VOCABULARY.getDisplayName(token.getType());
        String phrase = token.kind() == token.getType() || token.getText().isEmpty() ? "" : own.getSymbolicName(token.kind());
        boolean isOwn = token.kind() > SixKReport.VOCABULARY.getMaxTokenType();
        return (type + (isOwn ? " " + phrase : "") + " " + ReadableText.oneLine(token.getText())).stripTrailing();
    }
}
