package dev.sixk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.sixk.cli.FactsRun;
import dev.sixk.spec.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The schema in the jar is that of every line. */
class FlatSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode source;
    private final JsonSchema schema;

    @TempDir
    private Path folder;

    FlatSchemaTest() throws IOException {
        try (InputStream in = FlatRecord.class.getResourceAsStream("/META-INF/sixk-facts-2.schema.json")) {
            source = JSON.readTree(in);
        }
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(source);
    }

    @Test
    void everySampleIsOfTheSchema() throws IOException {
        List<String> samples = Samples.all();
        for (int i = 0; i < samples.size(); i++) {
            Files.writeString(folder.resolve(i + ".txt"), samples.get(i));
        }
        Files.write(folder.resolve("failed.pdf"), "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        Files.writeString(folder.resolve("submission.txt"), "<SUBMISSION>\n<TYPE>6-K\n<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>1\n<TEXT>\nFORM 6-K\n</TEXT>\n</DOCUMENT>\n</SUBMISSION>\n");
        assertThat(FactsRun.lines(folder)).hasSizeGreaterThan(100).allSatisfy(this::isOfTheSchema);
    }

    @Test
    @Tag("corpus")
    @EnabledIfSystemProperty(named = "sixk.corpus", matches = ".+")
    void everyLineOfRealFilingsIsOfTheSchema() {
        assertThat(FactsRun.lines(Path.of(System.getProperty("sixk.corpus")))).hasSizeGreaterThan(500).allSatisfy(this::isOfTheSchema);
    }

    private void isOfTheSchema(String line) throws IOException {
        assertThat(schema.validate(JSON.readTree(line))).as(line).isEmpty();
    }

    @Test
    void aWrongLineIsNot() throws IOException {
        for (String wrong : List.of("{}", "{\"schema\":\"sixk-facts/2\",\"parser\":\"1\",\"file\":\"a\",\"status\":\"failed\"}",
            "{\"schema\":\"sixk-facts/1\",\"parser\":\"1\",\"file\":\"a\",\"status\":\"failed\",\"error\":\"b\"}")) {
            assertThat(schema.validate(JSON.readTree(wrong))).as(wrong).isNotEmpty();
        }
    }

    @Test
    void thePageAndTheSchemaHaveTheSameKeysInOneOrder() throws IOException {
        List<String> keys = new ArrayList<>();
        source.get("properties").fieldNames().forEachRemaining(keys::add);
        List<String> page = Files.readAllLines(Path.of("docs/flat-record.md")).stream().takeWhile(line -> !line.equals("## Other forms"))
            .filter(line -> line.startsWith("| `")).map(line -> line.split("`")[1]).filter(key -> !key.contains("[")).toList();
        assertThat(keys).isEqualTo(page);
    }
}
