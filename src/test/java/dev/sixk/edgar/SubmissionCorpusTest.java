package dev.sixk.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.SubmissionHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Real submissions, kept outside the project. */
@EnabledIfSystemProperty(named = "sixk.corpus", matches = ".+")
class SubmissionCorpusTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path corpus = Path.of(System.getProperty("sixk.corpus", ""));

    @Test
    void headersAndDocumentsEqualTheFactsReadIndependently() throws IOException {
        List<String> lines = Files.readAllLines(corpus.resolve("submission-facts.jsonl"));
        assertThat(lines).hasSizeGreaterThan(40);
        for (String line : lines) {
            JsonNode expected = JSON.readTree(line);
            Path file = corpus.resolve("submissions").resolve(expected.get("file").asText());
            Submission submission = Submission.of(Files.readAllBytes(file));
            assertThat(facts(file, submission)).isEqualTo(expected);
            assertThat(submission.problems()).as(file.toString())
                .allMatch(problem -> problem.code() == ProblemCode.DOCUMENT_COUNT_MISMATCH);
        }
    }

    @Test
    void everySiblingIsReadAndEveryDocumentDecoded() throws IOException {
        try (Stream<Path> files = Files.walk(corpus.resolve("siblings"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Submission submission = Submission.of(Files.readAllBytes(file));
                assertThat(submission.documents()).as(file.toString()).isNotEmpty();
                for (EdgarDocument document : submission.documents()) {
                    assertThat(document.text()).isNotBlank();
                    assertThat(document.decoded().problems()).as(file + " " + document).isEmpty();
                }
            }
        }
    }

    private static JsonNode facts(Path file, Submission submission) {
        SubmissionHeader header = submission.header();
        ObjectNode facts = JSON.createObjectNode();
        facts.put("file", file.getFileName().toString()).put("accession", header.accessionNumber()).put("form", header.formType())
            .put("period", header.periodOfReport()).put("filed", header.filedAsOfDate());
        ArrayNode filers = facts.putArray("filers");
        header.filers().forEach(filer -> filers.addObject().put("name", filer.conformedName()).put("cik", filer.cik()));
        header.values("SEC FILE NUMBER").forEach(facts.putArray("file_numbers")::add);
        header.items().forEach(facts.putArray("items")::add);
        ArrayNode documents = facts.putArray("documents");
        submission.documents().forEach(document -> documents.addObject().put("type", document.type())
            .put("sequence", document.sequence()).put("filename", document.filename()).put("description", document.description()));
        return facts;
    }
}
