package dev.sixk.internal.cover;

import dev.sixk.grammar.SixKReport.FileNumbersContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Names of several registrants by their file numbers: below or beside them, over one caption, or in parentheses behind them. */
final class NumberedNames {

    private final List<List<Run>> below = new ArrayList<>();
    private final Map<Run, FileNumbersContext> inParentheses = new LinkedHashMap<>();
    private boolean behindNumber;

    /** "1-10001 (Acme PLC)": takes note of a number and what stands behind it. */
    void number(FileNumbersContext ctx) {
        behindNumber = true;
        for (TerminalNode value : ctx.VALUE()) {
            Run run = Run.of(value).get(0);
            Run name = run.part(run.from() + 1, run.to() - 1);
            if (run.begins('(') && name.isCompany()) {
                inParentheses.put(name, ctx);
            }
        }
    }

    /** Takes note of text without a caption: right behind a number it may be a name. */
    void text(List<Run> text) {
        if (behindNumber) {
            below.add(text);
        }
        behindNumber = false;
    }

    /**
     * Gives the names behind numbers above the name over a caption, and that name; none where no name stands there. Names before their numbers are in order.
     * Such a name has a company's form.
     */
    List<List<Run>> andThen(List<Run> name) {
        List<Run> first = name.stream().filter(run -> below.stream().noneMatch(each -> each.contains(run))).toList();
        if (!first.isEmpty() && first.size() < name.size()) {
            List<List<Run>> beside = new ArrayList<>(List.of(first));
            beside.addAll(below);
            below.clear();
            return beside;
        }
        boolean each = below.stream().allMatch(text -> text.stream().anyMatch(Run::isCompany));
        List<List<Run>> names = new ArrayList<>(name.isEmpty() || !each ? List.of() : below);
        below.clear();
        if (!name.isEmpty()) {
            names.add(name);
        }
        return names;
    }

    void inParentheses(Registrants registrants) {
        inParentheses.forEach((name, rule) -> registrants.another(List.of(name), rule));
    }
}
