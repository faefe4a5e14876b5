package dev.sixk.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.SixKParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Halves and doubles each tuning number, and runs the spec cases: one that can be changed without any case noticing is held by nothing, and
 * is no rule. Guards, which bound time and memory, say so in their comment and are left out. Takes some minutes: {@code mvn -P constants test}.
 */
@Tag("constants")
class ConstantsTest {

    private static final String CLASS_PATH = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    private static final Path SOURCES = Path.of("src/main/java");
    /** Numbers that no case holds yet: the list may only become shorter. */
    private static final Path UNHELD = Path.of("src/test/resources/rules/unheld.txt");
    private static final Pattern CONSTANT = Pattern.compile("/\\*\\* ([^\\n]*) \\*/\\n    static final (int|double) ([A-Z_]+) = (\\d+);");

    @TempDir
    private Path folder;

    /** A number in a file, and what it becomes. */
    private record Mutant(Path bounds, String name, String declaration, int value, int changed) {

        @Override
        public String toString() {
            return bounds.getParent().getFileName() + " " + name + " " + value + " -> " + changed;
        }
    }

    @Test
    void aSpecCaseHoldsEachNumberOnEitherSide() throws IOException {
        String wanted = System.getProperty("constants", "");
        List<String> survivors = mutants().parallelStream().filter(mutant -> mutant.toString().contains(wanted)).filter(this::survives)
            .map(Mutant::toString).sorted().toList();
        assertThat(survivors).isEqualTo(Files.readAllLines(UNHELD).stream().filter(line -> !line.startsWith("#") && line.contains(wanted)).toList());
    }

    private static List<Mutant> mutants() throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        for (Path bounds : Samples.filesBelow(SOURCES).stream().filter(file -> file.endsWith("Bounds.java")).toList()) {
            Matcher constant = CONSTANT.matcher(Files.readString(bounds));
            while (constant.find()) {
                int value = Integer.parseInt(constant.group(4));
                if (!constant.group(1).endsWith("Guard.")) {
                    mutants.add(new Mutant(bounds, constant.group(3), constant.group(), value, value / 2));
                    mutants.add(new Mutant(bounds, constant.group(3), constant.group(), value, value * 2));
                }
            }
        }
        return mutants;
    }

    private boolean survives(Mutant mutant) {
        try {
            Path home = Files.createTempDirectory(folder, "mutant");
            compile(mutant, home);
            String failure = firstFailure(home);
            System.out.println(mutant + ": " + (failure == null ? "SURVIVES" : failure));
            return failure == null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The compiler writes a constant into every class that uses it: the whole package is compiled. */
    private static void compile(Mutant mutant, Path home) throws IOException {
        Path changed = Files.createDirectories(home.resolve("source")).resolve("Bounds.java");
        String declaration = mutant.declaration().replace("= " + mutant.value() + ";", "= " + mutant.changed() + ";");
        Files.writeString(changed, Files.readString(mutant.bounds()).replace(mutant.declaration(), declaration));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null); Stream<Path> all = Files.list(mutant.bounds().getParent())) {
            List<Path> sources = Stream.concat(all.filter(file -> file.toString().endsWith(".java") && !file.equals(mutant.bounds())), Stream.of(changed)).toList();
            List<String> options = List.of("-proc:none", "-nowarn", "-d", home.toString(), "-classpath", CLASS_PATH);
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources)).call()).isTrue();
        }
    }

    private static String firstFailure(Path home) throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = new URLClassLoader(classPath(home), ClassLoader.getPlatformClassLoader())) {
            Method run = loader.loadClass(SpecRun.class.getName()).getDeclaredMethod("firstFailure");
            run.setAccessible(true);
            return (String) run.invoke(null);
        }
    }

    private static URL[] classPath(Path home) throws MalformedURLException {
        List<URL> urls = new ArrayList<>(List.of(home.toUri().toURL()));
        for (String entry : CLASS_PATH.split(System.getProperty("path.separator"))) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        assertThat(urls).as("this library's classes").contains(SixKParser.class.getProtectionDomain().getCodeSource().getLocation());
        return urls.toArray(URL[]::new);
    }
}
