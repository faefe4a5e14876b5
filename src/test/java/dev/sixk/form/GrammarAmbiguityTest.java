package dev.sixk.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.EdgarParser;
import dev.sixk.spec.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The forms' grammars take any text, and each decision of theirs has one way: plain SLL is safe, and no input can make it slow. */
class GrammarAmbiguityTest {

    private static final List<FormModule<?>> FORMS = EdgarParser.installed().modules();

    /** The caches grow with the variety of input; over thousands of filings they stay below this. */
    private static final int STATES = 8_000;

    private static final int PROBLEMS = 100;
    /** As many segments as a document has that is read whole by word; longer ones are read so up to here. */
    private static final int WHOLE = 4_000;

    private static final List<String> PAGE_LINES = Samples.seeds().stream().flatMap(String::lines).toList();
    private static final List<String> PIECES = List.of("Exhibit 99.1", "99.1", "(a)", "Form 20-F", "[X]", "[ ]", "_X_", "Yes", "No", "/s/", "By:",
        "Form 6-K", "SIGNATURES", "(Name of Registrant)", "82-", "1-12345", "May 13, 2003", "Indicate by check mark", "If \"Yes\"", "12g3-2(b)",
        "101(b)(1)", "Note:", "\n", "   ", "\t", "\uFFFC[a.gif]", "☒", "þ", "é", "щ", "\uD83D\uDE00", ".....", "_ _ _", "(", ")", "[", "Exhibit Index");

    @Test
    void noDecisionOnTheSampleFilingsHasTwoWays() {
        FORMS.forEach(form -> assertUnambiguous(form, Samples.seeds()));
    }

    @Test
    void noDecisionOnTheSpecCasesHasTwoWays() {
        FORMS.forEach(form -> assertUnambiguous(form, Samples.specCases()));
    }

    @Test
    void noDecisionOnShuffledPagesHasTwoWays() {
        Random random = new Random(6);
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            pages.add(String.join("\n", random.ints(40, 0, PAGE_LINES.size()).mapToObj(PAGE_LINES::get).toList()));
        }
        FORMS.forEach(form -> assertUnambiguous(form, pages));
    }

    @Property(tries = 300)
    void noDecisionOnRandomTextHasTwoWays(@ForAll String text) {
        FORMS.forEach(form -> assertUnambiguous(form, List.of(text)));
    }

    @Property(tries = 300)
    void noDecisionOnRandomPiecesOfFilingsHasTwoWays(@ForAll("pieces") String text) {
        FORMS.forEach(form -> assertUnambiguous(form, List.of(text)));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(80).map(pieces -> String.join(" ", pieces));
    }

    @Test
    @Tag("corpus")
    @EnabledIfSystemProperty(named = "sixk.corpus", matches = ".+")
    void noDecisionOnRealFilingsHasTwoWaysAndTheCachesStaySmall() throws IOException {
        for (FormModule<?> form : FORMS) {
            GrammarProfile<?> profile = new GrammarProfile<>(form);
            List<Path> files = Samples.filesBelow(Path.of(System.getProperty("sixk.corpus"))).stream().filter(GrammarAmbiguityTest::isFiling).toList();
            for (Path file : files) {
                read(profile, Files.readString(file, StandardCharsets.ISO_8859_1));
                assertThat(profile.faults()).as(file.toString()).isEmpty();
            }
            assertThat(files).hasSizeGreaterThan(100);
            assertThat(profile.parserStates() + profile.lexerStates())
                .as("%d parses of %d files: states of the parsers %d, of a lexer %d", profile.parses(), files.size(),
                    profile.parserStates(), profile.lexerStates()).isLessThan(STATES);
        }
    }

    private static boolean isFiling(Path file) {
        return file.toString().matches(".*\\.(txt|htm|html|nc)");
    }

    private static void assertUnambiguous(FormModule<?> form, List<String> texts) {
        GrammarProfile<?> profile = new GrammarProfile<>(form);
        texts.forEach(text -> read(profile, text));
        assertThat(profile.faults()).isEmpty();
        assertThat(profile.parses()).isGreaterThanOrEqualTo(texts.size());
    }

    /** Reads as the library does, and the whole text by word too, of which the readers ask for parts only. */
    private static void read(GrammarProfile<?> profile, String text) {
        FormReading reading = FormReading.of(new FormInput(text, 0, List.of(), List.of(), false, PROBLEMS), profile);
        profile.read(reading);
        reading.outline().passage(0, Math.min(WHOLE, reading.outline().segmentCount()));
    }
}
