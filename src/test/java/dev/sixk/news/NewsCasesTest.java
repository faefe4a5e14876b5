package dev.sixk.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.SixKParser;
import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseOptions;
import dev.sixk.model.News;
import dev.sixk.spec.Samples;
import dev.sixk.spec.SpecCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every case of {@code src/test/resources/news}, with each of the three line ends. */
public class NewsCasesTest {

    private static final String HEADER = """
        <SUBMISSION>
        <TYPE>6-K
        <FILING-DATE>20090514
        <FILER>
        <COMPANY-DATA>
        <CONFORMED-NAME>NORTHERN SHIPS PLC
        </COMPANY-DATA>
        </FILER>
        """;
    private static final String REPORT = """
        <DOCUMENT>
        <TYPE>6-K
        <SEQUENCE>1
        <TEXT>
        FORM 6-K

        Report of Foreign Private Issuer
        </TEXT>
        </DOCUMENT>
        <DOCUMENT>
        <TYPE>EX-99.1
        <SEQUENCE>2
        <TEXT>
        %s
        </TEXT>
        </DOCUMENT>
        </SUBMISSION>
        """;

    static Stream<SpecCase> cases() throws IOException {
        Stream.Builder<SpecCase> cases = Stream.builder();
        for (Path file : Samples.filesBelow(Path.of("src/test/resources/news"))) {
            if (file.toString().endsWith(".txt")) {
                SpecCase.of(file.getFileName().toString(), Files.readAllLines(file)).forEach(cases);
            }
        }
        return cases.build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesThePiecesOfTheCase(SpecCase each) {
        boolean isReport = each.input().startsWith("FORM 6-K") || each.input().contains("<p>FORM 6-K</p>");
        String input = isReport ? each.input() : HEADER + REPORT.formatted(each.input());
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            assertThat(pieces(input.replace("\n", lineEnd))).as("%s", each).isEqualTo(each.expected().stream().filter(line -> !line.equals("piece: none")).toList());
        }
    }

    /** Gives the first case that does not hold, null if all do. */
    public static @Nullable String firstFailure() throws IOException {
        NewsCasesTest test = new NewsCasesTest();
        Iterator<SpecCase> cases = cases().iterator();
        while (cases.hasNext()) {
            SpecCase each = cases.next();
            try {
                test.givesThePiecesOfTheCase(each);
            } catch (AssertionError | RuntimeException failure) {
                return each.toString();
            }
        }
        return null;
    }

    private static List<String> pieces(String input) {
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        ParseOptions options = ParseOptions.defaults();
        return NewsReader.read(Submission.of(bytes), SixKParser.parseAll(bytes, options), options).news().stream().map(NewsCasesTest::line).toList();
    }

    private static String line(News news) {
        return Stream.of(news.document(), news.kind() == null ? null : news.kind().name().toLowerCase(Locale.ROOT), news.headline(), news.date(), news.place())
            .map(each -> each == null ? "-" : each.toString()).reduce((one, other) -> one + " | " + other).map("piece: "::concat).orElseThrow();
    }
}
