package dev.sixk.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.spec.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all forms share knows no form by name: a new form needs no edit there. */
class FormNeutralityTest {

    private static final List<String> SHARED = List.of("src/main/java/dev/sixk/form", "src/main/java/dev/sixk/edgar",
        "src/main/java/dev/sixk/words", "src/main/java/dev/sixk/facts", "src/main/java/dev/sixk/layout",
        "src/main/java/dev/sixk/internal/layout", "src/main/java/dev/sixk/internal/container",
        "src/main/java/dev/sixk/internal/fold", "src/main/java/dev/sixk/internal/cover", "src/main/java/dev/sixk/internal/boxes",
        "src/main/java/dev/sixk/internal/exhibits", "src/main/java/dev/sixk/internal/signatures", "grammar/imports");
    /** "6-K", "Form 8K", "'6' S? '-'? S? 'k'", SixK, EightK; not SixKException, and not the package dev.sixk. */
    private static final Pattern NAMED = Pattern.compile("(?i)(?<![0-9a-z])[68]\\W{0,3}k\\b|'[68]'[^\\n]{0,12}'k'|SixK(?!Exception)|EightK");

    /** Comments tell of the form in its own words; the report grammar and its dictionary are what all forms share. */
    private static final Pattern SHARED_WORDS = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|dev\\.sixk|\\bSixK(Report(BaseVisitor)?|Words)\\b");

    static Stream<Path> sharedFiles() {
        return SHARED.stream().flatMap(folder -> Samples.filesBelow(Path.of(folder)).stream()).filter(file -> !file.endsWith("ItemTitleWords.g4"));
    }

    @ParameterizedTest
    @MethodSource("sharedFiles")
    void noSharedFileNamesAForm(Path file) throws IOException {
        assertThat(SHARED_WORDS.matcher(Files.readString(file)).replaceAll("").lines().filter(line -> NAMED.matcher(line).find())).isEmpty();
    }

    @Test
    void thePatternKnowsTheSpellingsOfTheNames() {
        assertThat(Stream.of("Form 6-K", "8-K/A", "'form' S '6-k'", "'6' S? '-'? S? 'k'", "SixKModule", "EightKWords"))
            .allMatch(text -> NAMED.matcher(text).find());
        assertThat(Stream.of("SixKException", "16 Kings", "10-K", "26-K")).noneMatch(text -> NAMED.matcher(text).find());
    }
}
