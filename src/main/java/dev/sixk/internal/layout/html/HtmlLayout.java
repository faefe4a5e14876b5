package dev.sixk.internal.layout.html;

import dev.sixk.input.Budget;
import dev.sixk.layout.Layout;
import dev.sixk.layout.Line;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Reads HTML as a reader sees it: lines and cells in reading order, without what is hidden.
 *
 * <p>Stateless and safe for use by any number of threads. Time grows with the length of the input, whatever its tags; no step
 * recurses.
 */
public final class HtmlLayout {

    private HtmlLayout() {}

    /**
     * Lays out an HTML document.
     *
     * @param html     the document's text; any text is HTML of a kind, so there is no error
     * @param evidence whether each segment carries the 0-based offsets of its characters in {@code html}; costs about
     *                 twice the time
     * @param budget   what this may cost
     * @return what a reader sees; without lines if that is nothing
     */
    public static Layout of(String html, boolean evidence, Budget budget) {
        return of(html, evidence, true, budget);
    }

    /** Lays out an HTML document to read its text: every paragraph stands apart, even where the style leaves no margin between two. */
    public static Layout paragraphs(String html, boolean evidence, Budget budget) {
        return of(html, evidence, false, budget);
    }

    private static Layout of(String html, boolean evidence, boolean drawn, Budget budget) {
        budget.nodes((int) html.chars().filter(c -> c == '<').count());
        Document document = parse(html, evidence);
        HtmlWalk walk = new HtmlWalk(evidence ? new SourceOffsets(html) : null, drawn, budget);
        NodeTraversor.filter(walk, document);
        return new Layout(true, numbered(walk.lines(), budget));
    }

    /** Lays out an HTML document, as {@link #of(String, boolean, Budget)} with the default budget. */
    public static Layout of(String html, boolean evidence) {
        return of(html, evidence, Budget.none());
    }

    /** Parses HTML with bounded depth, which keeps time linear; with the places of its nodes if evidence is wanted. */
    public static Document parse(String html, boolean evidence) {
        Parser parser = Parser.htmlParser().setTrackPosition(evidence).setMaxDepth(Bounds.MAX_DEPTH);
        return parser.parseInput(DeepTables.flattened(html), "");
    }

    private static List<Line> numbered(List<FlowLine> seen, Budget budget) {
        int from = !seen.isEmpty() && SavedPageHead.is(seen.get(0)) ? 1 : 0;
        List<Line> lines = new ArrayList<>(seen.size());
        int segments = 0;
        for (FlowLine line : seen.subList(from, seen.size())) {
            segments += line.segments().size();
            budget.line(lines.size() + 1, segments, line.segments().size());
            lines.add(new Line(lines.size() + 1, line.gapBefore(), line.pageBreak(), line.segments()));
        }
        return lines;
    }
}
