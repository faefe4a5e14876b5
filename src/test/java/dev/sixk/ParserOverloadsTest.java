package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sixk.input.ParseOptions;
import dev.sixk.model.Evidence;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.SixK;
import dev.sixk.spec.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both parsers take the same inputs, and give the same of each. */
class ParserOverloadsTest {

    private static final String TEXT = Samples.seeds().get(0);
    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);
    private static final ParseOptions PLAIN = ParseOptions.defaults();
    private static final ParseOptions EVIDENCE = ParseOptions.builder().evidence(true).build();
    private static final EdgarParser EDGAR = EdgarParser.installed();

    @TempDir
    private Path folder;

    @Test
    void bothParsersHaveTheSameMethods() {
        assertThat(methods(SixKParser.class)).isEqualTo(methods(EdgarParser.class)).hasSize(17);
    }

    private static Set<String> methods(Class<?> parser) {
        return Arrays.stream(parser.getMethods()).filter(method -> method.getName().startsWith("parse"))
            .map(ParserOverloadsTest::described).collect(Collectors.toSet());
    }

    private static String described(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    @Test
    void everyInputGivesTheSameRecord() throws IOException {
        Path file = Files.write(folder.resolve("filing.txt"), BYTES);
        SixK expected = SixKParser.parse(BYTES);
        assertThat(List.of(SixKParser.parse(file), SixKParser.parse(file, PLAIN), SixKParser.parse(stream()), SixKParser.parse(stream(), PLAIN),
            SixKParser.parse(BYTES, PLAIN), SixKParser.parseText(TEXT), SixKParser.parseText(TEXT, PLAIN))).containsOnly(expected);
        assertThat(List.of(EDGAR.parse(file), EDGAR.parse(file, PLAIN), EDGAR.parse(stream()), EDGAR.parse(stream(), PLAIN), EDGAR.parse(BYTES),
            EDGAR.parse(BYTES, PLAIN), EDGAR.parseText(TEXT), EDGAR.parseText(TEXT, PLAIN))).extracting(each -> (Object) each.report())
            .containsOnly(expected);
        assertThat(List.of(SixKParser.parseAll(file), SixKParser.parseAll(file, PLAIN), SixKParser.parseAll(stream()),
            SixKParser.parseAll(stream(), PLAIN), SixKParser.parseAll(BYTES), SixKParser.parseAll(BYTES, PLAIN), SixKParser.parseAllText(TEXT),
            SixKParser.parseAllText(TEXT, PLAIN))).allSatisfy(all -> assertThat(all).singleElement()
            .satisfies(one -> assertThat((Object) one.report()).isEqualTo(expected)));
        assertThat(List.of(EDGAR.parseAll(file), EDGAR.parseAll(file, PLAIN), EDGAR.parseAll(stream()), EDGAR.parseAll(stream(), PLAIN),
            EDGAR.parseAll(BYTES), EDGAR.parseAll(BYTES, PLAIN), EDGAR.parseAllText(TEXT), EDGAR.parseAllText(TEXT, PLAIN)))
            .allSatisfy(all -> assertThat((Object) all.get(0).report()).isEqualTo(expected));
    }

    private static ByteArrayInputStream stream() {
        return new ByteArrayInputStream(BYTES);
    }

    @Test
    void evidenceIsGivenOrRefusedAndNeverDropped() {
        assertThat(EDGAR.parse(BYTES, EVIDENCE).evidence()).isNotNull();
        assertThat(EDGAR.parseText(TEXT, EVIDENCE).evidence()).isNotNull();
        assertThat(SixKParser.parseAllText(TEXT, EVIDENCE).get(0).evidence()).isNotNull();
        assertThatThrownBy(() -> SixKParser.parseText(TEXT, EVIDENCE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SixKParser.parse(stream(), EVIDENCE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCompleteSubmissionAsTextIsCutIntoItsDocuments() {
        String document = "<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>%d\n<TEXT>\n" + TEXT + "\n</TEXT>\n</DOCUMENT>\n";
        String submission = String.format(document, 1) + String.format(document, 2);
        assertThat(SixKParser.parseAllText(submission)).extracting(ParsedReport::sequence).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aReportParsedTwiceIsEqualAndSerialisable(boolean evidence) throws Exception {
        ParseOptions options = ParseOptions.builder().evidence(evidence).build();
        ParsedReport<?> once = EDGAR.parse(BYTES, options);
        assertThat((Object) once).isEqualTo(EDGAR.parse(BYTES, options)).hasSameHashCodeAs(EDGAR.parse(BYTES, options));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(once);
        }
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(objects.readObject()).isEqualTo(once);
        }
    }

    @Test
    void theEvidenceOfOtherWordsIsNotEqual() {
        Evidence evidence = EDGAR.parse(BYTES, EVIDENCE).evidence();
        assertThat(evidence).isNotEqualTo(EDGAR.parseText(TEXT + "\n\nExhibit 99.1  Notice", EVIDENCE).evidence()).isNotEqualTo(null);
        assertThat(evidence.toString()).contains("cover.period");
    }
}
