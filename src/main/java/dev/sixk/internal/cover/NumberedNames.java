package dev.sixk.internal.cover;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Names of several registrants by their file numbers: below or beside them, over one caption, or in parentheses behind them. */
final class NumberedNames {

    private final List<List<Run>> below = new ArrayList<>();
    private final List<List<Run>> inParentheses = new ArrayList<>();
    private @Nullable ParserRuleContext rule;
    private boolean behindNumber;

    /** "1-10001 (Acme PLC)": takes note of a number and what stands behind it. */
    void number(List<TerminalNode> values, ParserRuleContext place) {
        behindNumber = true;
        for (TerminalNode value : values) {
            Run run = Run.of(value).get(0);
            Run name = run.part(run.from() + 1, run.to() - 1);
            if (run.begins('(') && run.ends(')') && name.isCompany()) {
                inParentheses.add(List.of(name));
                rule = place;
            }
        }
    }

    /** Takes note of text without a caption: right behind a number it may be a name. */
    void text(List<Run> text) {
        if (behindNumber) {
            below.add(text);
        } else {
            below.clear();
        }
        behindNumber = false;
    }

    void clear() {
        below.clear();
        behindNumber = false;
    }

    /** Gives the names behind numbers above the name over a caption, and that name. */
    List<List<Run>> andThen(List<Run> name) {
        List<List<Run>> names = new ArrayList<>(behindNumber ? below : List.of());
        names.add(name);
        return names;
    }

    /** Gives the names in parentheses where there are several. */
    List<List<Run>> inParentheses() {
        return inParentheses.size() > 1 ? inParentheses : List.of();
    }

    @Nullable ParserRuleContext rule() {
        return rule;
    }
}
