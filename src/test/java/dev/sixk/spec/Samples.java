package dev.sixk.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Documents that suites run over: the sample filings and the inputs of all spec cases. */
public final class Samples {

    /** Whether suites run whole that sample otherwise: they bear the tag {@code sampled}. */
    public static final boolean WHOLE = Boolean.getBoolean("sixk.samples.whole");

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

    /** Gives the sample filings and a sixth of the spec cases, for suites that read them many times; all of them in profile {@code long}. */
    public static List<String> some() {
        List<String> some = new ArrayList<>(seeds());
        some.addAll(sampled(specCases(), 6));
        return some;
    }

    /** Gives one of so many of a list, drawn by the system property {@code sixk.sample.seed} (6); the whole list in profile {@code long}. */
    public static <T> List<T> sampled(List<T> whole, int oneOf) {
        if (WHOLE) {
            return whole;
        }
        Random random = new Random(Long.getLong("sixk.sample.seed", 6));
        return whole.stream().filter(item -> random.nextInt(oneOf) == 0).toList();
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
