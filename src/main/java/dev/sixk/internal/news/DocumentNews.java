package dev.sixk.internal.news;

import dev.sixk.facts.Facts;
import dev.sixk.grammar.NewsWords;
import dev.sixk.grammar.SixKNews;
import dev.sixk.input.Budget;
import dev.sixk.input.FormInput;
import dev.sixk.input.ParseOptions;
import dev.sixk.internal.layout.LayoutReader;
import dev.sixk.layout.Line;
import dev.sixk.layout.Segment;
import dev.sixk.model.Evidence;
import dev.sixk.model.News;
import dev.sixk.model.NewsKind;
import dev.sixk.words.FormToken;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of news of one document.
 *
 * @param news     the pieces, in the order printed
 * @param papers   the pieces among them that are papers which news speaks of: consents, powers of attorney, agreements
 * @param evidence the words behind each; empty where none were asked for
 */
public record DocumentNews(List<News> news, List<News> papers, List<Evidence.FactEvidence> evidence) {

    /** Characters of an attached document that are read first; the rest only where they hold no date. */
    private static final int HEAD = 24_000;
    /** Characters of a paragraph that are read. */
    private static final int LONGEST = 600;

    public DocumentNews {
        news = List.copyOf(news);
        papers = List.copyOf(papers);
        evidence = List.copyOf(evidence);
    }

    /**
     * A document.
     *
     * @param text      its text
     * @param index     its 0-based index in the submission
     * @param sequence  its sequence number
     * @param isReport  whether it is the report itself, with a cover and a signature
     * @param companies the names of the registrant, as {@link #letters} gives them
     * @param filed     the day on which the submission was filed; null if unknown
     */
    public record Source(String text, int index, int sequence, boolean isReport, Set<String> companies, @Nullable LocalDate filed) {

        public Source {
            companies = Set.copyOf(companies);
        }

        /** Gives the beginning of a document, in which a release has its headline and its date. */
        private Source head() {
            return new Source(text.substring(0, HEAD), index, sequence, isReport, companies, filed);
        }
    }

    /** Gives a name in small letters and digits alone. */
    public static String letters(String name) {
        return NewsLines.letters(name);
    }

    /**
     * Reads a document.
     *
     * @param first the number of pieces before this document's
     */
    public static DocumentNews read(Source source, int first, ParseOptions options, Budget budget) {
        if (!source.isReport() && source.text().length() > HEAD) {
            DocumentNews head = readWhole(source.head(), first, options, budget);
            if (head.isDated()) {
                return head;
            }
        }
        return readWhole(source, first, options, budget);
    }

    private boolean isDated() {
        return !news.isEmpty() && news.get(0).date() != null;
    }

    private static DocumentNews readWhole(Source source, int first, ParseOptions options, Budget budget) {
        Facts facts = new Facts(new FormInput(source.text(), source.index(), List.of(), List.of(), options.evidence(), options.limits().problems(), budget));
        NewsLines lines = new NewsLines(phrases(budget, LayoutReader.paragraphs(source.text(), options.evidence(), budget).lines()));
        HeadLines heads = new HeadLines(lines, source.companies());
        NewsVisitor visitor = new NewsVisitor(heads, facts, source.sequence(), first, source.filed(), source.isReport());
        visitor.visit(parser(NewsFold.tokens(lines, heads, source.isReport())).document());
        Evidence evidence = facts.evidence();
        return new DocumentNews(visitor.found(), visitor.papers(), evidence == null ? List.of() : List.copyOf(evidence.facts().values()));
    }

    /** Gives the kind that words alone tell, such as a row of an exhibit list; null if they tell none. */
    public static @Nullable NewsKind kind(String words) {
        if (words.isBlank()) {
            return null;
        }
        Phrases phrases = phrases(Budget.none(), List.of(new Line(1, true, false, List.of(new Segment(words, 0)))));
        return NewsKinds.of(phrases, phrases.first(0), phrases.end(0));
    }

    /** Says whether words name a release or another piece of news. */
    public static boolean namesRelease(String words) {
        Phrases phrases = phrases(Budget.none(), List.of(new Line(1, true, false, List.of(new Segment(words, 0)))));
        return phrases.has(NewsWords.RELEASE, phrases.first(0), phrases.end(0)) || phrases.has(NewsWords.RELEASE_LINE, phrases.first(0), phrases.end(0));
    }

    private static Phrases phrases(Budget budget, List<Line> lines) {
        PageText page = new PageText(lines.stream().map(DocumentNews::begun).toList());
        return new Phrases(page, new NewsWords(page), budget);
    }

    /** Of a paragraph only its beginning is read: it tells where the line stands and what the lead says. */
    private static Line begun(Line line) {
        if (line.segments().stream().allMatch(segment -> segment.text().length() <= LONGEST)) {
            return line;
        }
        return new Line(line.number(), line.gapBefore(), line.pageBreak(), line.segments().stream().map(DocumentNews::begun).toList());
    }

    private static Segment begun(Segment segment) {
        String text = segment.text().substring(0, Math.min(segment.text().length(), LONGEST)).stripTrailing();
        int[] offsets = segment.offsets();
        return new Segment(text, segment.column(), offsets == null ? null : Arrays.copyOf(offsets, text.length()));
    }

    /** Makes the parser of a document's tokens, without listeners: a total grammar has no errors to report. */
    static SixKNews parser(List<FormToken> tokens) {
        SixKNews parser = new SixKNews(new CommonTokenStream(new ListTokenSource(new ArrayList<>(tokens))));
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        return parser;
    }
}
