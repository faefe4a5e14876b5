package dev.sixk.cli;

import dev.sixk.EdgarParser;
import dev.sixk.bulk.Filing;
import dev.sixk.input.ParseOptions;
import dev.sixk.model.Filer;
import dev.sixk.model.News;
import dev.sixk.model.NewsKind;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.SubmissionHeader;
import dev.sixk.news.NewsReader;
import dev.sixk.news.NewsReport;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sixk news}: one line for each piece of news, in the order of the inputs. */
@Command(name = "news", description = "Prints the pieces of news of each filing, one a line, with tabs between file, accession number, CIK, registrant, "
    + "filing date, document, kind, date, place and headline; what is not known is empty.")
final class NewsCommand implements Callable<Integer> {

    private static final String COLUMNS = "file\taccession\tcik\tregistrant\tfiled\tdocument\tkind\tdate\tplace\theadline";

    private final Console console;
    private final EdgarParser parser;
    private boolean anyFailed;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, directories, archives (.zip, .tar, .tar.gz, .tgz), or - for standard input")
    private List<String> paths = List.of();

    @Option(names = "--kind", paramLabel = "KIND", split = ",", description = "only these: results, figures, dividend, meeting, people, shares, "
        + "financing, deal, business, legal, document, other", converter = KindName.class)
    private List<NewsKind> kinds = List.of();

    @Option(names = "--threads", paramLabel = "N", defaultValue = "1", converter = ThreadCount.class,
        description = "inputs read at a time, 1 to 256 (default: 1); the order of the output stays")
    private int threads = 1;

    /** The lines of an input, or why it could not be read. */
    private record Result(String name, List<String> lines, @Nullable String reason) {
    }

    NewsCommand(Console console, EdgarParser parser) {
        this.console = console;
        this.parser = parser;
    }

    @Override
    public Integer call() {
        console.line(COLUMNS);
        try (Stream<Result> results = console.filings(paths).parser(parser).threads(threads).map(this::result)) {
            results.takeWhile(this::print).forEach(result -> anyFailed |= result.reason() != null);
        }
        return anyFailed ? 1 : 0;
    }

    private boolean print(Result result) {
        if (result.reason() != null) {
            console.failure(result.name(), result.reason());
        }
        return console.lines(result.lines().stream());
    }

    private Result result(Filing filing) {
        if (filing instanceof Filing.Failed failed) {
            return new Result(filing.name(), List.of(), Failures.reason(failed.reason()));
        }
        try {
            return result((Filing.Read) filing);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return new Result(filing.name(), List.of(), Failures.reason(failure));
        }
    }

    private Result result(Filing.Read filing) {
        NewsReport report = NewsReader.read(filing.submission(), filing.reports(), ParseOptions.defaults());
        List<String> lines = report.news().stream().filter(news -> kinds.isEmpty() || kinds.contains(news.kind())).map(news -> line(filing, news)).toList();
        return new Result(filing.name(), lines, report.problems().isEmpty() ? null : report.problems().get(0).message());
    }

    private static String line(Filing.Read filing, News news) {
        SubmissionHeader header = filing.submission().header();
        Filer filer = header == null ? null : header.filers().stream().filter(each -> each.cik() != null).findFirst().orElse(null);
        return Cells.tabbed(filing.name(), header == null ? null : header.accessionNumber(), filer == null ? null : filer.cik(), registrant(filing, filer),
            header == null ? null : header.filedOn(), news.document(), news.kind() == null ? null : news.kind().key(), news.date(), news.place(), news.headline());
    }

    /** Gives the name on the cover, else that of the header. */
    private static @Nullable String registrant(Filing.Read filing, @Nullable Filer filer) {
        return filing.reports().stream().map(ParsedReport::report).map(report -> report.cover().registrant().name()).filter(Objects::nonNull)
            .findFirst().orElse(filer == null ? null : filer.conformedName());
    }
}
