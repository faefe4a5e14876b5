package dev.sixk.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Documents that suites run over: the sample filings and the inputs of all spec cases. */
public final class Samples {

    private static final Path RESOURCES = Path.of("src/test/resources");

    private Samples() {
    }

    /** Gives the texts of the sample filings, in the order of their file names. */
    public static List<String> seeds() {
        return files(RESOURCES.resolve("filings")).stream().map(Samples::text).toList();
    }

    /** Gives the inputs of all spec cases. */
    public static List<String> specCases() {
        return files(RESOURCES.resolve("spec")).stream().flatMap(file -> SpecCase.of(file.toString(), lines(file)).stream())
            .map(SpecCase::input).toList();
    }

    /** Gives the sample filings, then the inputs of all spec cases. */
    public static List<String> all() {
        List<String> all = new ArrayList<>(seeds());
        all.addAll(specCases());
        return all;
    }

    /** Gives the sample filings and every sixth spec case: enough of each area for suites that read them many times. */
    public static List<String> some() {
        List<String> cases = specCases();
        List<String> some = new ArrayList<>(seeds());
        for (int i = 0; i < cases.size(); i += 6) {
            some.add(cases.get(i));
        }
        return some;
    }

    /** Gives all regular files below a folder, sorted. */
    public static List<Path> filesBelow(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> files(Path folder) {
        return filesBelow(folder).stream().filter(file -> file.toString().endsWith(".txt")).toList();
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** Gives the bytes of a file. */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
