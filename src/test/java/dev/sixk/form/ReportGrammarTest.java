package dev.sixk.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.EdgarParser;
import dev.sixk.generate.Filing;
import dev.sixk.spec.RandomPhrases;
import dev.sixk.spec.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The report grammar takes any text, and each decision of it has one way within two tokens: SLL is safe, and no input can make it slow. */
class ReportGrammarTest {

    private static final List<FormModule<?>> FORMS = EdgarParser.installed().modules();
    /** The parser's cache is bounded by the grammar; over thousands of filings it stays below this. */
    private static final int STATES = 2_000;
    private static final int LINES = 40;

    private static final List<String> PAGE_LINES = Samples.seeds().stream().flatMap(String::lines).toList();
    private static final List<List<String>> CASES = Samples.specCases().stream().map(text -> text.lines().toList()).filter(lines -> lines.size() > 3).toList();

    @Test
    void noDecisionOnTheSampleFilingsHasTwoWays() {
        assertUnambiguous(Samples.seeds());
    }

    @Test
    void noDecisionOnTheSpecCasesHasTwoWays() {
        assertUnambiguous(Samples.specCases());
    }

    @Test
    void noDecisionOnShuffledPagesHasTwoWays() {
        Random random = new Random(6);
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            pages.add(random.ints(LINES, 0, PAGE_LINES.size()).mapToObj(PAGE_LINES::get).collect(Collectors.joining("\n")));
        }
        assertUnambiguous(pages);
    }

    /** Pieces of filings glued together: a cover cut off in a signature block, an index in a question. */
    @Test
    void noDecisionOnGluedPiecesHasTwoWays() {
        Random random = new Random(7);
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            pages.add(piece(random) + "\n" + piece(random) + "\n" + piece(random));
        }
        assertUnambiguous(pages);
    }

    private static String piece(Random random) {
        List<String> lines = CASES.get(random.nextInt(CASES.size()));
        int from = random.nextInt(lines.size());
        return String.join("\n", lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(12))));
    }

    @Property(tries = 300)
    void noDecisionOnRandomTextHasTwoWays(@ForAll String text) {
        assertUnambiguous(List.of(text));
    }

    @Property(tries = 300)
    void noDecisionOnRandomPhrasesHasTwoWays(@ForAll("phrases") String text) {
        assertUnambiguous(List.of(text));
    }

    @Property(tries = 100)
    void noDecisionOnGeneratedFilingsHasTwoWays(@ForAll("filings") Filing filing) {
        assertUnambiguous(List.of(filing.text()));
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(RandomPhrases.ALL).list().ofMaxSize(80).map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<Filing> filings() {
        return Filing.any();
    }

    @Test
    @Tag("corpus")
    @EnabledIfSystemProperty(named = "sixk.corpus", matches = ".+")
    void noDecisionOnRealFilingsHasTwoWaysAndTheCacheStaysSmall() throws IOException {
        ReportProfile profile = new ReportProfile();
        List<Path> files = Samples.filesBelow(Path.of(System.getProperty("sixk.corpus"))).stream()
            .filter(file -> file.toString().matches(".*\\.(txt|htm|html|nc)")).toList();
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            FORMS.forEach(form -> profile.parse(text, form));
            assertThat(profile.faults()).as(file.toString()).isEmpty();
        }
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(profile.states()).isLessThan(STATES);
    }

    private static void assertUnambiguous(List<String> texts) {
        ReportProfile profile = new ReportProfile();
        texts.forEach(text -> FORMS.forEach(form -> profile.parse(text, form)));
        assertThat(profile.faults()).isEmpty();
    }
}
