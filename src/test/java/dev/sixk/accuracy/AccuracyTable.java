package dev.sixk.accuracy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The accuracy of a group of filings, such as those of one era and kind, as a Markdown table. */
final class AccuracyTable {

    private final Map<String, Score> fields = new LinkedHashMap<>();
    private int documents;
    private int perfect;

    void add(Comparison comparison) {
        documents++;
        perfect += comparison.isPerfect() ? 1 : 0;
        comparison.scores.forEach((field, score) -> fields.computeIfAbsent(field, key -> new Score()).add(score));
    }

    Score total() {
        Score total = new Score();
        fields.values().forEach(total::add);
        return total;
    }

    double perfectShare() {
        return documents == 0 ? 1 : (double) perfect / documents;
    }

    String markdown(String title) {
        StringBuilder page = new StringBuilder("## " + title + "\n\n" + documents + " filings, every fact right in " + perfect + ".\n\n"
            + "| field | facts | predicted | precision | recall | F1 |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
        fields.forEach((field, score) -> {
            if (score.gold + score.predicted > 0) {
                page.append("| ").append(field).append(" | ").append(score).append(" |\n");
            }
        });
        return page.append("| **all** | ").append(total()).append(" |\n\n").toString();
    }

    /** Gives a row for each group, for the overview. */
    static String overview(TreeMap<String, AccuracyTable> groups) {
        StringBuilder page = new StringBuilder("| era and kind | filings | every fact right | facts | predicted | precision | recall | F1 |\n"
            + "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        groups.forEach((name, table) -> page.append("| ").append(name).append(" | ").append(table.documents).append(" | ")
            .append(table.perfect).append(" | ").append(table.total()).append(" |\n"));
        return page.append('\n').toString();
    }
}
