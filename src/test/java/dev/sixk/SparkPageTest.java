package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page on Spark to the project that runs: what it shows is what {@code src/it/spark} compiles and runs. */
class SparkPageTest {

    private static final Path PROJECT = Path.of("src/it/spark");
    private static final Pattern SNIPPET = Pattern.compile("```(?:java|sql)\n(.*?)```\n", Pattern.DOTALL);

    @Test
    void whatThePageShowsIsInTheProject() throws IOException {
        List<String> snippets = SNIPPET.matcher(Files.readString(Path.of("docs/spark.md"))).results().map(SparkPageTest::code).toList();
        String project = project();
        assertThat(snippets).hasSizeGreaterThanOrEqualTo(5).allSatisfy(snippet -> assertThat(project).contains(snippet));
    }

    private static String code(MatchResult found) {
        return unindented(found.group(1));
    }

    /** Gives all files of the project as one text. */
    private static String project() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(PROJECT)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(unindented(Files.readString(file))).append('\n');
            }
        }
        return text.toString();
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
