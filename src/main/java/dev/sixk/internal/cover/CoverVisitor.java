package dev.sixk.internal.cover;

import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.grammar.SixKReport;
import dev.sixk.grammar.SixKReport.AmendmentContext;
import dev.sixk.grammar.SixKReport.CoverContext;
import dev.sixk.grammar.SixKReport.FormNameContext;
import dev.sixk.grammar.SixKReport.NumberContext;
import dev.sixk.grammar.SixKReport.SecondCoverContext;
import dev.sixk.grammar.SixKReport.TitleContext;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.model.Cover;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.Registrant;
import dev.sixk.words.FormToken;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cover above its check boxes: form, amendment, the rules under which it is made; period, numbers and registrants by
 * visitors of their own.
 */
public final class CoverVisitor extends SixKReportBaseVisitor<@Nullable Void> {

    private static final RecordPath COVER = RecordPath.of("cover");
    private static final RecordPath FORM = COVER.field("form");
    private static final RecordPath AMENDMENT = COVER.field("amendment");
    private static final RecordPath RULES = COVER.field("ruleCitation");

    private final Facts facts;
    private @Nullable FormNameContext named;
    private @Nullable Fact amendment;
    private @Nullable Fact serial;
    private @Nullable Fact rules;

    public CoverVisitor(Facts facts) {
        this.facts = facts;
    }

    /** Gives the cover that a tree holds; {@link Cover#ABSENT} in a document that has none. */
    public Cover cover(CoverContext tree) {
        if (tree.getChildCount() == 0) {
            return Cover.ABSENT;
        }
        visitChildren(tree);
        String form = Fact.keep(facts, FORM, named == null ? null : form(named));
        Fact number = amendment == null && named != null && named.FORM_AMENDED() != null ? amended(named) : amendment;
        List<Registrant> all = new RegistrantVisitor(facts).registrants(tree, isBare(tree));
        if (named != null && isBare(tree)) {
            facts.problem(ProblemCode.COVER_INCOMPLETE, "expected the other lines of a cover beside " + named.getText(),
                token(named), COVER);
        }
        return new Cover(form, Fact.keep(facts, AMENDMENT, number), Fact.keep(facts, RULES, rules),
            new PeriodVisitor(facts).period(tree), new FileNumberVisitor(facts).numbers(tree), all.get(0),
            all.subList(1, all.size()));
    }

    /** The form's name, and what else stands there without a title, a lead or a caption: a press release has lines of text too. */
    private static boolean isBare(CoverContext tree) {
        return tree.coverLine().stream().allMatch(line -> line.formName() != null || line.uncaptioned() != null);
    }

    @Override
    public @Nullable Void visitFormName(FormNameContext ctx) {
        boolean amended = named != null && named.FORM_AMENDED() == null && ctx.FORM_AMENDED() != null;
        named = ctx.amendment() == null && (named == null || amended) ? ctx : named;
        return visitChildren(ctx);
    }

    @Override
    public @Nullable Void visitAmendment(AmendmentContext ctx) {
        if (amendment == null) {
            int word = token(ctx).getType() - SixKReport.AMENDMENT_ONE + 1;
            String number = ctx.AMENDMENT_NUMBER() != null ? digits(ctx.getText()) : String.valueOf(word);
            amendment = new Fact(number, token(ctx).words(), ctx);
        }
        return null;
    }

    @Override
    public @Nullable Void visitNumber(NumberContext ctx) {
        if (ctx.SERIAL_NUMBER() != null && serial == null) {
            serial = new Fact(digits(ctx.getText()), token(ctx).words(), ctx);
        }
        return null;
    }

    @Override
    public @Nullable Void visitTitle(TitleContext ctx) {
        rules = rules == null && ctx.RULE_CITATION() != null ? Fact.of(token(ctx).words(), ctx) : rules;
        return null;
    }

    @Override
    public @Nullable Void visitSecondCover(SecondCoverContext ctx) {
        facts.problem(ProblemCode.SECOND_COVER, "expected no second cover; the first is read", token(ctx), null);
        return null;
    }

    static FormToken token(ParserRuleContext ctx) {
        return (FormToken) ctx.getStart();
    }

    static FormToken token(TerminalNode node) {
        return (FormToken) node.getSymbol();
    }

    private static Fact form(FormNameContext ctx) {
        return new Fact(FormName.of(ctx.getText()), token(ctx).words(), ctx);
    }

    /** "FORM 6-K/A No. 2", or "(No. 2)" further down. */
    private @Nullable Fact amended(FormNameContext ctx) {
        String printed = ctx.getText();
        String number = digits(printed.substring(printed.indexOf('/') + 1));
        return number.isEmpty() ? serial : new Fact(number, token(ctx).words(), ctx);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }
}
