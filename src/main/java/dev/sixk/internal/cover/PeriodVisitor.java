package dev.sixk.internal.cover;

import static dev.sixk.grammar.SixKReport.*;
import static dev.sixk.internal.cover.CoverVisitor.token;

import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.grammar.SixKReport.CoverContext;
import dev.sixk.grammar.SixKReport.DateContext;
import dev.sixk.grammar.SixKReport.PeriodContext;
import dev.sixk.grammar.SixKReport.PeriodLeadContext;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.model.Period;
import dev.sixk.model.PeriodPrecision;
import dev.sixk.model.ProblemCode;
import dev.sixk.words.FormToken;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Reads the period of a cover: a month statement first, then a period's end, a report date, and a date standing alone. */
final class PeriodVisitor extends SixKReportBaseVisitor<@Nullable Void> {

    private static final RecordPath PERIOD = RecordPath.of("cover").field("period");
    private static final int MONTH_RANK = 0;
    private static final int END_RANK = 1;
    private static final int REPORT_RANK = 2;
    private static final int DATE_RANK = 3;

    private final Facts facts;
    private final Statement[] found = new Statement[DATE_RANK + 1];
    private @Nullable Statement unreadable;
    private @Nullable FormToken alone;

    /** A statement that was read, or could not be. */
    private record Statement(@Nullable Period period, Words words, ParserRuleContext rule, boolean doubtful) {
    }

    PeriodVisitor(Facts facts) {
        this.facts = facts;
    }

    @Nullable Period period(CoverContext tree) {
        visitChildren(tree);
        Statement first = null;
        for (int rank = 0; first == null && rank < found.length; rank++) {
            first = found[rank];
        }
        if (first != null && first == found[MONTH_RANK] && goesOn(first, found[DATE_RANK])) {
            first = found[DATE_RANK];
        }
        if (unreadable != null && (first == null || first == found[DATE_RANK])) {
            report(unreadable, "expected a month or a date behind \"" + unreadable.rule.getStart().getText() + "\"");
        }
        return first == null ? null : keep(first);
    }

    /** "For the months of September and | October 1996": the last month stands on the next line of its column. */
    private static boolean goesOn(Statement month, @Nullable Statement next) {
        Period first = month.period;
        Period last = next == null ? null : next.period;
        return first != null && first.year() == null && last != null && last.year() != null && last.precision() == PeriodPrecision.MONTH;
    }

    private @Nullable Period keep(Statement statement) {
        if (statement.doubtful) {
            report(statement, "expected a year behind the month");
        }
        facts.found(PERIOD, statement.words, statement.rule);
        return statement.period;
    }

    private void report(Statement statement, String message) {
        facts.problem(ProblemCode.PERIOD_UNREADABLE, message, token(statement.rule), PERIOD);
    }

    @Override
    public @Nullable Void visitPeriod(PeriodContext ctx) {
        PeriodLeadContext lead = ctx.periodLead();
        int rank = lead.MONTH_LEAD() != null ? MONTH_RANK : lead.PERIOD_LEAD() != null ? END_RANK : REPORT_RANK;
        PeriodDates dates = new PeriodDates();
        List<Words> words = new ArrayList<>();
        int segment = token(ctx).segment();
        for (ParseTree child : ctx.children) {
            FormToken token = child instanceof TerminalNode node ? token(node) : token((ParserRuleContext) child);
            if (rank == END_RANK || !dates.hasYear() || token.segment() == segment) {
                dates.add(token);
                words.add(token.words());
                segment = token.segment();
            }
        }
        state(rank, dates, Words.join(" ", words), ctx);
        return null;
    }

    /** A date without a lead is a statement of its own; of two with a dash between them the second. */
    @Override
    public @Nullable Void visitDate(DateContext ctx) {
        FormToken date = token(ctx);
        PeriodDates dates = new PeriodDates();
        dates.add(date);
        if (alone != null && alone.segment() == date.segment() && date.phrases().written(alone.end(), date.first()) == date.first()) {
            found[DATE_RANK] = null;
        }
        alone = date;
        state(DATE_RANK, dates, date.words(), ctx);
        return null;
    }

    private void state(int rank, PeriodDates dates, Words words, ParserRuleContext rule) {
        Period period = dates.period(rank == MONTH_RANK, rank == END_RANK, words.text());
        Statement statement = new Statement(period, words, rule, dates.isYearLost());
        if (period != null) {
            found[rank] = found[rank] == null ? statement : found[rank];
        } else if (unreadable == null && rank < DATE_RANK) {
            unreadable = statement;
        }
    }
}
