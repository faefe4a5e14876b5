package dev.sixk.cli;

import dev.sixk.EdgarParser;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sixk facts}: one JSON line for each report, in the order of the inputs. */
@Command(name = "facts", description = "Prints the facts of each filing as one line of JSON.")
final class FactsCommand implements Callable<Integer> {

    private final Console console;
    private final EdgarParser parser;
    private boolean anyFailed;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, directories, archives (.zip, .tar, .tar.gz, .tgz), or - for standard input")
    private List<String> paths = List.of();

    @Option(names = "--threads", paramLabel = "N", defaultValue = "1", converter = ThreadCount.class,
        description = "inputs read at a time, 1 to 256 (default: 1); the order of the output stays")
    private int threads = 1;

    @Option(names = "--no-news", description = "leaves out \"news\": attached documents are not read")
    private boolean noNews;

    FactsCommand(Console console, EdgarParser parser) {
        this.console = console;
        this.parser = parser;
    }

    @Override
    public Integer call() {
        try (Stream<FactsLines.Result> results = console.filings(paths).parser(parser).threads(threads).map(FactsLines.maker(!noNews))) {
            // Where nobody reads any more, there is nothing more to do.
            results.takeWhile(this::print).forEach(result -> anyFailed |= result.reason() != null);
        }
        return anyFailed ? 1 : 0;
    }

    private boolean print(FactsLines.Result result) {
        if (result.reason() != null) {
            console.failure(result.name(), result.reason());
        }
        return console.lines(result.lines().stream());
    }
}
