package dev.sixk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.cli.CommandRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows is what runs: its Java, Kotlin and SQL stand in sources that tests run, its commands are run here. */
class DocumentationTest {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    /** Pages whose snippets are whole; those for authors of a form show parts of a form. */
    private static final List<String> RUN = List.of("guide.md", "cookbook.md", "documents.md", "news.md", "spark.md");

    private record Block(String page, String language, String text) {
    }

    private static List<Path> pages() {
        return Stream.of(Path.of("docs"), Path.of("grammar"), Path.of(".")).flatMap(folder -> list(folder, folder.equals(Path.of(".")) ? 1 : 3))
            .filter(file -> file.toString().endsWith(".md")).distinct().toList();
    }

    private static Stream<Path> list(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Block> blocks(String... languages) {
        List<Block> blocks = new ArrayList<>();
        for (Path page : pages()) {
            Matcher block = BLOCK.matcher(read(page));
            while (RUN.contains(page.getFileName().toString()) && block.find()) {
                if (List.of(languages).contains(block.group(1))) {
                    blocks.add(new Block(page.toString(), block.group(1), block.group(2)));
                }
            }
        }
        return blocks;
    }

    static List<Block> code() {
        return blocks("java", "kotlin", "sql", "scala");
    }

    @ParameterizedTest
    @MethodSource("code")
    void codeStandsInASourceThatIsRun(Block block) {
        String sources = Stream.of("src/test/java/dev/sixk/docs", "src/it/cookbook", "src/it/spark").map(Path::of).filter(Files::exists)
            .flatMap(folder -> list(folder, 12)).filter(file -> file.toString().matches(".*\\.(java|kt|sql|scala)"))
            .map(file -> unindented(read(file))).collect(Collectors.joining("\n"));
        assertThat(sources).contains(unindented(block.text()));
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    static List<String> commands() {
        return blocks("sh").stream().flatMap(block -> block.text().lines()).filter(line -> line.startsWith("sixk ")).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commandsEndWell(String line) {
        String[] words = line.split(" +");
        CommandRun run = CommandRun.of(List.of(words).subList(1, words.length).toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theGuideShowsWhatTheFirstCommandPrints() {
        String guide = read(Path.of("docs/guide.md"));
        String line = guide.lines().filter(each -> each.startsWith("sixk facts --fields registrant")).findFirst().orElseThrow();
        String[] words = line.split(" +");
        assertThat(guide).contains("```json\n" + CommandRun.of(List.of(words).subList(1, words.length).toArray(String[]::new)).out() + "```");
    }

    @Test
    void theJavaSnippetsPrintWhatTheirPagesSay() throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Examples.anyForm();
            Examples.manyFilings();
            Examples.wordsBehindAFact();
            Examples.jsonAndBack();
            Examples.tables();
            Examples.documents();
            Examples.news();
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).contains("HANARO TELECOM, INC. signed by Kyu June Hwang", "true",
            "\"For the month of May 2003\", line 14, column 29", "[[NOK million, 4Q 2023, 4Q 2022], [Revenue, 1,204, 1,117], [Operating profit, 188, 143]]",
            "2024-02-14 RESULTS Nordvik Shipping reports results of the fourth quarter of 2023");
    }

    static List<String> links() {
        return pages().stream().flatMap(page -> LINK.matcher(read(page)).results()
            .filter(link -> !link.group(1).matches("(https?|mailto):.*")).map(link -> page + " " + link.group(1))).toList();
    }

    @ParameterizedTest
    @MethodSource("links")
    void linksLeadToFiles(String link) {
        String[] parts = link.split(" ");
        assertThat(Path.of(parts[0]).resolveSibling(parts[1]).normalize()).exists();
    }
}
