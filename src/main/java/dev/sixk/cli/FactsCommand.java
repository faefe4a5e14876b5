package dev.sixk.cli;

import dev.sixk.EdgarParser;
import dev.sixk.bulk.Filings;
import dev.sixk.bulk.Unsupported;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sixk facts}: one record for each report, in the order of the inputs. */
@Command(name = "facts", description = "Prints the facts of each filing as one line of JSON.")
final class FactsCommand implements Callable<Integer> {

    private final Console console;
    private final EdgarParser parser;
    private boolean anyFailed;
    private boolean first = true;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "files, directories, archives (.zip, .tar, .tar.gz, .tgz), or - for standard input")
    private List<String> paths = List.of();

    @Option(names = "--files-from", paramLabel = "FILE", description = "reads further paths from this file, one a line; - for standard input")
    private @Nullable String filesFrom;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "1", converter = ThreadCount.class,
        description = "inputs read at a time, 1 to 256 (default: 1); the order of the output stays")
    private int threads = 1;

    @Option(names = "--unsupported", paramLabel = "HOW", defaultValue = "read", description = "what to do with a form that no module reads: read (it as "
        + "a Form 6-K, the default), skip or error")
    private Unsupported unsupported = Unsupported.READ;

    @Option(names = "--no-news", description = "leaves out \"news\": attached documents are not read")
    private boolean noNews;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "jsonl", description = "jsonl (the default), json (one array), csv or tsv")
    private RecordFormat.Kind format = RecordFormat.Kind.JSONL;

    @Option(names = "--fields", paramLabel = "KEY", split = ",", description = "only these keys, in this order: file,registrant,period; submission.accession is one "
        + "within another")
    private List<String> fields = List.of();

    @Option(names = "--output", paramLabel = "FILE", description = "writes to FILE, which appears when all is written; until then it is FILE.part")
    private @Nullable Path output;

    @Option(names = "--resume", description = "goes on with FILE.part of a run that ended early: inputs that are in it are not read again")
    private boolean resume;

    @Option(names = "--no-progress", description = "shows no progress and no summary on a terminal")
    private boolean noProgress;

    FactsCommand(Console console, EdgarParser parser) {
        this.console = console;
        this.parser = parser;
    }

    @Override
    public Integer call() {
        check();
        try {
            List<String> names = names();
            return output == null ? run(names, Set.of(), console.out()) : runInto(new OutputFile(output), names);
        } catch (IOException failure) {
            console.failure(output == null ? String.valueOf(filesFrom) : output.toString(), Failures.reason(failure));
            return 1;
        }
    }

    private void check() {
        CommandSpec used = spec;
        if (used != null && paths.isEmpty() && filesFrom == null) {
            throw new ParameterException(used.commandLine(), "Missing required parameter: 'PATH'");
        }
        boolean named = fields.isEmpty() || fields.contains("file");
        if (used != null && resume && (output == null || format != RecordFormat.Kind.JSONL || !named)) {
            throw new ParameterException(used.commandLine(), "--resume needs --output, the format jsonl and the field file");
        }
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>(paths);
        if (filesFrom != null) {
            try (BufferedReader lines = filesFrom.equals("-") ? new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(filesFrom), StandardCharsets.UTF_8)) {
                lines.lines().filter(line -> !line.isEmpty()).forEach(names::add);
            }
        }
        return names;
    }

    private int runInto(OutputFile file, List<String> names) throws IOException {
        Set<String> done = Set.of();
        if (resume) {
            done = file.resume();
        } else {
            file.clear();
        }
        int status;
        boolean written;
        try (PrintWriter out = file.open()) {
            status = run(names, done, out);
            written = !out.checkError();
        }
        if (!written) {
            throw new IOException("could not be written");
        }
        file.finish();
        return status;
    }

    private int run(List<String> names, Set<String> done, PrintWriter out) {
        RecordFormat records = new RecordFormat(format, fields);
        boolean shown = !noProgress && ProgressLine.isTerminal();
        ProgressLine progress = new ProgressLine(console.err(), shown);
        Filings filings = console.filings(names).parser(parser).threads(threads).unsupported(unsupported).named(name -> !done.contains(name));
        filings = shown ? filings.onProgress(progress::accept) : filings;
        if (!Console.lines(out, records.head().stream())) {
            return 0;
        }
        try (Stream<FactsLines.Result> results = filings.map(new FactsLines(!noNews, records)::of)) {
            results.takeWhile(result -> print(result, records, out, progress)).forEach(result -> anyFailed |= result.reason() != null);
        }
        Console.lines(out, records.foot().stream());
        progress.end();
        return anyFailed ? 1 : 0;
    }

    private boolean print(FactsLines.Result result, RecordFormat records, PrintWriter out, ProgressLine progress) {
        if (result.reason() != null) {
            progress.clear();
            console.failure(result.name(), result.reason());
        }
        result.codes().forEach(progress::count);
        for (String line : result.lines()) {
            if (!Console.lines(out, Stream.of(records.before(first) + line))) {
                return false;
            }
            first = false;
        }
        return true;
    }
}
