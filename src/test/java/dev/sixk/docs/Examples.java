package dev.sixk.docs;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sixk.EdgarParser;
import dev.sixk.SixKParser;
import dev.sixk.bulk.Filing;
import dev.sixk.bulk.Filings;
import dev.sixk.document.ReportDocument;
import dev.sixk.document.SplitCells;
import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseOptions;
import dev.sixk.jackson.SixKJacksonModule;
import dev.sixk.json.FlatRecord;
import dev.sixk.model.EightK;
import dev.sixk.model.Evidence;
import dev.sixk.model.News;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.SixK;
import dev.sixk.model.SourceSpan;
import dev.sixk.model.Table;
import dev.sixk.news.NewsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The Java snippets of the documentation, word for word, to be run; each prints something. */
final class Examples {

    private static final byte[] BYTES = sample();

    private Examples() {
    }

    private static byte[] sample() {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/samples/nordvik-2024-02.txt"));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static void anyForm() throws IOException {
        ParsedReport<?> parsed = EdgarParser.installed().parse(Path.of("src/test/resources/filings/hanaro-telecom-2003-05.txt"));
        if (parsed.report() instanceof SixK report) {
            System.out.println(report.cover().registrant().name() + " signed by "
                + report.signatures().get(0).signatories().get(0).name());
        } else if (parsed.report() instanceof EightK report) {
            System.out.println(report.items());
        }
    }

    static void manyFilings() {
        try (Stream<Filing> filings = Filings.in(Path.of("src/test/resources/samples")).threads(2).stream()) {
            filings.forEach(filing -> {
                if (filing instanceof Filing.Read read) {
                    read.reports().forEach(each -> System.out.println(read.name() + " " + FlatRecord.of(each.report()).get("period")));
                } else if (filing instanceof Filing.Failed failed) {
                    System.err.println(failed.name() + ": " + failed.reason().getMessage());
                }
            });
        }
    }

    static void wordsBehindAFact() throws IOException {
        ParseOptions options = ParseOptions.builder().evidence(true).build();
        ParsedReport<?> parsed = EdgarParser.installed().parse(Path.of("src/test/resources/filings/hanaro-telecom-2003-05.txt"), options);
        Evidence evidence = Objects.requireNonNull(parsed.evidence());
        evidence.of("cover.period").ifPresent(fact -> {
            SourceSpan span = fact.spans().get(0);
            System.out.println("\"" + fact.text() + "\", line " + span.line() + ", column " + span.column());
        });
    }

    static void jsonAndBack() throws IOException {
        ObjectMapper json = new ObjectMapper().registerModule(new SixKJacksonModule());
        SixK report = SixKParser.parse(Path.of("src/test/resources/filings/hanaro-telecom-2003-05.txt"));
        SixK again = json.readValue(json.writeValueAsString(report), SixK.class);
        System.out.println(again.equals(report)); // true
    }

    static void tables() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/samples/nordvik-2024-02.txt"));
        Submission submission = Submission.of(bytes);
        for (ReportDocument document : ReportDocument.of(submission, SixKParser.parseAll(submission, ParseOptions.defaults()))) {
            document.tables().forEach(table -> System.out.println(SplitCells.joined(table)));
        }
    }

    static void documents() {
        byte[] bytes = BYTES;
        Submission submission = Submission.of(bytes);
        List<ReportDocument> documents = ReportDocument.of(submission, SixKParser.parseAll(submission, ParseOptions.defaults()));
        for (ReportDocument document : documents) {
            document.row().ifPresent(row -> System.out.println(document.document().type() + ": " + row.description()));
            for (Table table : document.tables()) {
                System.out.println(SplitCells.joined(table));
            }
        }
    }

    static void news() {
        byte[] bytes = BYTES;
        Submission submission = Submission.of(bytes);
        List<ParsedReport<SixK>> reports = SixKParser.parseAll(submission, ParseOptions.defaults());
        for (News news : NewsReader.read(submission, reports, ParseOptions.defaults()).news()) {
            System.out.println(news.date() + " " + news.kind() + " " + news.headline());
        }
    }
}
