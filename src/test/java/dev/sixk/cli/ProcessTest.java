package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own. */
class ProcessTest {

    @TempDir
    private Path folder;

    @Test
    void outputIsUtf8AndLinesEndAlikeWhateverTheDefaultsAre() throws IOException, InterruptedException {
        Run run = run("-Dfile.encoding=ISO-8859-1", "-Duser.language=tr", "-Duser.country=TR", "-Dline.separator=\r\n",
            SixKCommand.class.getName(), "facts", "no-sûch-fılé");
        assertThat(run).isEqualTo(new Run(1, Run.failed("no-sûch-fılé", "no such file or directory\"}\n"),
            "no-sûch-fılé: no such file or directory\n"));
    }

    @Test
    void theExitStatusOfTheProcessIsThatOfTheCommand() throws IOException, InterruptedException {
        assertThat(run(SixKCommand.class.getName(), "--version").status()).isZero();
        assertThat(run(SixKCommand.class.getName(), "facts").status()).isEqualTo(2);
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        // How Java reads the names in its arguments; the encoding of its output must not follow it.
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int status = builder.start().waitFor();
        return new Run(status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
