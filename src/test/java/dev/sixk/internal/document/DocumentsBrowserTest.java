package dev.sixk.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sixk.edgar.EdgarDocument;
import dev.sixk.edgar.Inputs;
import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseLimits;
import dev.sixk.internal.layout.html.HtmlDetector;
import dev.sixk.model.Cell;
import dev.sixk.model.Table;
import dev.sixk.spec.Samples;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Text and tables of real exhibits beside what a browser shows: {@code innerText} and {@code HTMLTableElement.rows}. Prints the shares. */
@Tag("corpus")
@EnabledIfSystemProperty(named = "sixk.corpus", matches = ".+")
@EnabledIf("hasChromium")
class DocumentsBrowserTest {

    private static final int EXHIBITS = 60;
    private static final String SCRIPT = "<script>const seen = JSON.stringify({text: document.body.innerText, tables: [...document.querySelectorAll('table')]"
        + ".filter(t => getComputedStyle(t).display != 'none').map(t => [...t.rows].map(r => [...r.cells].map(c => c.innerText)))});"
        + "document.documentElement.innerHTML = '<body><pre></pre></body>'; document.querySelector('pre').textContent = seen;</script>";

    @TempDir
    private Path folder;

    static boolean hasChromium() {
        return chromium() != null;
    }

    private static File chromium() {
        return Stream.of("/usr/bin", "/usr/local/bin").map(path -> new File(path, "chromium")).filter(File::canExecute).findFirst().orElse(null);
    }

    @Test
    void wordsAndCellsAreThoseThatABrowserShows() throws Exception {
        long reference = 0;
        long found = 0;
        long twice = 0;
        long cells = 0;
        long exact = 0;
        for (String html : exhibits()) {
            JsonNode seen = browse(html);
            Map<String, Integer> theirs = words(seen.get("text").asText());
            Map<String, Integer> ours = words(ReadableLines.of(html, true, false));
            for (Map.Entry<String, Integer> word : theirs.entrySet()) {
                reference += word.getValue();
                found += Math.min(word.getValue(), ours.getOrDefault(word.getKey(), 0));
            }
            for (Map.Entry<String, Integer> word : ours.entrySet()) {
                twice += Math.max(0, word.getValue() - theirs.getOrDefault(word.getKey(), 0));
            }
            List<Table> tables = HtmlTables.of(html);
            for (int i = 0; i < seen.get("tables").size(); i++) {
                List<List<String>> rows = i < tables.size() ? tables.get(i).rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList() : List.of();
                JsonNode table = seen.get("tables").get(i);
                for (int row = 0; row < table.size(); row++) {
                    for (int cell = 0; cell < table.get(row).size(); cell++) {
                        cells++;
                        String text = row < rows.size() && cell < rows.get(row).size() ? rows.get(row).get(cell) : "\0";
                        exact += text.equals(plain(table.get(row).get(cell).asText())) ? 1 : 0;
                    }
                }
            }
        }
        System.out.printf(Locale.ROOT, "words %d, recall %.5f, beyond %.5f; cells %d, exact %.5f%n", reference, (double) found / reference, (double) twice / reference,
            cells, (double) exact / cells);
        assertThat((double) found / reference).isGreaterThanOrEqualTo(0.998);
        assertThat((double) twice / reference).isLessThanOrEqualTo(0.002);
        assertThat((double) exact / cells).isGreaterThanOrEqualTo(0.99);
    }

    private static List<String> exhibits() throws IOException {
        List<String> exhibits = new ArrayList<>();
        for (String set : List.of("submissions", "news/files")) {
            for (Path file : Samples.filesBelow(Path.of(System.getProperty("sixk.corpus"), set.split("/")))) {
                for (EdgarDocument document : Submission.of(Inputs.read(file, ParseLimits.defaults())).documents()) {
                    boolean exhibit = String.valueOf(document.type()).startsWith("EX-99");
                    if (exhibit && exhibits.size() < EXHIBITS && HtmlDetector.isHtml(document.text()) && !exhibits.contains(document.text())) {
                        exhibits.add(document.text());
                    }
                }
            }
        }
        return exhibits;
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : plain(text).split(" ")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    private static String plain(String text) {
        return text.replaceAll("[\u00AD\u200B\uFEFF]", "").replaceAll("[\\s\u00A0\\p{Z}]+", " ").strip();
    }

    private JsonNode browse(String html) throws IOException, InterruptedException {
        Path page = folder.resolve("page.html");
        Path out = folder.resolve("out.html");
        Files.writeString(page, "\uFEFF" + html + SCRIPT);
        Process process = new ProcessBuilder(chromium().getPath(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--dump-dom", "--user-data-dir=" + folder.resolve("profile"),
            page.toUri().toString()).redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new JsonMapper().readTree(Jsoup.parse(Files.readString(out)).selectFirst("pre").wholeText());
    }
}
