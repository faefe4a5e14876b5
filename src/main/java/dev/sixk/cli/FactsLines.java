package dev.sixk.cli;

import dev.sixk.bulk.Filing;
import dev.sixk.input.ParseOptions;
import dev.sixk.json.FlatRecord;
import dev.sixk.model.ParsedReport;
import dev.sixk.news.NewsReader;
import dev.sixk.news.NewsReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the lines of an input. Thread-safe. */
final class FactsLines {

    /** The news of an input stands on its first line. */
    private static final NewsReport NO_NEWS = new NewsReport(List.of(), null, List.of());

    private final boolean withNews;
    private final RecordFormat format;

    /** Makes lines with or without the news that an input furnishes. */
    FactsLines(boolean withNews, RecordFormat format) {
        this.withNews = withNews;
        this.format = format;
    }

    /**
     * What an input gave.
     *
     * @param name   the input's name
     * @param lines  its lines
     * @param codes  the codes of its problems
     * @param reason why it could not be read, null if it was
     */
    record Result(String name, List<String> lines, List<String> codes, @Nullable String reason) {
    }

    /** Gives the lines of an input; one that could not be read has one line with the status "failed" and the error. */
    Result of(Filing filing) {
        if (filing instanceof Filing.Failed failed) {
            return failed(filing.name(), failed.reason());
        }
        try {
            return read((Filing.Read) filing);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return failed(filing.name(), failure);
        }
    }

    private Result failed(String name, Throwable failure) {
        String reason = Failures.reason(failure);
        Map<String, @Nullable Object> line = begin(name, null);
        line.put("status", "failed");
        line.put("error", reason);
        return new Result(name, List.of(format.line(line)), List.of(), reason);
    }

    private Result read(Filing.Read filing) {
        List<ParsedReport<?>> documents = filing.reports();
        Map<String, @Nullable Object> submission = SubmissionRecord.of(filing.submission());
        List<String> lines = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (ParsedReport<?> document : documents) {
            Integer sequence = documents.size() > 1 ? document.sequence() : null;
            Map<String, @Nullable Object> facts = begin(filing.name(), sequence);
            facts.putAll(withNews ? FlatRecord.of(document.report(), lines.isEmpty() ? news(filing) : NO_NEWS) : FlatRecord.of(document.report()));
            if (submission != null) {
                facts.put("submission", submission);
            }
            lines.add(format.line(facts));
            document.report().problems().forEach(problem -> codes.add(problem.code().name()));
        }
        return new Result(filing.name(), lines, codes, null);
    }

    private static NewsReport news(Filing.Read filing) {
        return NewsReader.read(filing.submission(), filing.reports(), ParseOptions.defaults());
    }

    /** Begins a line, with the document's sequence number where the input holds several reports. */
    private static Map<String, @Nullable Object> begin(String file, @Nullable Integer document) {
        Map<String, @Nullable Object> line = FlatRecord.head();
        line.put("file", file);
        if (document != null) {
            line.put("document", document);
        }
        return line;
    }
}
