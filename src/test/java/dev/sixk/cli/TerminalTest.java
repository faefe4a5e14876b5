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

    private static final int FEW = 40;
    private static final int MANY = 6_000;
    private static final int CTRL_C = 3;

    @TempDir
    private Path folder;

    static boolean hasScript() {
        return new File("/usr/bin/script").canExecute() && new File("/bin/sh").canExecute();
    }

    private Process onTerminal(String options, String redirection, int filings) throws IOException {
        for (int i = 0; i < filings; i++) {
            Files.writeString(folder.resolve(i + ".txt"), COVER);
        }
        String java = String.join(" ", Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), SixKCommand.class.getName());
        ProcessBuilder script = new ProcessBuilder(List.of("/usr/bin/script", "-qec", java + " facts " + options + " " + folder + redirection, "/dev/null"));
        script.environment().put("TERM", "xterm");
        return script.redirectErrorStream(true).start();
    }

    private String seen(String options, String redirection) throws IOException, InterruptedException {
        Process terminal = onTerminal(options, redirection, FEW);
        String seen = new String(terminal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(terminal.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return seen;
    }

    @Test
    void progressAndASummaryAreShown() throws IOException, InterruptedException {
        assertThat(seen("", " > /dev/null")).contains("filings, ").contains(" left").contains("40 filings, 0 failures, ").contains(" MB/s")
            .contains("40 SIGNATURE_MISSING");
    }

    @Test
    void nothingIsShownWhereItIsNotWanted() throws IOException, InterruptedException {
        assertThat(seen("--no-progress", " > /dev/null")).isEmpty();
    }

    /** Ctrl-C as it is typed: the terminal sends the signal. */
    @Test
    void anInterruptLeavesWholeLinesAndEndsTheRun(@TempDir Path elsewhere) throws IOException, InterruptedException {
        Path out = Files.createFile(elsewhere.resolve("out.jsonl"));
        Process terminal = onTerminal("", " > " + out, MANY);
        while (terminal.isAlive() && Files.size(out) < 20_000) {
            Thread.sleep(5);
        }
        terminal.getOutputStream().write(CTRL_C);
        terminal.getOutputStream().flush();
        terminal.getInputStream().readAllBytes();
        assertThat(terminal.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(terminal.exitValue()).isNotZero();
        assertThat(Files.readString(out)).endsWith("}\n");
        assertThat(Files.readAllLines(out)).hasSizeBetween(10, MANY - 1);
    }
}
