package dev.sixk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sixk.grammar.EightKWords;
import dev.sixk.grammar.SixKWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Shared phrases keep their numbers: a form from outside, compiled with one release, runs with the next. */
class PhraseNumbersTest {

    private static final Path PUBLISHED = Path.of("grammar/imports/SharedPhrases.tokens");
    private static final String OWN = "OWN_PHRASES";

    @Test
    void everyPublishedNumberIsTheLexers() throws IOException {
        assertThat(numbers(PUBLISHED)).hasSizeGreaterThan(100).allSatisfy((name, number) ->
            assertThat(SixKWords.VOCABULARY.getSymbolicName(number)).isEqualTo(name));
    }

    @Test
    void everySharedPhraseIsPublished() throws IOException {
        Map<String, Integer> published = numbers(PUBLISHED);
        assertThat(IntStream.rangeClosed(1, SixKWords.VOCABULARY.getMaxTokenType()).mapToObj(SixKWords.VOCABULARY::getSymbolicName)
            .filter(name -> name != null && !published.containsKey(name))).as("add them to %s, before %s", PUBLISHED, OWN).isEmpty();
    }

    @Test
    void theNumbersOfAFormBeginBehindAllThatWillEverBeShared() throws IOException {
        int first = numbers(PUBLISHED).get(OWN);
        assertThat(EightKWords.ITEM_LEAD).isGreaterThan(first);
        assertThat(numbers(PUBLISHED).values().stream().filter(number -> number > first)).isEmpty();
    }

    /** {@code -Dsixk.released=FILE} is imports/SixKWords.tokens of the last release's grammar jar. */
    @Test
    void theLastReleasesNumbersStand() throws IOException {
        String released = System.getProperty("sixk.released", "");
        assumeTrue(!released.isEmpty(), "no release is given");
        assertThat(numbers(PUBLISHED)).containsAllEntriesOf(numbers(Path.of(released)));
    }

    private static Map<String, Integer> numbers(Path tokens) throws IOException {
        return Files.readAllLines(tokens).stream().filter(line -> !line.startsWith("'")).map(line -> line.split("="))
            .collect(Collectors.toMap(parts -> parts[0], parts -> Integer.valueOf(parts[1]), (one, two) -> {
                throw new IllegalStateException("twice: " + one);
            }, TreeMap::new));
    }
}
