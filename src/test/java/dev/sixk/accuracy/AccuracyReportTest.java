package dev.sixk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Makes {@code target/accuracy.md}, the table that {@code docs/accuracy.md} publishes, from a folder of labelled filings:
 * {@code gold.jsonl} (a flat record a line, {@code "file"} relative to the folder) and the filings it names.
 */
@Tag("corpus")
@EnabledIfSystemProperty(named = "sixk.corpus", matches = ".+")
class AccuracyReportTest {

    private static final Path CORPUS = Path.of(System.getProperty("sixk.corpus", ""));

    @Test
    void readsLabelledFilingsLikeACarefulPerson() throws IOException {
        JsonMapper json = new JsonMapper();
        AccuracyTable all = new AccuracyTable();
        TreeMap<String, AccuracyTable> groups = new TreeMap<>();
        for (String line : Files.readAllLines(CORPUS.resolve("gold.jsonl"))) {
            JsonNode gold = json.readTree(line);
            CorpusFacts facts = CorpusFacts.of(CORPUS.resolve(gold.get("file").asText()));
            Comparison comparison = Comparison.of(gold, json.valueToTree(facts.flat()));
            all.add(comparison);
            groups.computeIfAbsent(era(gold) + (facts.html() ? ", HTML" : ", text"), key -> new AccuracyTable()).add(comparison);
        }
        StringBuilder page = new StringBuilder(AccuracyTable.overview(groups)).append(all.markdown("All filings"));
        groups.forEach((name, table) -> page.append(table.markdown(name)));
        Files.writeString(Path.of("target/accuracy.md"), page);
        assertThat(all.total().f1()).isGreaterThanOrEqualTo(0.99);
        assertThat(all.total().precision()).isGreaterThanOrEqualTo(0.995);
        assertThat(all.perfectShare()).isGreaterThanOrEqualTo(0.88);
    }

    /** Five years, by the period or else the signature's date. */
    private static String era(JsonNode gold) {
        String period = gold.path("period").asText("");
        String date = period.matches("\\d{4}.*") ? period : gold.path("signatures").path(0).path("date").asText("");
        if (!date.matches("\\d{4}.*")) {
            return "undated";
        }
        int start = Integer.parseInt(date.substring(0, 4)) / 5 * 5;
        return start + "-" + (start + 4);
    }
}
