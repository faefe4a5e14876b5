package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The command line on a pseudo-terminal, which {@code script} of util-linux makes. */
@EnabledIf("hasScript")
class TerminalTest {

    private static final String COVER = "FORM 6-K\n\nReport of Foreign Private Issuer\n\nAlpha plc\n(Exact name of registrant)\n";

    @TempDir
    private Path folder;

    static boolean hasScript() {
        return new File("/usr/bin/script").canExecute() && new File("/bin/sh").canExecute();
    }

    private String onTerminal(String options, String redirection) throws IOException, InterruptedException {
        for (int i = 0; i < 40; i++) {
            Files.writeString(folder.resolve(i + ".txt"), COVER);
        }
        String java = String.join(" ", Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), SixKCommand.class.getName());
        ProcessBuilder script = new ProcessBuilder(List.of("/usr/bin/script", "-qec", java + " facts " + options + " " + folder + redirection, "/dev/null"));
        script.environment().put("TERM", "xterm");
        Process process = script.redirectErrorStream(true).redirectInput(new File("/dev/null")).start();
        String seen = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return seen;
    }

    @Test
    void progressAndASummaryAreShown() throws IOException, InterruptedException {
        assertThat(onTerminal("", " > /dev/null")).contains("filings, ").contains(" left").contains("40 filings, 0 failures, ").contains(" MB/s")
            .contains("40 SIGNATURE_MISSING");
    }

    @Test
    void nothingIsShownWhereItIsNotWanted() throws IOException, InterruptedException {
        assertThat(onTerminal("--no-progress", " > /dev/null")).isEmpty();
    }

    @Test
    void anInterruptLeavesWholeLines() throws IOException, InterruptedException {
        for (int i = 0; i < 3_000; i++) {
            Files.writeString(folder.resolve("many" + i + ".txt"), COVER);
        }
        Path out = folder.resolve("out.jsonl");
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), SixKCommand.class.getName(), "facts", folder.toString()))
            .redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        while (process.isAlive() && Files.size(out) < 20_000) {
            Thread.sleep(5);
        }
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(out)).endsWith("}\n");
    }
}
