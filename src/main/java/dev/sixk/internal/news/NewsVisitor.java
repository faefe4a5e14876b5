package dev.sixk.internal.news;

import dev.sixk.grammar.NewsWords;
import dev.sixk.facts.Facts;
import dev.sixk.facts.RecordPath;
import dev.sixk.grammar.SixKNews;
import dev.sixk.grammar.SixKNews.ClosingContext;
import dev.sixk.grammar.SixKNews.DateLineContext;
import dev.sixk.grammar.SixKNews.DatelineContext;
import dev.sixk.grammar.SixKNews.HeadlineContext;
import dev.sixk.grammar.SixKNews.PieceContext;
import dev.sixk.grammar.SixKNews.ReleaseHeadContext;
import dev.sixk.grammar.SixKNews.TextContext;
import dev.sixk.grammar.SixKNewsBaseVisitor;
import dev.sixk.internal.dates.DateParts;
import dev.sixk.internal.dates.PrintedDates;
import dev.sixk.model.News;
import dev.sixk.model.NewsKind;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Takes the pieces of news of one document from its tree. */
final class NewsVisitor extends SixKNewsBaseVisitor<@Nullable Void> {

    private static final RecordPath NEWS = RecordPath.of("news");

    private final HeadLines heads;
    private final Facts facts;
    private final int sequence;
    private final @Nullable LocalDate filed;
    private final boolean isReport;
    private final List<News> found = new ArrayList<>();
    private final List<News> papers = new ArrayList<>();
    private int number;
    private Words headline = Words.NONE;
    /** "MATERIAL FACT", "Headline | Total Voting Rights": the headline where no other stands below. */
    private Words fact = Words.NONE;
    private Words date = Words.NONE;
    private Words place = Words.NONE;
    /** Financial statements have the date of their period's end. */
    private boolean statements;
    private @Nullable String dateRule;

    /**
     * Makes a visitor.
     *
     * @param first the number of pieces before this document's
     * @param filed the day on which the submission was filed, for dates without a year; null if unknown
     */
    NewsVisitor(HeadLines heads, Facts facts, int sequence, int first, @Nullable LocalDate filed, boolean isReport) {
        this.heads = heads;
        this.facts = facts;
        this.sequence = sequence;
        this.number = first;
        this.filed = filed;
        this.isReport = isReport;
    }

    /** Gives the pieces, in the order printed. */
    List<News> found() {
        return found;
    }

    /** Gives those among them that are papers which news speaks of, such as a consent. */
    List<News> papers() {
        return papers;
    }

    @Override
    public @Nullable Void visitPiece(PieceContext piece) {
        if (piece.text().isEmpty() && piece.headline() == null) {
            return null;
        }
        headline = Words.NONE;
        date = Words.NONE;
        place = Words.NONE;
        fact = Words.NONE;
        statements = false;
        visitChildren(piece);
        headline = headline.isEmpty() ? fact : headline;
        // A title in the report itself that has neither text nor date heads a part of it.
        if (piece.text().isEmpty() && isReport && date.isEmpty()) {
            return null;
        }
        RecordPath path = NEWS.at(number++);
        NewsKind kind = NewsKinds.of(piece);
        keep(path.field("headline"), headline, "headline");
        keep(path.field("date"), date, String.valueOf(dateRule));
        keep(path.field("place"), place, String.valueOf(dateRule));
        News news = new News(sequence, kind, text(headline), value(date.text()), text(place));
        found.add(news);
        if (NewsKinds.isPaper(piece)) {
            papers.add(news);
        }
        return null;
    }

    private void keep(RecordPath path, Words words, String rule) {
        facts.found(path, words, rule);
    }

    private static @Nullable String text(Words words) {
        return words.isEmpty() ? null : words.text();
    }

    @Override
    public @Nullable Void visitHeadline(HeadlineContext ctx) {
        headline = token(ctx.HEADLINE()).words();
        statements = token(ctx.HEADLINE()).has(NewsWords.STATEMENTS);
        return null;
    }

