package dev.sixk.benchmark;

import dev.sixk.SixKParser;
import dev.sixk.model.SixK;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Times parses beside what they are judged by: nine regular expressions for a text filing, jsoup alone for an HTML one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ParseBenchmark {

    private static final int BODY = 4 << 20;
    private static final String PROSE = "The board of directors resolved on the day to convene a meeting of the shareholders.\n";

    private byte[] seed = {};
    private byte[] large = {};
    private byte[] html = {};
    private String seedText = "";
    private String largeText = "";
    private String htmlText = "";

    @Setup
    public void read() throws IOException {
        seed = Files.readAllBytes(Path.of("src/test/resources/filings/hanaro-telecom-2003-05.txt"));
        seedText = new String(seed, StandardCharsets.UTF_8);
        int signature = seedText.indexOf("SIGNATURES");
        largeText = seedText.substring(0, signature) + PROSE.repeat(BODY / PROSE.length()) + "\n" + seedText.substring(signature);
        large = largeText.getBytes(StandardCharsets.UTF_8);
        htmlText = html(seedText);
        html = htmlText.getBytes(StandardCharsets.UTF_8);
    }

    /** The same filing with a paragraph for each line and a table cell for each column. */
    private static String html(String text) {
        StringBuilder page = new StringBuilder("<html><body>\n");
        for (String line : text.replace("&", "&amp;").replace("<PAGE>", "<hr>").split("\n")) {
            page.append("<table><tr>");
            for (String column : line.strip().split(" {3,}")) {
                page.append("<td><p><font size=\"2\">").append(column).append("</font></p></td>");
            }
            page.append("</tr></table>\n");
        }
        return page.append("</body></html>\n").toString();
    }

    @Benchmark
    public SixK seed() {
        return SixKParser.parse(seed);
    }

    @Benchmark
    public List<String> seedByNineRegexes() {
        return NineRegexes.read(seedText);
    }

    @Benchmark
    public SixK html() {
        return SixKParser.parse(html);
    }

    @Benchmark
    public Document htmlByJsoupAlone() {
        return Jsoup.parse(htmlText);
    }

    @Benchmark
    public SixK fourMegabytes() {
        return SixKParser.parse(large);
    }

    @Benchmark
    public List<String> fourMegabytesByNineRegexes() {
        return NineRegexes.read(largeText);
    }
}
