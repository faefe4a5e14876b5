package dev.sixk.cli;

import dev.sixk.bulk.Filing;
import dev.sixk.input.ParseOptions;
import dev.sixk.model.News;
import dev.sixk.model.Problem;
import dev.sixk.news.NewsReader;
import dev.sixk.news.NewsReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code "news"} of the flat record: the pieces of a whole input, on its first line. */
final class FlatNews {

    private static final String PROBLEMS = "problems";

    private FlatNews() {
    }

    /** Adds the news of an input to the facts of a report; only the first report of an input has some. */
    static void add(Filing.Read filing, boolean first, Map<String, @Nullable Object> facts) {
        NewsReport report = first ? NewsReader.read(filing.submission(), filing.reports(), ParseOptions.defaults()) : new NewsReport(List.of(), null, List.of());
        facts.put("news", report.news().stream().map(FlatNews::piece).toList());
        if (!report.problems().isEmpty() && facts.get(PROBLEMS) instanceof List<?> before) {
            List<Object> problems = new ArrayList<>(before);
            report.problems().forEach(problem -> problems.add(problem(problem)));
            facts.put(PROBLEMS, problems);
        }
    }

    private static Map<String, @Nullable Object> problem(Problem problem) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("code", problem.code().name());
        row.put("severity", problem.code().severity().name().toLowerCase(Locale.ROOT));
        row.put("path", problem.path());
        row.put("line", problem.line());
        return row;
    }

    private static Map<String, @Nullable Object> piece(News news) {
        Map<String, @Nullable Object> piece = new LinkedHashMap<>();
        piece.put("document", news.document());
        piece.put("kind", kind(news));
        piece.put("headline", news.headline());
        piece.put("date", news.date() == null ? null : news.date().toString());
        piece.put("place", news.place());
        return piece;
    }

    /** Gives the kind as the flat record has it, in small letters; null if none is told. */
    static @Nullable String kind(News news) {
        return news.kind() == null ? null : news.kind().name().toLowerCase(Locale.ROOT);
    }
}
