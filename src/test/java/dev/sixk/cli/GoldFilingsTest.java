package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample filings, whole, against facts read by eye. */
class GoldFilingsTest {

    private static final Path FILINGS = Path.of("src/test/resources/filings");
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @MethodSource("gold")
    void everyFactOfASampleFilingIsRead(String gold) throws IOException {
        ObjectNode expected = (ObjectNode) JSON.readTree(gold);
        expected.remove("notes");
        String file = FILINGS.resolve(expected.get("file").asText()).toString();
        ObjectNode facts = (ObjectNode) JSON.readTree(Run.of("facts", file).out());
        assertThat(facts.get("status").asText()).isEqualTo("ok");
        facts.retain(names(expected));
        assertThat(withoutFinalPeriods(facts)).isEqualTo(withoutFinalPeriods(expected.put("file", file)));
    }

    private static List<String> names(ObjectNode labels) {
        List<String> names = new ArrayList<>();
        labels.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The final period of an exhibit's description may stay or go. */
    private static String withoutFinalPeriods(JsonNode facts) {
        return facts.toPrettyString().replaceAll("(\"description\" : \".*)\\.\"", "$1\"");
    }

    static Stream<String> gold() throws IOException {
        return Files.readAllLines(FILINGS.resolve("gold.jsonl")).stream();
    }
}
