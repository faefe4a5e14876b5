package dev.sixk.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.SixKParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every case of {@code src/test/resources/spec}: as written, and with the other two line ends. */
class SpecTest {

    private static final Path SPEC = Path.of("src/test/resources/spec");

    static Stream<SpecCase> cases() throws IOException {
        try (Stream<Path> files = Files.walk(SPEC)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream().flatMap(SpecTest::cases);
        }
    }

    private static Stream<SpecCase> cases(Path file) {
        try {
            return SpecCase.of(file.getFileName().toString(), Files.readAllLines(file, StandardCharsets.UTF_8)).stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheFactsOfTheCase(SpecCase each) {
        check(each, each.input());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheSameFactsWithCarriageReturnsAndLineFeeds(SpecCase each) {
        check(each, each.input().replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheSameFactsWithCarriageReturnsAlone(SpecCase each) {
        check(each, each.input().replace("\n", "\r"));
    }

    static void check(SpecCase each, String input) {
        Map<String, List<String>> facts = SpecFacts.of(SixKParser.parse(input.getBytes(StandardCharsets.UTF_8)));
        Map<String, List<String>> expected = expected(each);
        assertThat(facts.keySet()).as("known keys of %s", each).containsAll(expected.keySet());
        Map<String, List<String>> found = new LinkedHashMap<>(facts);
        found.keySet().retainAll(expected.keySet());
        if (expected.containsKey("problem") && !expected.get("problem").equals(List.of("none"))) {
            assertThat(found.get("problem")).as("%s", each).containsAll(expected.remove("problem"));
            found.remove("problem");
        }
        assertThat(found).as("%s", each).isEqualTo(expected);
    }

    private static Map<String, List<String>> expected(SpecCase each) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        assertThat(each.expected()).as("expected facts of %s", each).isNotEmpty();
        for (String line : each.expected()) {
            int colon = line.indexOf(": ");
            assertThat(colon).as("'key: value' in %s: %s", each, line).isPositive();
            expected.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>()).add(line.substring(colon + 2).strip());
        }
        return expected;
    }
}
