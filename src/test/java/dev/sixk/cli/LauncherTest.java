package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/sixk} of the distribution, over a jar that points to this build's classes. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path SAMPLE = Path.of("src/test/resources/filings/hanaro-telecom-2003-05.txt").toAbsolutePath();

    @TempDir
    private Path folder;
    private Path home;

    @BeforeEach
    void unpack() throws IOException {
        home = Files.createDirectories(folder.resolve("two words/sixk-1"));
        Files.createDirectories(home.resolve("bin"));
        Files.copy(Path.of("dist/bin/sixk"), home.resolve("bin/sixk"));
        assertThat(home.resolve("bin/sixk").toFile().setExecutable(true)).isTrue();
    }

    private void addJar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "dev.sixk.cli.SixKCommand");
        main.put(Attributes.Name.CLASS_PATH, Arrays.stream(System.getProperty("java.class.path").split(":"))
            .map(each -> Path.of(each).toUri().toString()).collect(Collectors.joining(" ")));
        Files.createDirectories(home.resolve("lib"));
        try (OutputStream out = Files.newOutputStream(home.resolve("lib/sixk-parser-1-cli.jar"))) {
            new JarOutputStream(out, manifest).close();
        }
    }

    private record Ended(int status, String out, String err) {
    }

    private Ended run(Path command, Map<String, String> environment, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process = new ProcessBuilder(Stream.concat(Stream.of(command.toString()), Stream.of(args)).toList())
            .directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().put("SIXK_CACHE", "none");
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().putAll(environment);
        int status = process.start().waitFor();
        return new Ended(status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void itRunsFromAnyFolderAndBehindALink() throws IOException, InterruptedException {
        addJar();
        Path link = Files.createSymbolicLink(folder.resolve("s"), Path.of("two words/sixk-1/bin/sixk"));
        for (Path command : List.of(home.resolve("bin/sixk"), link)) {
            Ended ended = run(command, Map.of(), "facts", "--fields", "registrant", SAMPLE.toString());
            assertThat(ended).isEqualTo(new Ended(0, "{\"registrant\":\"HANARO TELECOM, INC.\"}\n", ""));
        }
    }

    @Test
    void theExitStatusIsThatOfTheCommand() throws IOException, InterruptedException {
        addJar();
        assertThat(run(home.resolve("bin/sixk"), Map.of(), "facts", "no such file").status()).isEqualTo(1);
        assertThat(run(home.resolve("bin/sixk"), Map.of("SIXK_CACHE", folder.resolve("cache").toString()), "nonsense").status()).isEqualTo(2);
    }

    @Test
    void theFirstStartKeepsAnArchiveAndPrintsWhatALaterOneDoes() throws IOException, InterruptedException {
        addJar();
        Map<String, String> cache = Map.of("SIXK_CACHE", folder.resolve("cache").toString());
        Ended first = run(home.resolve("bin/sixk"), cache, "facts", SAMPLE.toString());
        assertThat(first.status()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(run(home.resolve("bin/sixk"), cache, "facts", SAMPLE.toString())).isEqualTo(first);
        try (Stream<Path> kept = Files.list(folder.resolve("cache"))) {
            assertThat(kept.toList()).hasSizeLessThanOrEqualTo(1).allMatch(file -> file.toString().endsWith(".jsa"));
        }
    }

    @Test
    void itSaysWhatIsMissing() throws IOException, InterruptedException {
        Ended noJar = run(home.resolve("bin/sixk"), Map.of(), "facts");
        assertThat(noJar.err()).startsWith("sixk: expected sixk-parser-VERSION-cli.jar in ").contains("sixk-1/lib");
        addJar();
        Ended noJava = run(home.resolve("bin/sixk"), Map.of("JAVA_HOME", "/nowhere"), "facts");
        assertThat(noJava).isEqualTo(new Ended(1, "", "sixk: expected Java 17 or newer: install it, or set JAVA_HOME\n"));
        assertThat(noJar.status()).isEqualTo(1);
    }
}
