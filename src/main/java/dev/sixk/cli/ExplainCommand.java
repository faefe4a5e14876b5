package dev.sixk.cli;

import dev.sixk.EdgarParser;
import dev.sixk.bulk.Filing;
import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseOptions;
import dev.sixk.internal.explain.ExplainedLines;
import dev.sixk.internal.explain.ExplainedPage;
import dev.sixk.internal.explain.Explanation;
import dev.sixk.internal.explain.GrammarView;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sixk explain}: where each fact of a filing stands, as lines or as a page for a browser. */
@Command(name = "explain", description = "Shows what was read from one filing and where it stands: problems and doubtful facts, "
    + "the facts by part of the form, what is not printed. A place is line:column in the source of the document, each counted from 1.",
    exitCodeList = {"0:the input was read", "1:the input could not be read, the output could not be written, or no fact has the path",
        "2:wrong usage"})
final class ExplainCommand implements Callable<Integer> {

    private static final ParseOptions EVIDENCE = ParseOptions.builder().evidence(true).build();

    private final Console console;
    private final EdgarParser parser;

    @Parameters(paramLabel = "FILE", description = "a file, or - for standard input")
    private String file = "-";

    @ArgGroup
    private @Nullable Output output;

    /** What is shown in place of all lines. */
    static final class Output {

        @Option(names = "--fact", paramLabel = "PATH", description = "only this fact and those within it, uncut, as --paths: cover, signatures[0].date")
        private @Nullable String fact;

        @Option(names = "--paths", description = "each fact alone, with its path in the record, the words printed and the grammar rule that matched")
        private boolean paths;

        @Option(names = "--html", paramLabel = "OUT", description = "writes a page with the document and its facts to this file")
        private @Nullable Path html;

        @Option(names = "--lines", description = "the lines as the grammar sees them: number of the source's line, tab, segments between \" | \"")
        private boolean lines;

        @Option(names = "--tokens", description = "the tokens that they become: number of the source's line, tab, type, words")
        private boolean tokens;

        @Option(names = "--tree", description = "the tree of the grammar's rules over these tokens")
        private boolean tree;

        private @Nullable Function<GrammarView, List<String>> view() {
            return lines ? GrammarView::lines : tokens ? GrammarView::tokens : tree ? GrammarView::tree : null;
        }
    }

    ExplainCommand(Console console, EdgarParser parser) {
        this.console = console;
        this.parser = parser;
    }

    @Override
    public Integer call() {
        Function<GrammarView, List<String>> view = output == null ? null : output.view();
        try {
            if (console.first(file, parser, view == null ? EVIDENCE : ParseOptions.defaults()) instanceof Filing.Read read) {
                return view == null ? show(read.reports().stream().map(report -> Explanation.of(read.submission(), report)).toList())
                    : view(read.submission(), view);
            }
        } catch (IOException | RuntimeException failure) {
            console.failure(file, Failures.reason(failure));
        }
        return 1;
    }

    private int view(Submission submission, Function<GrammarView, List<String>> view) {
        console.lines(GrammarViews.of(submission, parser).stream().flatMap(report -> view.apply(report).stream()));
        return 0;
    }

    private int show(List<Explanation> reports) throws IOException {
        if (output != null && output.html != null) {
            return write(reports, output.html);
        }
        return output != null && output.fact != null ? show(reports, output.fact)
            : lines(reports, output != null && output.paths ? ExplainedLines::withPaths : ExplainedLines::of);
    }

    /** Says of several reports which one the facts are of. */
    private int show(List<Explanation> reports, String fact) {
        List<Explanation> having = reports.stream().filter(report -> !ExplainedLines.of(report, fact).isEmpty()).toList();
        if (having.isEmpty()) {
            console.failure(file, "no fact \"" + Failures.oneLine(fact) + "\"");
            return 1;
        }
        console.lines(having.stream().flatMap(report -> Stream.concat(Stream.of(report.title()).filter(title -> reports.size() > 1),
            ExplainedLines.of(report, fact).stream())));
        return 0;
    }

    private int lines(List<Explanation> reports, Function<Explanation, List<String>> lines) {
        console.lines(IntStream.range(0, reports.size())
            .mapToObj(i -> Stream.concat(Stream.of("").filter(gap -> i > 0), lines.apply(reports.get(i)).stream())).flatMap(each -> each));
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
