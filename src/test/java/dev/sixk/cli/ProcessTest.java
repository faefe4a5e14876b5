package dev.sixk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"facts F", "facts --threads=2 F F", "parse F", "explain --tokens F", "explain F", "--help", "facts --help"})
    void outputThatCannotBeWrittenIsStatusOneWithTheReason(String arguments) throws IOException, InterruptedException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a device without room");
        Path err = folder.resolve("err");
        int status = process(arguments).redirectOutput(full.toFile()).redirectError(err.toFile()).start().waitFor();
        assertThat(Files.readString(err)).matches("standard output: \\S.*\n");
        assertThat(status).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts F F", "facts --threads=2 F F F", "parse F", "explain --tokens F", "explain F"})
    void thatNobodyReadsAnyMoreIsNoFailure(String arguments) throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        Process process = process(arguments).redirectError(err.toFile()).start();
        assertThat(process.getInputStream().read()).isPositive();
        process.getInputStream().close();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(err)).isEmpty();
    }

    /** Runs the command line; F is a filing whose output is longer than a pipe holds. */
    private ProcessBuilder process(String arguments) throws IOException {
        String lines = IntStream.range(0, 2_000).mapToObj(i -> "99." + i + "   A notice of the meeting that is to come\n")
            .collect(Collectors.joining());
        String cover = "FORM 6-K\n\nACME S.A.\n(Name of Registrant)\n\n";
        Path filing = Files.writeString(folder.resolve("filing.txt"), cover + "EXHIBIT INDEX\n\n" + lines);
        List<String> command = new ArrayList<>(List.of(SixKCommand.class.getName()));
        Stream.of(arguments.split(" ")).map(each -> each.equals("F") ? filing.toString() : each).forEach(command::add);
        return java(command);
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int status = java(List.of(arguments)).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Run(status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static ProcessBuilder java(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        // How Java reads the names in its arguments; the encoding of its output must not follow it.
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }
}
