package dev.sixk.cli;

import dev.sixk.internal.explain.ExplainedLines;
import dev.sixk.internal.explain.ExplainedPage;
import dev.sixk.internal.explain.Explanation;
import dev.sixk.internal.form.FilingDocuments;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sixk explain}: where each fact of a filing stands, as lines or as a page for a browser. */
@Command(name = "explain", description = "Shows where each fact of one filing stands: path, value, place as "
    + "document:line:column (each counted from 1), the words printed, the grammar rule that matched; then the problems.",
    exitCodeList = {"0:the input was read", "1:the input could not be read, the output could not be written, or no fact has the path",
        "2:wrong usage"})
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "a file, or - for standard input")
    private String file = "-";

    @ArgGroup
    private @Nullable Output output;

    /** What is shown in place of all lines. */
    static final class Output {

        @Option(names = "--fact", paramLabel = "PATH", description = "only this fact and those within it, uncut: cover, signatures[0].date")
        private @Nullable String fact;

        @Option(names = "--html", paramLabel = "OUT", description = "writes a page with the document and its facts to this file")
        private @Nullable Path html;
    }

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            byte[] bytes = console.input(file).bytes().read();
            FilingDocuments.requireText(bytes);
            return show(Explanation.of(bytes));
        } catch (IOException | RuntimeException failure) {
            console.failure(file, Failures.reason(failure));
            return 1;
        }
    }

    private int show(List<Explanation> reports) throws IOException {
        if (output != null && output.html != null) {
            return write(reports, output.html);
        }
        String fact = output == null ? null : output.fact;
        List<String> lines = reports.stream()
            .flatMap(report -> (fact == null ? ExplainedLines.of(report) : ExplainedLines.of(report, fact)).stream()).toList();
        if (lines.isEmpty() && fact != null) {
            console.failure(file, "no fact \"" + Failures.oneLine(fact) + "\"");
            return 1;
        }
        console.lines(lines.stream());
        return 0;
    }

    private int write(List<Explanation> reports, Path page) throws IOException {
        try (Writer out = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
            ExplainedPage.write(title(), reports, out);
        } catch (IOException failure) {
            console.failure(page.toString(), Failures.reason(failure));
            return 1;
        }
        return 0;
    }

    /** The page is passed on: it has the name of the file, not the folders of the machine. */
    private String title() {
        return file.equals("-") ? "standard input" : String.valueOf(Path.of(file).getFileName());
    }
}
