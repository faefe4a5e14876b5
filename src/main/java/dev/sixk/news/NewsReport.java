package dev.sixk.news;

import dev.sixk.model.Evidence;
import dev.sixk.model.News;
import dev.sixk.model.Problem;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The news of a submission.
 *
 * @param news     the pieces, in the order of the documents
 * @param evidence the words behind each, under paths such as {@code news[0].headline}; null where the options ask for none
 * @param problems what could not be read; such a document is left out and the others are read
 */
public record NewsReport(List<News> news, @Nullable Evidence evidence, List<Problem> problems) implements Serializable {

    public NewsReport {
        news = List.copyOf(news);
        problems = List.copyOf(problems);
    }
}
