package dev.sixk.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of {@code sixk facts}: what was read and how far, the facts of one report, and what is doubtful about them. */
final class FlatRecord {

    /** Keys are added within a version, never renamed or taken away. */
    private static final String SCHEMA = "sixk-facts/2";
    private static final String PARSER = BuildVersion.number();

    private FlatRecord() {
    }

    /** Gives the flat record of the one report of an input as a new map that may be added to. */
    static Map<String, @Nullable Object> of(String file, Object report) {
        return of(file, null, report);
    }

    /** Gives the flat record of a report of any form, with its sequence number where the input holds several, as a new map. */
    static Map<String, @Nullable Object> of(String file, @Nullable Integer document, Object report) {
        Map<String, @Nullable Object> facts = FlatFacts.of(report);
        FlatProblems problems = new FlatProblems(report, facts);
        Map<String, @Nullable Object> line = head(file);
        if (document != null) {
            line.put("document", document);
        }
        line.put("status", problems.status());
        line.putAll(facts);
        line.put("doubtful", problems.doubtful());
        line.put("problems", problems.rows());
        return line;
    }

    /** Gives the line of an input that could not be read. */
    static Map<String, @Nullable Object> failed(String file, String reason) {
        Map<String, @Nullable Object> line = head(file);
        line.put("status", "failed");
        line.put("error", reason);
        return line;
    }

    private static Map<String, @Nullable Object> head(String file) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("schema", SCHEMA);
        line.put("parser", PARSER);
        line.put("file", file);
        return line;
    }
}