    @Override
    public @Nullable Void visitReleaseHead(ReleaseHeadContext ctx) {
        FormToken head = token(ctx.RELEASE_HEAD());
        boolean labelled = head.phrases().kind(head.first()) == NewsWords.TEXT_COLUMN;
        Words own = labelled ? head.phrases().words(head.phrases().written(head.first() + 1, head.end()), head.end()) : head.has(NewsWords.FACT_HEAD) ? head.words() : Words.NONE;
        fact = fact.isEmpty() ? own : fact;
        dated(head, ctx);
        return null;
    }

    @Override
    public @Nullable Void visitDateLine(DateLineContext ctx) {
        dated(token(ctx.DATED()), ctx);
        return null;
    }

    /** "The following management's discussion and analysis of Acme is dated November 10, 2015". */
    @Override
    public @Nullable Void visitText(TextContext ctx) {
        if (ctx.SENTENCES() == null || !date.isEmpty()) {
            return visitChildren(ctx);
        }
        FormToken token = token(ctx.SENTENCES());
        Phrases phrases = token.phrases();
        int discussion = phrases.next(NewsWords.DISCUSSION, token.first(), token.end());
        for (int day = discussion + 2; day < token.end(); day++) {
            boolean dated = phrases.kind(day - 1) == NewsWords.DATE_LABEL || phrases.kind(day - 1) == NewsWords.OF && phrases.kind(day - 2) == NewsWords.AS;
            if (dated && NewsLines.DAY.has(phrases.kind(day))) {
                take(phrases.words(day, day + 1), Words.NONE, ctx);
                return null;
            }
        }
        return null;
    }

    @Override
    public @Nullable Void visitClosing(ClosingContext ctx) {
        if (date.isEmpty()) {
            dated(token(ctx.CLOSED()), ctx);
            place = place.isEmpty() ? heads.placeAbove(token(ctx.CLOSED()).getLine()) : place;
        }
        return null;
    }

    /** A dateline tells more exactly than a letterhead. */
    @Override
    public @Nullable Void visitDateline(DatelineContext ctx) {
        FormToken token = token(ctx.DATELINE());
        Dateline dateline = Dateline.of(token.phrases(), token.first(), token.end());
        take(dateline.date(), dateline.place(), ctx);
        return null;
    }

    /** Of several letterhead dates the first is the piece's own. */
    private void dated(FormToken token, ParserRuleContext ctx) {
        if (!date.isEmpty() || statements) {
            return;
        }
        int segment = heads.datedSegment(token.getLine());
        Phrases phrases = token.phrases();
        int day = NewsLines.DAY.first(phrases, token.first(), token.end());
        if (segment >= 0) {
            Dateline dateline = Dateline.of(phrases, phrases.opening(segment), phrases.segmentEnd(phrases.opening(segment)));
            take(dateline.date().isEmpty() && day < token.end() ? phrases.words(day, day + 1) : dateline.date(), dateline.place(), ctx);
        } else if (day < token.end()) {
            take(phrases.words(day, day + 1), Words.NONE, ctx);
        }
    }

    private void take(Words printed, Words where, ParserRuleContext ctx) {
        date = printed.isEmpty() ? date : printed;
        place = where.isEmpty() ? place : where;
        dateRule = SixKNews.ruleNames[ctx.getRuleIndex()];
    }

    /** A day without a year is the last one before the submission was filed. */
    private @Nullable LocalDate value(String printed) {
        if (printed.isEmpty()) {
            return null;
        }
        LocalDate value = PrintedDates.value(printed);
        DateParts parts = PrintedDates.parts(printed);
        if (value != null || filed == null || parts.month() == 0 || parts.year() != 0) {
            return value;
        }
        LocalDate same = new DateParts(filed.getYear(), parts.month(), parts.day()).value();
        return same != null && same.isAfter(filed) ? same.minusYears(1) : same;
    }

    private static FormToken token(TerminalNode node) {
        return (FormToken) node.getSymbol();
    }
}
