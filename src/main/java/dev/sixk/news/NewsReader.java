package dev.sixk.news;

import dev.sixk.edgar.EdgarDocument;
import dev.sixk.edgar.Submission;
import dev.sixk.input.Budget;
import dev.sixk.input.ParseOptions;
import dev.sixk.input.ParseStoppedException;
import dev.sixk.input.SixKException;
import dev.sixk.internal.flow.FilingDocuments;
import dev.sixk.internal.forms.SixKModule;
import dev.sixk.internal.news.DocumentNews;
import dev.sixk.model.DocumentKind;
import dev.sixk.model.Evidence;
import dev.sixk.model.Exhibit;
import dev.sixk.model.News;
import dev.sixk.model.NewsKind;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.Problem;
import dev.sixk.model.ProblemCode;
import dev.sixk.model.SixK;
import dev.sixk.model.SubmissionHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pieces of news that a submission furnishes: its releases, notices and reports, attached or pasted into the report itself, with
 * kind, headline, date and place of each. What a piece is, and how its kind is told, says {@code docs/news.md}. Nothing is read before it is
 * asked for: parsing a report does not read its exhibits, this does. Thread-safe.
 */
public final class NewsReader {

    /** Exhibits that are no news whatever they say: consents, powers of attorney, certifications, interactive data, listed as EX-23 and so on. */
    private static final Set<String> NO_NEWS = Set.of("EX-23", "EX-24", "EX-31", "EX-32", "EX-100", "EX-101", "EX-104");

    private static final SixKModule SIX_K = new SixKModule();

    /** Words of a title; fewer in quotation marks are a name: (the "Company"). */
    private static final int FEWEST_WORDS = 3;

    private NewsReader() {
    }

    /**
     * Reads the news of a submission or a loose document.
     *
     * @param reports what was read of it; of a loose document without news of its own, the exhibits that its lists name are told
     * @param options whether evidence is wanted, how long this may go on, and the limits of each document; one beyond them is left out with a
     *                problem
     * @throws ParseStoppedException if the deadline is over or the thread is interrupted
     */
    public static NewsReport read(Submission submission, List<? extends ParsedReport<?>> reports, ParseOptions options) {
        List<News> news = new ArrayList<>();
        List<News> papers = new ArrayList<>();
        List<Evidence.FactEvidence> evidence = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Budget budget = Budget.of(options);
        Set<EdgarDocument> primary = Set.copyOf(FilingDocuments.primary(submission, Set.of(String.valueOf(formType(submission)))));
        for (EdgarDocument document : isSixK(submission, reports) ? submission.documents() : List.<EdgarDocument>of()) {
            boolean isReport = primary.contains(document) && document.kind() != DocumentKind.PAPER;
            if (isReport || mayBeNews(document)) {
                try {
                    DocumentNews read = DocumentNews.read(source(submission, document, isReport), news.size(), options, budget);
                    news.addAll(read.news());
                    papers.addAll(read.papers());
                    evidence.addAll(read.evidence());
                } catch (ParseStoppedException stopped) {
                    throw stopped;
                } catch (SixKException unread) {
                    problems.add(new Problem(ProblemCode.DOCUMENT_UNREADABLE, "expected a document of text, in place " + document.sequence() + ": " + unread.getMessage(), null, 0, "", null));
                }
            }
        }
        if (news.isEmpty() && problems.isEmpty() && submission.documents().size() == 1 && isSixK(submission, reports)) {
            news.addAll(listed(reports));
        }
        return new NewsReport(withoutPapers(news, papers), options.evidence() ? new Evidence(evidence) : null, problems);
    }

    /** Only a Form 6-K is an envelope of news; another form's header, or a cover that is not there, says that there is none. */
    private static boolean isSixK(Submission submission, List<? extends ParsedReport<?>> reports) {
        String type = formType(submission);
        return type == null ? reports.stream().anyMatch(report -> report.report() instanceof SixK && report.report().cover().form() != null)
            : SIX_K.formTypes().contains(type.strip().toUpperCase(Locale.ROOT));
    }

    private static boolean mayBeNews(EdgarDocument document) {
        String type = String.valueOf(document.type()).toUpperCase(Locale.ROOT);
        String family = type.contains(".") ? type.substring(0, type.indexOf('.')) : type;
        return type.startsWith("EX") && !NO_NEWS.contains(family) && (document.kind() == DocumentKind.TEXT || document.kind() == DocumentKind.HTML);
    }

    /** A paper that news speaks of is told only where nothing else is. */
    private static List<News> withoutPapers(List<News> news, List<News> papers) {
        if (news.size() == papers.size()) {
            return news.stream().map(each -> new News(each.document(), NewsKind.DOCUMENT, each.headline(), each.date(), each.place())).toList();
        }
        return news.stream().filter(each -> papers.stream().noneMatch(paper -> paper == each)).toList();
    }

    private static DocumentNews.Source source(Submission submission, EdgarDocument document, boolean isReport) {
        SubmissionHeader header = submission.header();
        Set<String> companies = header == null ? Set.of() : header.filers().stream()
            .flatMap(filer -> Stream.concat(Stream.of(filer.conformedName()), filer.formerNames().stream().map(former -> former.name())))
            .filter(Objects::nonNull).map(DocumentNews::letters).collect(Collectors.toSet());
        return new DocumentNews.Source(document.text(), submission.documents().indexOf(document), Math.max(1, document.sequence()), isReport, companies, header == null ? null : header.filedOn());
    }

    private static @Nullable String formType(Submission submission) {
        return submission.header() == null ? null : submission.header().formType();
    }

    /** Of a loose document without news: one entry for each listed exhibit whose description names a release or tells a kind. */
    private static List<News> listed(List<? extends ParsedReport<?>> reports) {
        List<News> listed = new ArrayList<>();
        for (ParsedReport<?> report : reports) {
            for (Exhibit exhibit : report.report().exhibits()) {
                String description = exhibit.description() == null ? "" : exhibit.description();
                NewsKind kind = DocumentNews.kind(description);
                if (kind != null || DocumentNews.namesRelease(description)) {
                    listed.add(new News(null, kind, quoted(description), null, null));
                }
            }
        }
        return listed;
    }

    /** Gives the title that a description quotes; null if it quotes none. */
    private static @Nullable String quoted(String description) {
        int open = Math.max(description.indexOf('"'), description.indexOf('\u201C'));
        int close = Math.max(description.lastIndexOf('"'), description.lastIndexOf('\u201D'));
        String quoted = open >= 0 && close > open + 1 ? description.substring(open + 1, close) : "";
        return quoted.split(" ").length < FEWEST_WORDS ? null : quoted;
    }
}
