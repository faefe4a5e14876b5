package dev.sixk.internal.news;

import dev.sixk.grammar.NewsWords;
import dev.sixk.grammar.SixKNews;
import dev.sixk.grammar.SixKNews.PieceContext;
import dev.sixk.model.NewsKind;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a piece of news is about: by its headline, else by the first lines of its text, in an order in which the narrower kind goes
 * before the wider one. Words that stand in news of every kind suggest business where nothing else tells.
 */
final class NewsKinds {

    private static final Map<Integer, NewsKind> ORDER = new LinkedHashMap<>();
    private static final Vocabulary PAPERS = Vocabulary.in(SixKNews._ATN, SixKNews.RULE_paper);
    private static final Vocabulary OFFICES = Vocabulary.in(SixKNews._ATN, SixKNews.RULE_office);
    private static final Vocabulary SUGGESTS = Vocabulary.in(SixKNews._ATN, SixKNews.RULE_suggestsBusiness);
    private static final Vocabulary SAYS = Vocabulary.in(SixKNews._ATN, SixKNews.RULE_says);

    static {
        ORDER.put(NewsWords.TELLS_OTHER, NewsKind.OTHER);
        ORDER.put(NewsWords.TELLS_DOCUMENT, NewsKind.DOCUMENT);
        ORDER.put(NewsWords.TELLS_MEETING, NewsKind.MEETING);
        ORDER.put(NewsWords.TELLS_DIVIDEND, NewsKind.DIVIDEND);
        ORDER.put(NewsWords.TELLS_PEOPLE, NewsKind.PEOPLE);
        ORDER.put(NewsWords.TELLS_OFFICE, NewsKind.PEOPLE);
        ORDER.put(NewsWords.TELLS_LEGAL, NewsKind.LEGAL);
        ORDER.put(NewsWords.TELLS_SHARES, NewsKind.SHARES);
        ORDER.put(NewsWords.TELLS_FIGURES, NewsKind.FIGURES);
        ORDER.put(NewsWords.TELLS_FINANCING, NewsKind.FINANCING);
        ORDER.put(NewsWords.LOAN_AGREEMENT, NewsKind.FINANCING);
        ORDER.put(NewsWords.TELLS_DEAL, NewsKind.DEAL);
        ORDER.put(NewsWords.STATEMENTS, NewsKind.RESULTS);
        ORDER.put(NewsWords.DISCUSSION, NewsKind.RESULTS);
        ORDER.put(NewsWords.TELLS_RESULTS, NewsKind.RESULTS);
        ORDER.put(NewsWords.TELLS_BUSINESS, NewsKind.BUSINESS);
    }

    private NewsKinds() {
    }

    /** Gives the kind of a piece; null where neither headline nor lead tells. */
    static @Nullable NewsKind of(PieceContext piece) {
        List<FormToken> headline = piece.headline() == null ? List.of() : List.of(token(piece.headline().HEADLINE()));
        List<FormToken> subtitles = piece.SUBTITLE().stream().limit(Bounds.SUBTITLES).map(NewsKinds::token).toList();
        List<FormToken> lead = lead(piece).toList();
        NewsKind kind = of(headline);
        kind = kind == null ? of(subtitles) : kind;
        kind = kind == null ? first(lead) : kind;
        return kind == null ? suggested(Stream.of(headline, subtitles, lead).flatMap(List::stream)) : kind;
    }

    /** Says whether a piece is a paper that news speaks of: by its titles, or an opinion of counsel. */
    static boolean isPaper(PieceContext piece) {
        Stream<FormToken> titles = Stream.concat(piece.headline() == null ? Stream.empty() : Stream.of(token(piece.headline().HEADLINE())),
            piece.SUBTITLE().stream().limit(Bounds.SUBTITLES).map(NewsKinds::token));
        return titles.anyMatch(NewsKinds::isPaper) || lead(piece).anyMatch(line -> line.has(NewsWords.OPINION));
    }

    /** "LOAN AGREEMENT | between Acme and" is a paper; "Acme signs a loan agreement" and "awarded a contract | offshore Nigeria" are news. */
    private static boolean isPaper(FormToken title) {
        Phrases phrases = title.phrases();
        int last = phrases.writtenEnd(title.first(), title.to(0)) - 1;
        boolean whole = title.runCount() == 1 || NewsLines.JOINS.has(phrases.kind(title.from(1)));
        boolean agreement = last >= title.first() && PAPERS.has(phrases.kind(last)) && !NewsLines.JOINS.isIn(phrases, title.first(), last);
        int first = phrases.written(title.first(), title.to(0));
        return first < title.to(0) && phrases.kind(first) == NewsWords.PAPER || whole && agreement;
    }

    /** Says whether a phrase tells a kind; the words of business stand in names of companies, too. */
    static boolean tells(int phrase) {
        NewsKind kind = ORDER.get(phrase);
        return kind != null && kind != NewsKind.BUSINESS;
    }

    /** Gives the kind of words alone, such as a row of an exhibit list. */
    static @Nullable NewsKind of(Phrases phrases, int from, int to) {
        NewsKind kind = ORDER.entrySet().stream().filter(each -> phrases.has(each.getKey(), from, to)).map(Map.Entry::getValue).findFirst().orElse(null);
        return kind == null && SUGGESTS.isIn(phrases, from, to) ? NewsKind.BUSINESS : kind;
    }

    private static @Nullable NewsKind of(List<FormToken> tokens) {
        return ORDER.entrySet().stream().filter(each -> tokens.stream().anyMatch(token -> token.has(each.getKey()))).map(Map.Entry::getValue)
            .findFirst().orElse(null);
    }

    /** Gives the kind that the first telling phrase of a text has, behind the verb that announces: a lead says first what it is about. */
    private static @Nullable NewsKind first(List<FormToken> lines) {
        NewsKind before = null;
        boolean said = false;
        for (FormToken line : lines) {
            for (int phrase = line.first(); phrase < line.end(); phrase++) {
                int type = line.phrases().kind(phrase);
                NewsKind kind = OFFICES.has(type) ? null : ORDER.get(type);
                if (said && kind != null) {
                    return kind;
                }
                said |= SAYS.has(type);
                before = before == null ? kind : before;
            }
        }
        return before;
    }

    private static @Nullable NewsKind suggested(Stream<FormToken> tokens) {
        return tokens.anyMatch(token -> SUGGESTS.isIn(token.phrases(), token.first(), token.end())) ? NewsKind.BUSINESS : null;
    }

    private static Stream<FormToken> lead(PieceContext piece) {
        return piece.text().stream().limit(Bounds.LEAD_LINES).map(NewsKinds::first);
    }

    private static FormToken first(ParserRuleContext text) {
        return (FormToken) text.getStart();
    }

    private static FormToken token(TerminalNode node) {
        return (FormToken) node.getSymbol();
    }
}
