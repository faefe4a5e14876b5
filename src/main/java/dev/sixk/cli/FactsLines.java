package dev.sixk.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sixk.bulk.Filing;
import dev.sixk.json.FlatRecord;
import dev.sixk.model.ParsedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the JSON lines of an input. Thread-safe. */
final class FactsLines {

    private static final JsonMapper JSON = new JsonMapper();

    private FactsLines() {
    }

    /**
     * What an input gave.
     *
     * @param name   the input's name
     * @param lines  its JSON lines
     * @param reason why it could not be read, null if it was
     */
    record Result(String name, List<String> lines, @Nullable String reason) {
    }

    /** Gives what makes the lines of an input, with or without the news that it furnishes. */
    static Function<Filing, Result> maker(boolean withNews) {
        return filing -> of(filing, withNews);
    }

    /** Gives the lines of an input; one that could not be read has one line with the status "failed" and the error. */
    private static Result of(Filing filing, boolean withNews) {
        if (filing instanceof Filing.Failed failed) {
            String reason = Failures.reason(failed.reason());
            return new Result(filing.name(), List.of(json(failed(filing.name(), reason))), reason);
        }
        try {
            return new Result(filing.name(), lines((Filing.Read) filing, withNews), null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            String reason = Failures.reason(failure);
            return new Result(filing.name(), List.of(json(failed(filing.name(), reason))), reason);
        }
    }

    private static List<String> lines(Filing.Read filing, boolean withNews) {
        List<ParsedReport<?>> documents = filing.reports();
        Map<String, @Nullable Object> submission = SubmissionRecord.of(filing.submission());
        List<String> lines = new ArrayList<>();
        for (ParsedReport<?> document : documents) {
            Integer sequence = documents.size() > 1 ? document.sequence() : null;
            Map<String, @Nullable Object> facts = line(filing.name(), sequence);
            facts.putAll(FlatRecord.of(document.report()));
            if (withNews) {
                FlatNews.add(filing, lines.isEmpty(), facts);
            }
            if (submission != null) {
                facts.put("submission", submission);
            }
            lines.add(json(facts));
        }
        return lines;
    }

    /** Begins a line, with the document's sequence number where the input holds several reports. */
    private static Map<String, @Nullable Object> line(String file, @Nullable Integer document) {
        Map<String, @Nullable Object> line = FlatRecord.head();
        line.put("file", file);
        if (document != null) {
            line.put("document", document);
        }
        return line;
    }

    private static Map<String, @Nullable Object> failed(String file, String reason) {
        Map<String, @Nullable Object> line = line(file, null);
        line.put("status", "failed");
        line.put("error", reason);
        return line;
    }

    private static String json(Map<String, @Nullable Object> line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("strings, numbers, lists and maps are always JSON", impossible);
        }
    }
}
