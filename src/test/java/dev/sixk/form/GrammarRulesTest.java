package dev.sixk.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.EdgarParser;
import dev.sixk.grammar.SixKReport;
import dev.sixk.spec.Samples;
import dev.sixk.words.PageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules of the grammars, read from the grammar files themselves. */
class GrammarRulesTest {

    private static final Path GRAMMARS = Path.of("grammar");
    private static final List<FormModule<?>> FORMS = EdgarParser.installed().modules();

    /** A comment, a literal or a character set, whichever comes first. */
    private static final Pattern LEXEME = Pattern.compile(
        "(?s:/\\*.*?\\*/)|//[^\\n]*|(?<literal>'(?:[^'\\\\\\n]|\\\\.)*')|(?<set>\\[(?:[^]\\\\\\n]|\\\\.)*])");
    private static final Pattern PARSER_RULE = Pattern.compile("^([a-z]\\w*)\\s*:([^;]*);", Pattern.MULTILINE);
    private static final Pattern RULE = Pattern.compile("^(?:fragment\\s+)?(\\w+)\\s*:([^;]*);", Pattern.MULTILINE);
    private static final Pattern CATCH_ALL = Pattern.compile("OTHER : \\. ;\\s+(?:fragment[^;]*;\\s*)*$");

    static Stream<Path> grammars() {
        return Samples.filesBelow(GRAMMARS).stream().filter(file -> file.toString().endsWith(".g4"));
    }

    @ParameterizedTest
    @MethodSource("grammars")
    void aGrammarFileIsShort(Path file) throws IOException {
        assertThat(Files.readAllLines(file)).hasSizeLessThan(150);
    }

    @ParameterizedTest
    @MethodSource("grammars")
    void noLexerRuleScansOnWithoutGreed(Path file) throws IOException {
        assertThat(code(file)).doesNotContainPattern("[*+?]\\?");
    }

    @ParameterizedTest
    @MethodSource("grammars")
    void noGrammarHasActionsOrPredicates(Path file) throws IOException {
        assertThat(code(file).replaceAll("\\b(?:tokens|options)\\s*\\{[^}]*}", "")).doesNotContain("{", "}", "@");
    }

    @ParameterizedTest
    @MethodSource("grammars")
    void noParserRuleHasALiteral(Path file) throws IOException {
        assertThat(PARSER_RULE.matcher(code(file)).results().map(MatchResult::group)).noneMatch(rule -> rule.contains("LITERAL"));
    }

    @ParameterizedTest
    @MethodSource("grammars")
    void optionsStandInMainGrammarsOnly(Path file) throws IOException {
        assertThat(code(file)).satisfiesAnyOf(code -> assertThat(file.getParent()).isEqualTo(GRAMMARS),
            code -> assertThat(code).doesNotContainPattern("\\boptions\\b"));
    }

    @ParameterizedTest
    @MethodSource("grammars")
    void noRuleCallsItself(Path file) throws IOException {
        assertThat(RULE.matcher(code(file)).results())
            .noneMatch(rule -> Pattern.compile("\\b" + rule.group(1) + "\\b").matcher(rule.group(2)).find());
    }

    /** Of two imported rules of one name ANTLR keeps the first, and says nothing. */
    @Test
    void noTwoImportsHaveARuleOfOneName() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path file : Samples.filesBelow(GRAMMARS.resolve("imports"))) {
            RULE.matcher(code(file)).results().map(rule -> rule.group(1)).forEach(names::add);
        }
        assertThat(names).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    @Test
    void theCatchAllIsTheLastRuleOfTheLastImport() throws IOException {
        assertThat(code(GRAMMARS.resolve("imports").resolve("CommonWords.g4"))).containsPattern(CATCH_ALL);
    }

    /** A form's own phrases have numbers behind the shared ones, and every shared phrase keeps its number. */
    @Test
    void everyFormKeepsTheSharedTokenNumbers() {
        for (FormModule<?> form : FORMS) {
            Vocabulary own = form.words().lexer().apply(new PageText(List.of())).getVocabulary();
            for (int type = 1; type <= SixKReport.VOCABULARY.getMaxTokenType(); type++) {
                assertThat(own.getSymbolicName(type)).isEqualTo(SixKReport.VOCABULARY.getSymbolicName(type));
            }
        }
    }

    @Test
    void theRulesAboveSeeThroughCommentsLiteralsAndSets() {
        assertThat(code("a : '[' {x}? ['] /* 'b' */ ~[\\]'{] '\\'' // c\n;")).isEqualTo("a : LITERAL {x}? SET  ~SET LITERAL \n;");
    }

    private static String code(Path file) throws IOException {
        return code(Files.readString(file));
    }

    /** A grammar without comments, its literals and character sets by name only. */
    private static String code(String grammar) {
        return LEXEME.matcher(grammar).replaceAll(part -> part.group(1) != null ? "LITERAL" : part.group(2) != null ? "SET" : "");
    }
}
