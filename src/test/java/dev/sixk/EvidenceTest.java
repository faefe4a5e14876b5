package dev.sixk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseOptions;
import dev.sixk.model.Evidence;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.SixK;
import dev.sixk.model.SourceSpan;
import dev.sixk.spec.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact leads back to the characters it came from. */
class EvidenceTest {

    private static final Path FILINGS = Path.of("src/test/resources/filings");
    private static final ParseOptions WITH_EVIDENCE = ParseOptions.builder().evidence(true).build();

    static List<Path> filings() throws IOException {
        return files(FILINGS).filter(file -> file.toString().endsWith(".txt")).toList();
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("filings")
    void theSpansOfEachFactHoldItsWords(Path file) throws IOException {
        check(file);
    }

    @Test
    void everyFactPrintedHasItsWords() {
        List<String> samples = Samples.all();
        assertThat(samples).hasSizeGreaterThan(3);
        samples.forEach(text -> check(text.strip(), text.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("filings")
    void theRecordIsTheSameWithAndWithoutEvidence(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(SixKParser.parseAll(bytes, WITH_EVIDENCE).get(0).report()).isEqualTo(SixKParser.parse(bytes));
        assertThat(SixKParser.parseAll(bytes, ParseOptions.defaults()).get(0).evidence()).isNull();
    }

    @Test
    void aMethodThatCannotGiveEvidenceRefusesToMakeIt() {
        String message = "expected options without evidence, as parse gives the record alone; "
            + "call parseAll, which gives ParsedReport.evidence() beside it";
        byte[] bytes = "FORM 6-K".getBytes(UTF_8);
        assertThatThrownBy(() -> SixKParser.parse(Path.of("no-such-file"), WITH_EVIDENCE))
            .isInstanceOf(IllegalArgumentException.class).hasMessage(message);
        assertThatThrownBy(() -> SixKParser.parse(bytes, WITH_EVIDENCE))
            .isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void aSpanLeadsToItsFacts() {
        String text = "FORM 6-K\n\nReport of Foreign Private Issuer\n\nFor the month of May 2003\n";
        Evidence evidence = SixKParser.parseAll(text.getBytes(UTF_8), WITH_EVIDENCE).get(0).evidence();
        assertThat(evidence.of("cover.period").orElseThrow().spans()).containsExactly(new SourceSpan(0, 44, 69, 5, 1));
        assertThat(evidence.at(0, 50)).extracting(Evidence.FactEvidence::path).containsExactly("cover.period");
        assertThat(evidence.at(0, 43)).isEmpty();
    }

    @Test
    @Tag("corpus")
    @EnabledIfSystemProperty(named = "sixk.corpus", matches = ".+")
    void theSpansOfEachFactOfTheCorpusHoldItsWords() throws IOException {
        Path corpus = Path.of(System.getProperty("sixk.corpus"));
        for (String folder : List.of("labelled", "unlabelled", "submissions")) {
            for (Path file : files(corpus.resolve(folder)).toList()) {
                check(file);
            }
        }
    }

    private static void check(Path file) throws IOException {
        check(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static void check(String file, byte[] bytes) {
        Submission submission = Submission.of(bytes);
        for (ParsedReport<SixK> report : SixKParser.parseAll(submission, WITH_EVIDENCE)) {
            assertThat(report.evidence().facts().keySet()).as("facts of %s", file.lines().limit(12).toList())
                .containsExactlyInAnyOrderElementsOf(PrintedFacts.paths(report.report()));
            String source = submission.documents().get(report.document()).text();
            for (Evidence.FactEvidence fact : report.evidence().facts().values()) {
                // A mark of a symbol font is another character in the source: of boxes the labels are compared, word by word.
                String[] words = fact.path().startsWith("checkBoxes") ? fact.text().split(" ") : new String[] {fact.text()};
                List<String> expected = Stream.of(words).map(EvidenceTest::normalised).filter(word -> !word.isEmpty()).toList();
                assertThat(fact.spans()).as("%s %s", file, fact).isNotEmpty();
                // The number of an ordered list's item is printed by the browser: its tag stands for it.
                boolean tag = source.startsWith("<li", fact.spans().get(0).start()) || source.startsWith("<LI", fact.spans().get(0).start());
                if (!expected.isEmpty() && !tag) {
                    assertThat(normalised(spanned(fact, source))).as("%s %s", file, fact).containsSubsequence(expected);
                }
            }
        }
    }

    private static String spanned(Evidence.FactEvidence fact, String source) {
        String text = fact.spans().stream().map(span -> source.substring(span.start(), span.end())).collect(Collectors.joining(" "));
        return org.jsoup.parser.Parser.unescapeEntities(text, false);
    }

    private static String normalised(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
