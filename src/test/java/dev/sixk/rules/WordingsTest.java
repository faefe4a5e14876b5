package dev.sixk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.model.Cover;
import dev.sixk.rules.JavaLiterals.Literal;
import dev.sixk.spec.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wordings live in the grammars: a new one must not need Java. */
class WordingsTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/sixk");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path NAMES = Path.of("src/test/resources/rules/names.txt");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final int MOST_EXCEPTIONS = 12;

    /** Where names of HTML, CSS and EDGAR belong. */
    private static final List<String> NAMING = List.of("edgar", "model/HeaderNames", "model/FilerRole", "internal/container", "internal/layout", "internal/document");

    /** What a literal may say all the same, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
        Map.entry("january february march april may june july august september october november december", "which month a word may be is arithmetic on letters: a misspelt one"),
        Map.entry("Form 20-F", "the label of a Box in the model, whatever is printed"),
        Map.entry("Form 40-F", "as above"),
        Map.entry("Yes", "as above"),
        Map.entry("ХхΧχⅩⅹＸｘ", "letters of other scripts that look like the mark X"),
        Map.entry("%PDF-", "how a file of another format begins"),
        Map.entry("PNG", "as above"),
        Map.entry("GIF8", "as above"),
        Map.entry("ÿØÿ", "as above"));

    /** Files that may say what they like, and why; each counts as an exception. */
    private static final Map<String, String> FILES = Map.of(
        "internal/layout/html/SymbolFont.java", "which glyphs of which font are boxes",
        "bulk/Archives.java", "how the names of archives end");

    @Test
    void noWordingStandsInJava() throws IOException {
        Set<String> names = names();
        List<Literal> wordings = JavaLiterals.in(sources()).stream()
            .filter(literal -> !EXCEPTIONS.containsKey(literal.text()) && !FILES.containsKey(literal.file()))
            .filter(literal -> !isKey(literal.text()) && !isName(literal, names)).toList();
        assertThat(wordings).isEmpty();
        assertThat(EXCEPTIONS.size() + FILES.size()).isLessThanOrEqualTo(MOST_EXCEPTIONS);
    }

    /** A word in a resource would be a wording in hiding: there are those of the command line and the explained page only. */
    @Test
    void noResourceHoldsWordings() {
        assertThat(Samples.filesBelow(RESOURCES)).allMatch(file -> file.toString().contains("META-INF") || file.toString().contains("explain")
            || file.endsWith("build.properties"));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).filter(file -> !isForPeople(SOURCES.relativize(file).toString())).sorted().toList();
        }
    }

    /** The command line and the explained page speak to people. */
    private static boolean isForPeople(String file) {
        return file.startsWith("cli") || file.startsWith("internal/explain") || file.startsWith("json");
    }

    /** A component of a record, or a setting, by its own name or as a key of the flat record. */
    private static boolean isKey(String text) {
        return COMPONENTS.contains(Pattern.compile("_(.)").matcher(text).replaceAll(part -> part.group(1).toUpperCase(Locale.ROOT)));
    }

    private static final Set<String> COMPONENTS = components();

    private static Set<String> components() {
        Set<String> components = new HashSet<>();
        for (Path file : Samples.filesBelow(SOURCES.resolve("model"))) {
            try {
                Class<?> type = Class.forName(Cover.class.getPackageName() + "." + file.getFileName().toString().replace(".java", ""));
                if (type.isRecord()) {
                    Arrays.stream(type.getRecordComponents()).forEach(component -> components.add(component.getName()));
                }
            } catch (ClassNotFoundException notAClass) {
                continue;
            }
        }
        return components;
    }

    private static boolean isName(Literal literal, Set<String> names) {
        return NAMING.stream().anyMatch(literal.file()::startsWith) && WORD.matcher(literal.text()).results().map(MatchResult::group)
            .allMatch(word -> names.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> names() throws IOException {
        return Files.readAllLines(NAMES).stream().filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toSet());
    }
}
