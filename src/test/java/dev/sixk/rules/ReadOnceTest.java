package dev.sixk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.EdgarParser;
import dev.sixk.form.FormModule;
import dev.sixk.form.FormReading;
import dev.sixk.grammar.SixKReportBaseVisitor;
import dev.sixk.grammar.SixKWords;
import dev.sixk.input.Budget;
import dev.sixk.input.FormInput;
import dev.sixk.internal.fold.CoverSearch;
import dev.sixk.internal.fold.Fold;
import dev.sixk.internal.layout.LayoutReader;
import dev.sixk.model.CheckBoxes;
import dev.sixk.model.Cover;
import dev.sixk.model.SixK;
import dev.sixk.spec.RandomPhrases;
import dev.sixk.spec.Samples;
import dev.sixk.words.FormToken;
import dev.sixk.words.FormWords;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What is read is read once: counted in characters, tokens and reports. */
class ReadOnceTest {

    private static final FormWords WORDS = new FormWords(SixKWords::new, Set.of());
    /** Characters that the lexer takes in to each of the layout's, those among them that it gives back. */
    private static final double ON_FILINGS = 1.3;
    private static final double ON_ANY_LINE = 3;
    private static final int SHORT = 40;

    @Test
    void theLexerTakesInTheSamplesOnce() {
        assertThat(share(Samples.all())).isLessThanOrEqualTo(ON_FILINGS);
    }

    @Test
    @Tag("corpus")
    @EnabledIfSystemProperty(named = "sixk.corpus", matches = ".+")
    void theLexerTakesInRealFilingsOnce() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : Samples.filesBelow(Path.of(System.getProperty("sixk.corpus")))) {
            if (file.toString().matches(".*\\.(txt|htm)")) {
                texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(share(texts)).isLessThanOrEqualTo(ON_FILINGS);
    }

    private static double share(List<String> texts) {
        long taken = 0;
        long characters = 0;
        for (String text : texts) {
            Phrases phrases = phrases(text);
            readAll(phrases);
            taken += phrases.page().consumed();
            characters += phrases.page().text().length();
        }
        return (double) taken / characters;
    }

    @Property(tries = 1000)
    void theLexerTakesInNoLineMoreThanThreeTimes(@ForAll("lines") String line) {
        Phrases phrases = phrases(line);
        readAll(phrases);
        assertThat(phrases.page().consumed()).isLessThanOrEqualTo(SHORT + (long) (ON_ANY_LINE * phrases.page().text().length()));
    }

    /** A piece or two over and over, with what may stand between: a lexer rule that scans on and then fails shows here. */
    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> piece = Arbitraries.of(RandomPhrases.ALL.stream().filter(each -> !each.contains("\n")).toList());
        Arbitrary<String> sign = Arbitraries.of(" ", "", "_", ".", "-", "(", ")", "[", "/", "'", ", ", "\t");
        return Combinators.combine(piece, sign, piece, sign, Arbitraries.integers().between(1, 60))
            .as((one, between, other, behind, times) -> (one + between + other + behind).repeat(times));
    }

    @Test
    void eachTokenStandsInTheTreeOnce() {
        for (String text : Samples.all()) {
            List<FormToken> tokens = Fold.tokens(phrases(text), WORDS);
            List<Object> leaves = new ArrayList<>();
            new SixKReportBaseVisitor<Void>() {
                @Override
                public Void visitTerminal(TerminalNode leaf) {
                    if (leaf.getSymbol().getType() != Token.EOF) {
                        leaves.add(leaf.getSymbol());
                    }
                    return null;
                }
            }.visit(Fold.parser(tokens).report());
            assertThat(leaves).isEqualTo(tokens);
        }
    }

    @Test
    void aTreeIsMadeOnce() {
        FormReading reading = FormReading.of(new FormInput(Samples.seeds().get(0), 0, List.of(), List.of(), false, 1, Budget.none()), module(new ArrayList<>()));
        assertThat(reading.report()).isSameAs(reading.report());
    }

    @Test
    void choosingAFormReadsNoFurtherThanItsName() {
        for (String text : Samples.seeds()) {
            Phrases phrases = phrases(text);
            String name = new CoverSearch(phrases).name().text();
            int end = phrases.page().text().indexOf('\n', phrases.page().text().indexOf(name));
            assertThat(phrases.matched()).as(name).isLessThanOrEqualTo(end + 1);
        }
    }

    @Test
    void onlyTheReportAskedForIsRead(@TempDir Path folder) throws IOException {
        String document = "<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>%d\n<TEXT>\n" + Samples.seeds().get(0) + "\n</TEXT>\n</DOCUMENT>\n";
        Path file = Files.writeString(folder.resolve("two.txt"), String.format(document, 1) + String.format(document, 2));
        List<FormReading> read = new ArrayList<>();
        EdgarParser.of(module(read)).parse(file);
        assertThat(read).hasSize(1);
    }

    private static FormModule<SixK> module(List<FormReading> read) {
        return new FormModule<>() {
            @Override
            public Set<String> formTypes() {
                return Set.of("6-K");
            }

            @Override
            public FormWords words() {
                return WORDS;
            }

            @Override
            public SixK read(FormReading reading) {
                read.add(reading);
                return new SixK(Cover.ABSENT, CheckBoxes.ABSENT, List.of(), List.of(), List.of(), "", List.of(), List.of());
            }
        };
    }

    private static Phrases phrases(String text) {
        PageText page = new PageText(LayoutReader.read(text, false).lines());
        return new Phrases(page, new SixKWords(page));
    }

    private static void readAll(Phrases phrases) {
        if (phrases.page().lineCount() > 0) {
            phrases.end(phrases.page().lineCount() - 1);
        }
    }
}
