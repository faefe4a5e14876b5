package dev.sixk.internal.exhibits;

import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.grammar.SixKReport.AttachedContext;
import dev.sixk.grammar.SixKReport.AttachedIsContext;
import dev.sixk.grammar.SixKReport.ContainsContext;
import dev.sixk.grammar.SixKReport.FurnishesContext;
import dev.sixk.grammar.SixKReport.IsAttachedContext;
import dev.sixk.grammar.SixKReport.LikewiseContext;
import dev.sixk.grammar.SixKReport.NamedExhibitContext;
import dev.sixk.grammar.SixKReport.NumbersContext;
import dev.sixk.grammar.SixKReport.ReportContext;
import dev.sixk.grammar.SixKReport.WhichIsAttachedContext;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.internal.fold.RowOrder;
import dev.sixk.model.Exhibit;
import dev.sixk.model.ExhibitList;
import dev.sixk.model.ExhibitListKind;
import dev.sixk.model.ProblemCode;
import dev.sixk.words.ExhibitNumber;
import dev.sixk.words.FormToken;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Reads the exhibits that sentences attach; each gives a list of its own. */
public final class AttachingVisitor extends SixKReportBaseVisitor<Void> {

    private static final RecordPath LISTS = RecordPath.of("exhibitLists");

    private final Facts facts;
    private final List<ExhibitList> lists;
    private final Set<String> known = new HashSet<>();
    private final List<FormToken> untold = new ArrayList<>();

    private AttachingVisitor(Facts facts, List<ExhibitList> before) {
        this.facts = facts;
        this.lists = new ArrayList<>(before);
        before.forEach(list -> list.exhibits().forEach(exhibit -> known.add(exhibit.number())));
    }

    /** Gives the lists read before, and behind them those of the report's sentences. */
    public static List<ExhibitList> read(ReportContext report, Facts facts, List<ExhibitList> before) {
        AttachingVisitor visitor = new AttachingVisitor(facts, before);
        report.paragraph().forEach(visitor::visit);
        visitor.report();
        return visitor.lists;
    }

    // "A copy of the press release is attached as Exhibit 99.1".
    @Override
    public Void visitIsAttached(IsAttachedContext ctx) {
        return add(ctx, ctx.numbers(), words(ctx.thing()).subject(count(ctx.numbers())));
    }

    // "issued a press release, a copy of which is attached as Exhibit 99.1".
    @Override
    public Void visitWhichIsAttached(WhichIsAttachedContext ctx) {
        return add(ctx, ctx.numbers(), words(ctx.thing()).antecedent(count(ctx.numbers())));
    }

    // "a loan agreement (attached as Exhibit 10.1)".
    @Override
    public Void visitAttached(AttachedContext ctx) {
        return add(ctx, ctx.numbers(), words(ctx.thing()).antecedent(count(ctx.numbers())));
    }

    // "Attached as Exhibit 99.1 is a press release".
    @Override
    public Void visitAttachedIs(AttachedIsContext ctx) {
        return add(ctx, ctx.numbers(), words(ctx.thing()).object(count(ctx.numbers())));
    }

    // "furnishes its report as Exhibit 99.1", "furnishes, as Exhibit 99.1, its report".
    @Override
    public Void visitFurnishes(FurnishesContext ctx) {
        Token object = ctx.TEXT() == null ? ctx.thing(1).start : ctx.TEXT().getSymbol();
        return add(ctx, ctx.numbers(), new NounPhrase((FormToken) object).object(count(ctx.numbers())));
    }

    // "Exhibit 99.1 contains the interim statements".
    @Override
    public Void visitContains(ContainsContext ctx) {
        return add(ctx, ctx.numbers(), words(ctx.thing()).object(count(ctx.numbers())));
    }

    // "... and the interim report as Exhibit 99.2".
    @Override
    public Void visitLikewise(LikewiseContext ctx) {
        return add(ctx, ctx.numbers(), words(ctx.thing()).antecedent(count(ctx.numbers())));
    }

    // "furnishes the interim report (Exhibit 99.2)".
    @Override
    public Void visitNamedExhibit(NamedExhibitContext ctx) {
        return add(ctx, ctx.numbers(), new NounPhrase((FormToken) ctx.start).antecedent(count(ctx.numbers())));
    }

    private static NounPhrase words(ParserRuleContext words) {
        return new NounPhrase((FormToken) words.start);
    }

    private static int count(NumbersContext numbers) {
        return numbers.EXHIBIT_NUMBER().size();
    }

    private Void add(ParserRuleContext clause, NumbersContext numbers, List<Words> descriptions) {
        List<TerminalNode> tokens = numbers.EXHIBIT_NUMBER();
        for (int i = 0; i < tokens.size(); i++) {
            FormToken token = (FormToken) tokens.get(i).getSymbol();
            Words description = i < descriptions.size() ? descriptions.get(i) : Words.NONE;
            if (description.isEmpty()) {
                untold.add(token);
            } else {
                add(clause, token, description, !numbers.THROUGH().isEmpty());
            }
        }
        return null;
    }

    private void add(ParserRuleContext clause, FormToken token, Words description, boolean through) {
        RecordPath path = LISTS.at(lists.size()).field("exhibits").at(0);
        String number = ExhibitNumber.of(token.getText());
        Exhibit exhibit = new Exhibit(number, description.text());
        if ((through || RowOrder.isRange(number)) && !known.containsAll(exhibit.numbers())) {
            facts.problem(ProblemCode.EXHIBIT_NUMBERS_JUMP, "expected each number of the range", token, path.field("number"));
        }
        facts.found(path.field("number"), token.words(), clause);
        facts.found(path.field("description"), description, clause);
        int line = token.phrases().page().lineNumber(token.getLine());
        known.add(number);
        lists.add(new ExhibitList(ExhibitListKind.SENTENCE, null, line, List.of(exhibit)));
    }

    /** A number that a sentence attaches without saying what it is, and that nothing else carries. */
    private void report() {
        for (FormToken token : untold) {
            if (known.add(ExhibitNumber.of(token.getText()))) {
                facts.problem(ProblemCode.EXHIBIT_UNDESCRIBED, "expected what is attached under this number", token, LISTS);
            }
        }
    }
}
