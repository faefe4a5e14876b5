package dev.sixk.benchmark;

import dev.sixk.SixKParser;
import dev.sixk.document.ReportDocument;
import dev.sixk.document.TextOptions;
import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseOptions;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.SixK;
import dev.sixk.model.Table;
import dev.sixk.news.NewsReader;
import dev.sixk.news.NewsReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Times the news, the text and the tables of a submission with a release of 60 KB, beside jsoup alone on its documents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NewsBenchmark {

    private static final String COVER = "<html><body><p>FORM 6-K</p><p>Report of Foreign Private Issuer</p><p>Pursuant to Rule 13a-16 or 15d-16 of the Securities "
        + "Exchange Act of 1934</p><p>For the month of May 2009</p><p>NORTHERN SHIPS PLC<br>(Translation of registrant's name into English)</p><p>Form 20-F [X] Form 40-F [ ]</p>"
        + "<p>Attached as Exhibit 99.1 is a press release.</p></body></html>";
    private static final String ROW = "<tr><td>Revenue of the quarter</td><td>$</td><td>1,234</td><td>$</td><td>1,111</td></tr>";
    private static final String PROSE = "<p>The company said that its ships had carried more passengers than in the year before, and that it expects to carry more in the next.</p>";
    private static final String RELEASE = "<html><body><p>Exhibit 99.1</p><p>PRESS RELEASE</p><p>Northern Ships reports first quarter results</p><p>Bergen, Norway, May 13, 2009 - "
        + "Northern Ships PLC today announced its results for the first quarter of the year.</p>" + PROSE.repeat(200) + "<table>" + ROW.repeat(300) + "</table></body></html>";

    private Submission submission = Submission.of(new byte[] {' '});
    private List<ParsedReport<SixK>> reports = List.of();

    @Setup
    public void open() {
        String document = "<DOCUMENT>\n<TYPE>%s\n<SEQUENCE>%d\n<TEXT>\n%s\n</TEXT>\n</DOCUMENT>\n";
        String text = "<SUBMISSION>\n<TYPE>6-K\n<FILING-DATE>20090514\n" + document.formatted("6-K", 1, COVER) + document.formatted("EX-99.1", 2, RELEASE) + "</SUBMISSION>\n";
        submission = Submission.of(text.getBytes(StandardCharsets.UTF_8));
        reports = SixKParser.parseAll(submission, ParseOptions.defaults());
    }

    @Benchmark
    public NewsReport news() {
        return NewsReader.read(submission, reports, ParseOptions.defaults());
    }

    @Benchmark
    public Document jsoupAlone() {
        Jsoup.parse(COVER);
        return Jsoup.parse(RELEASE);
    }

    @Benchmark
    public String text() {
        return ReportDocument.of(submission, reports).get(1).text(TextOptions.defaults());
    }

    @Benchmark
    public List<Table> tables() {
        return ReportDocument.of(submission, reports).get(1).tables();
    }
}
