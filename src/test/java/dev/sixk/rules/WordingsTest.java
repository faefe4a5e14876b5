package dev.sixk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.rules.JavaLiterals.Literal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wordings live in the grammars: a new one must not need Java. */
class WordingsTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/sixk");

    @Test
    void noWordingStandsInJava() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(file -> file.toString().endsWith(".java")).filter(file -> !isForPeople(SOURCES.relativize(file).toString())).sorted().toList();
        }
        List<Literal> found = JavaLiterals.in(sources);
        found.forEach(each -> System.out.println(each));
        assertThat(found).isEmpty();
    }

    /** The command line and the explained page speak to people. */
    private static boolean isForPeople(String file) {
        return file.startsWith("cli") || file.startsWith("internal/explain") || file.startsWith("json");
    }
}
