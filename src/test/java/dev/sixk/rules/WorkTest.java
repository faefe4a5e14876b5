package dev.sixk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Speed without a clock: what a filing allocates, and how many characters, tokens and automaton states it takes, stays within five in a
 * hundred of the committed figures. To commit new ones: {@code -Dtest=WorkTest -Dsixk.work.write=true}, on each JDK.
 */
class WorkTest {

    private static final Path COMMITTED = Path.of("src/test/resources/rules/work-" + Runtime.version().feature() + ".txt");
    /** The figures of the oldest JDK: counts are the same on each, allocations differ. */
    private static final Path OLDEST = Path.of("src/test/resources/rules/work-17.txt");
    private static final double MORE = 1.05;
    private static final int ALLOCATED = 0;

    @Test
    void aFilingTakesNoMoreWorkThanCommitted() throws Exception {
        List<String> measured = probe();
        if (Boolean.getBoolean("sixk.work.write")) {
            Files.write(COMMITTED, measured);
        }
        boolean known = Files.exists(COMMITTED);
        Map<String, long[]> committed = figures(Files.readAllLines(known ? COMMITTED : OLDEST));
        Map<String, long[]> now = figures(measured);
        assertThat(now.keySet()).isEqualTo(committed.keySet()).hasSizeGreaterThan(13);
        now.forEach((name, figures) -> {
            for (int i = known ? ALLOCATED : ALLOCATED + 1; i < figures.length; i++) {
                assertThat((double) figures[i]).as("%s, figure %d", name, i).isLessThanOrEqualTo(committed.get(name)[i] * MORE);
            }
        });
    }

    private static Map<String, long[]> figures(List<String> lines) {
        return lines.stream().map(line -> line.split(" ")).collect(Collectors.toMap(line -> line[0],
            line -> new long[] {Long.parseLong(line[1]), Long.parseLong(line[2]), Long.parseLong(line[3])}));
    }

    private static List<String> probe() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xint", "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), WorkProbe.class.getName()));
        Process probe = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(probe.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
