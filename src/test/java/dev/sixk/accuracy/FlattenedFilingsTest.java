package dev.sixk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sixk.internal.layout.html.HtmlDetector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The labelled HTML filings flattened to plain text, as text corpora and other sites have them: what does not hang on a picture or on the
 * font of a mark is read as it is from HTML. Writes {@code target/flattened-*.md}.
 */
@Tag("corpus")
@EnabledIfSystemProperty(named = "sixk.corpus", matches = ".+")
class FlattenedFilingsTest {

    private static final Path CORPUS = Path.of(System.getProperty("sixk.corpus", ""));
    private static final Set<String> MARKS = Set.of("annual_form", "rule_101b1", "rule_101b7", "rule_12g3_2b");
    private static final Set<String> BLOCKS = Set.of("p", "div", "tr", "table", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "center", "hr",
        "body", "title", "blockquote", "pre", "dl", "dt", "dd");
    private static final char CELL = '\u0001';

    /** How the cells of a row, and paragraphs, are written. */
    enum Manner { BARS, GAPS, BLANKS, CELL_A_LINE, BARS_WITHOUT_BLANK_LINES }

    @ParameterizedTest
    @EnumSource
    void plainTextIsReadLikeTheHtmlThatItWas(Manner manner) throws IOException {
        JsonMapper json = new JsonMapper();
        AccuracyTable all = new AccuracyTable();
        for (String line : Files.readAllLines(CORPUS.resolve("gold.jsonl"))) {
            JsonNode gold = json.readTree(line);
            String html = Files.readString(CORPUS.resolve(gold.get("file").asText()), StandardCharsets.ISO_8859_1);
            if (HtmlDetector.isHtml(html) && !html.contains("<DOCUMENT>")) {
                String text = flattened(new String(html.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8), manner);
                Comparison comparison = Comparison.of(gold, json.valueToTree(CorpusFacts.of("flat.txt", text.getBytes(StandardCharsets.UTF_8)).flat()));
                comparison.scores.keySet().removeAll(MARKS);
                all.add(comparison);
            }
        }
        Files.writeString(Path.of("target/flattened-" + manner + ".md"), all.markdown("Flattened: " + manner));
        assertThat(all.total().precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(all.total().recall()).isGreaterThanOrEqualTo(0.985);
    }

    private static String flattened(String html, Manner manner) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(new NodeVisitor() {
            private int cells;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("[ \t\r\n\u00a0]+", " "));
                } else if (node instanceof Element element && isCell(element)) {
                    cells++;
                    text.append(CELL);
                } else if (node instanceof Element element) {
                    edge(element);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && isCell(element)) {
                    cells--;
                } else if (node instanceof Element element && !element.normalName().equals("br")) {
                    edge(element);
                }
            }

            private void edge(Element element) {
                if (BLOCKS.contains(element.normalName())) {
                    text.append(cells > 0 ? " " : element.normalName().equals("p") ? "\n\n" : "\n");
                }
            }
        }, Jsoup.parse(html));
        return text.toString().lines().map(line -> row(line, manner)).collect(Collectors.joining("\n"))
            .replaceAll("\n{2,}", manner == Manner.CELL_A_LINE || manner == Manner.BARS_WITHOUT_BLANK_LINES ? "\n" : "\n\n");
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static String row(String line, Manner manner) {
        List<String> cells = new ArrayList<>(Arrays.stream(line.split(String.valueOf(CELL))).map(cell -> cell.replaceAll("\\s+", " ").strip()).toList());
        if (manner == Manner.CELL_A_LINE && line.indexOf(CELL) >= 0) {
            return String.join("\n|", cells);
        }
        cells.removeIf(String::isEmpty);
        return switch (manner) {
            case BARS, BARS_WITHOUT_BLANK_LINES -> String.join(" | ", cells);
            case GAPS -> String.join("     ", cells);
            default -> String.join(" ", cells);
        };
    }
}
