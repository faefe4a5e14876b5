package dev.sixk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Makes {@code target/consistency.md} from unlabelled filings and complete submissions: how often each fact is found, and where a
 * report contradicts its submission's header or attachments.
 */
@Tag("corpus")
@EnabledIfSystemProperty(named = "sixk.corpus", matches = ".+")
class ConsistencyReportTest {

    private static final Path CORPUS = Path.of(System.getProperty("sixk.corpus", ""));

    @Test
    void everyFilingIsReadAndContradictionsAreListed() throws IOException {
        Consistency consistency = new Consistency();
        for (String folder : List.of("unlabelled", "submissions")) {
            if (Files.isDirectory(CORPUS.resolve(folder))) {
                try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
                    for (Path file : files.sorted().toList()) {
                        consistency.add(file.getFileName().toString(), CorpusFacts.of(file));
                    }
                }
            }
        }
        Files.writeString(Path.of("target/consistency.md"), consistency.markdown());
        assertThat(consistency.filings()).isPositive();
    }
}
