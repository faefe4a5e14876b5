package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.model.SixK;
import dev.sixk.spec.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A filing cut anywhere is read, in silence, and alike with each of the three line ends. */
@Tag("sampled")
@ExtendWith(SilentRun.class)
class PrefixSuffixTest {

    static List<String> seeds() {
        return Samples.seeds();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("seeds")
    void everyPrefixIsReadAlikeWithEachLineEnd(String seed) {
        readAlikeWithEachLineEnd(seed, cut -> seed.substring(0, cut));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("seeds")
    void everySuffixIsReadAlikeWithEachLineEnd(String seed) {
        readAlikeWithEachLineEnd(seed, cut -> seed.substring(seed.length() - cut));
    }

    private static void readAlikeWithEachLineEnd(String seed, Function<Integer, String> part) {
        assertThat(seed).contains("\n").doesNotContain("\r");
        Samples.sampled(IntStream.rangeClosed(1, seed.length()).boxed().toList(), 6).parallelStream().map(part).forEach(text -> {
            SixK expected = parse(text);
            assertThat(parse(text.replace("\n", "\r\n"))).as("CRLF, %s", text).isEqualTo(expected);
            assertThat(parse(text.replace("\n", "\r"))).as("CR, %s", text).isEqualTo(expected);
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("seeds")
    void aFilingCutBetweenTheTwoCharactersOfALineEndIsReadAsIfWhole(String seed) {
        IntStream.range(1, seed.length()).parallel().filter(cut -> seed.charAt(cut) == '\n').forEach(cut ->
            assertThat(parse(seed.substring(0, cut).replace("\n", "\r\n") + "\r")).isEqualTo(parse(seed.substring(0, cut + 1))));
    }

    private static SixK parse(String text) {
        return SixKParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
