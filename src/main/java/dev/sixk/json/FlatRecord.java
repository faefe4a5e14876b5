package dev.sixk.json;

import dev.sixk.model.News;
import dev.sixk.model.Report;
import dev.sixk.news.NewsReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The flat record of a report: one map of strings, numbers, lists and maps, as a JSON library or a table takes it. Thread-safe.
 *
 * <p>The keys and their order are those of {@code docs/flat-record.md}: a common core for every form, the form's own keys behind its
 * signatures. Within a version of the schema keys are added, never renamed or taken away.
 */
public final class FlatRecord {

    /** Name and version of the schema. */
    public static final String SCHEMA = "sixk-facts/2";

    private static final String PARSER = version();

    private FlatRecord() {
    }

    /** Gives the flat record of a report of any form as a new map that may be added to; a value is null where its fact is absent. */
    public static Map<String, @Nullable Object> of(Report report) {
        Map<String, @Nullable Object> facts = FlatFacts.of(report);
        FlatProblems problems = new FlatProblems(report, facts);
        Map<String, @Nullable Object> line = head();
        line.put("status", problems.status());
        line.putAll(facts);
        line.put("doubtful", problems.doubtful());
        line.put("problems", problems.rows());
        return line;
    }

    /**
     * Gives the flat record of a report with the news of its submission behind it, under {@code "news"}; what could not be read of the news
     * stands behind the report's own problems.
     */
    public static Map<String, @Nullable Object> of(Report report, NewsReport news) {
        Map<String, @Nullable Object> line = of(report);
        List<@Nullable Object> problems = new ArrayList<>((List<?>) Objects.requireNonNull(line.get("problems")));
        news.problems().forEach(problem -> problems.add(FlatProblems.row(problem, problem.path())));
        line.put("problems", problems);
        line.put("news", news.news().stream().map(FlatRecord::piece).toList());
        return line;
    }

    private static Map<String, @Nullable Object> piece(News news) {
        Map<String, @Nullable Object> piece = new LinkedHashMap<>();
        piece.put("document", news.document());
        piece.put("kind", news.kind() == null ? null : news.kind().key());
        piece.put("headline", news.headline());
        piece.put("date", news.date() == null ? null : news.date().toString());
        piece.put("place", news.place());
        return piece;
    }

    /** Gives the keys that stand first in every record, that of an input that could not be read too, as a new map: schema and parser. */
    public static Map<String, @Nullable Object> head() {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("schema", SCHEMA);
        line.put("parser", PARSER);
        return line;
    }

    /** Gives the version of this library. */
    public static String version() {
        Properties build = new Properties();
        try (InputStream in = FlatRecord.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return build.getProperty("version", "(unknown version)");
    }
}
