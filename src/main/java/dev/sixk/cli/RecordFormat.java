package dev.sixk.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sixk.SixKParser;
import dev.sixk.json.FlatRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How flat records are written: JSON lines, one JSON array, or a table with the columns of Form 6-K. Thread-safe.
 *
 * @param kind   the format
 * @param fields the keys that are written, in this order; {@code submission.accession} is a key within one. Empty for all
 */
record RecordFormat(Kind kind, List<String> fields) {

    /** The formats. */
    enum Kind {
        JSONL, JSON, CSV, TSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    RecordFormat {
        fields = fields.isEmpty() && (kind == Kind.CSV || kind == Kind.TSV) ? columns() : List.copyOf(fields);
    }

    /** A table has the same columns whatever it holds: the keys of a Form 6-K, and what the command line knows. */
    private static List<String> columns() {
        List<String> columns = new ArrayList<>(FlatRecord.of(SixKParser.parseText(" x")).keySet());
        columns.add(columns.indexOf("status"), "document");
        columns.add(columns.indexOf("document"), "file");
        columns.add(columns.indexOf("status") + 1, "error");
        columns.addAll(List.of("news", "submission"));
        return columns;
    }

    /** Gives the lines before the first record. */
    List<String> head() {
        return switch (kind) {
            case JSONL -> List.of();
            case JSON -> List.of("[");
            case CSV, TSV -> List.of(fields.stream().map(this::cell).collect(Collectors.joining(separator())));
        };
    }

    /** Gives the lines behind the last record. */
    List<String> foot() {
        return kind == Kind.JSON ? List.of("]") : List.of();
    }

    /** Gives what stands before a record on its line. */
    String before(boolean first) {
        return kind == Kind.JSON && !first ? "," : "";
    }

    /** Gives the line of a record. */
    String line(Map<String, @Nullable Object> record) {
        if (kind == Kind.CSV || kind == Kind.TSV) {
            return fields.stream().map(field -> cell(plain(value(record, field)))).collect(Collectors.joining(separator()));
        }
        if (fields.isEmpty()) {
            return json(record);
        }
        Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
        fields.forEach(field -> chosen.put(field, value(record, field)));
        return json(chosen);
    }

    private static @Nullable Object value(Map<?, ?> record, String field) {
        int dot = field.indexOf('.');
        Object value = record.get(dot < 0 ? field : field.substring(0, dot));
        return dot < 0 ? value : value instanceof Map<?, ?> inner ? value(inner, field.substring(dot + 1)) : null;
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : value instanceof List<?> || value instanceof Map<?, ?> ? json(value) : value.toString();
    }

    private String separator() {
        return kind == Kind.TSV ? "\t" : ",";
    }

    private String cell(String text) {
        return kind == Kind.TSV ? Failures.oneLine(text) : Cells.csv(text);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("strings, numbers, lists and maps are always JSON", impossible);
        }
    }
}
