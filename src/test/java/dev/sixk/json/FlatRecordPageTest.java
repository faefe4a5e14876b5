package dev.sixk.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.model.FilledRecords;
import dev.sixk.model.Report;
import dev.sixk.model.SixK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The page of the flat record has every key in its order, and the record path that each comes from. */
class FlatRecordPageTest {

    /** What is said of the input: an input that failed has no facts, and a loose document no header. */
    private static final Set<String> ELSEWHERE = Set.of("file", "document", "error", "news", "submission");

    @Test
    void thePageHasEveryKeyInOrder() throws Exception {
        List<String> keys = new ArrayList<>();
        FlatRecord.of((Report) FilledRecords.sample(SixK.class)).forEach((key, value) -> collect(key, value, keys));
        assertThat(rows()).extracting(FlatRecordPageTest::key).filteredOn(key -> !ELSEWHERE.contains(key)).isEqualTo(keys);
    }

    private static void collect(String key, Object value, List<String> keys) {
        keys.add(key);
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?> row) {
            row.keySet().forEach(inner -> keys.add(key + "[]." + inner));
        }
    }

    @Test
    void everyFactComesFromTheRecordPathOnThePage() throws Exception {
        FlatPaths paths = FlatPaths.of((Report) FilledRecords.sample(SixK.class));
        List<String> facts = rows().stream().filter(row -> row.split(" \\| ")[3].startsWith("`") && !key(row).startsWith("problems")).toList();
        assertThat(facts).hasSize(23).allSatisfy(row -> {
            String path = row.split(" \\| ")[3].split("`")[1].replaceAll("\\[[ij]]", "[0]");
            assertThat(paths.of(path)).containsExactly(key(row).replace("[]", "[0]"));
        });
    }

    private static String key(String row) {
        return row.split("`")[1];
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/flat-record.md")).stream().takeWhile(line -> !line.equals("## Other forms"))
            .filter(line -> line.startsWith("| `")).toList();
    }
}
