package dev.sixk.internal.news;

import dev.sixk.grammar.NewsWords;
import dev.sixk.grammar.SixKNews.PieceContext;
import dev.sixk.model.NewsKind;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Tells what a piece of news is about: by its headline, else by the first lines of its text, in an order in which the narrower kind goes before the wider one. */
final class NewsKinds {

    private static final Map<Integer, NewsKind> ORDER = new LinkedHashMap<>();

    static {
        ORDER.put(NewsWords.TELLS_OTHER, NewsKind.OTHER);
        ORDER.put(NewsWords.TELLS_DOCUMENT, NewsKind.DOCUMENT);
        ORDER.put(NewsWords.TELLS_MEETING, NewsKind.MEETING);
        ORDER.put(NewsWords.TELLS_DIVIDEND, NewsKind.DIVIDEND);
        ORDER.put(NewsWords.TELLS_PEOPLE, NewsKind.PEOPLE);
        ORDER.put(NewsWords.TELLS_LEGAL, NewsKind.LEGAL);
        ORDER.put(NewsWords.TELLS_SHARES, NewsKind.SHARES);
        ORDER.put(NewsWords.TELLS_FIGURES, NewsKind.FIGURES);
        ORDER.put(NewsWords.TELLS_FINANCING, NewsKind.FINANCING);
        ORDER.put(NewsWords.TELLS_DEAL, NewsKind.DEAL);
        ORDER.put(NewsWords.TELLS_RESULTS, NewsKind.RESULTS);
        ORDER.put(NewsWords.TELLS_BUSINESS, NewsKind.BUSINESS);
        ORDER.put(NewsWords.AGREEMENT, NewsKind.BUSINESS);
    }

    private NewsKinds() {
    }

    /** Gives the kind of a piece; null where neither headline nor lead tells. */
    static @Nullable NewsKind of(PieceContext piece) {
        NewsKind kind = piece.headline() == null ? null : of(List.of(token(piece.headline().HEADLINE())));
        kind = kind == null ? of(piece.SUBTITLE().stream().limit(Bounds.SUBTITLES).map(NewsKinds::token).toList()) : kind;
        return kind != null ? kind : first(lead(piece));
    }

    /** Says whether a piece is a paper that news speaks of. */
    static boolean isPaper(PieceContext piece) {
        if (piece.headline() == null) {
            return false;
        }
        FormToken headline = token(piece.headline().HEADLINE());
        int last = headline.phrases().writtenEnd(headline.first(), headline.to(0)) - 1;
        // "LOAN AGREEMENT | between Acme and"; "awarded a contract | offshore Nigeria" is news.
        boolean whole = headline.runCount() == 1 || NewsLines.JOINS.has(headline.phrases().kind(headline.from(1)));
        boolean agreement = whole && last >= headline.first() && headline.phrases().kind(last) == NewsWords.AGREEMENT && !NewsLines.JOINS.isIn(headline.phrases(), headline.first(), last);
        return headline.has(NewsWords.PAPER) || agreement;
    }

    /** Says whether a phrase tells a kind; the wide words of business stand in names of companies, too. */
    static boolean tells(int phrase) {
        NewsKind kind = ORDER.get(phrase);
        return kind != null && kind != NewsKind.BUSINESS;
    }

    /** Gives the kind of words alone, such as a row of an exhibit list. */
    static @Nullable NewsKind of(Phrases phrases, int from, int to) {
        return ORDER.entrySet().stream().filter(each -> phrases.has(each.getKey(), from, to)).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private static @Nullable NewsKind of(List<FormToken> tokens) {
        return ORDER.entrySet().stream().filter(each -> tokens.stream().anyMatch(token -> token.has(each.getKey()))).map(Map.Entry::getValue)
            .findFirst().orElse(null);
    }

    /** Gives the kind that the first telling phrase of a text has: a lead says first what it is about. Business is told by wide words: it is asked last. */
    private static @Nullable NewsKind first(List<FormToken> tokens) {
        NewsKind business = null;
        for (FormToken token : tokens) {
            for (int phrase = token.first(); phrase < token.end(); phrase++) {
                NewsKind kind = ORDER.get(token.phrases().kind(phrase));
                if (kind != null && kind != NewsKind.BUSINESS) {
                    return kind;
                }
                business = kind == null ? business : kind;
            }
        }
        return business;
    }

    private static List<FormToken> lead(PieceContext piece) {
        return piece.text().stream().limit(Bounds.LEAD_LINES).map(NewsKinds::first).toList();
    }

    private static FormToken first(ParserRuleContext text) {
        return (FormToken) text.getStart();
    }

    private static FormToken token(TerminalNode node) {
        return (FormToken) node.getSymbol();
    }
}
