package dev.sixk.internal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.EdgarParser;
import dev.sixk.ItemTitles;
import dev.sixk.input.ParseOptions;
import dev.sixk.model.EightK;
import dev.sixk.model.Filer;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.ReportItem;
import dev.sixk.model.SubmissionHeader;
import dev.sixk.spec.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Real current reports beside their submission headers. Prints the shares and each disagreement. */
@Tag("corpus")
@EnabledIfSystemProperty(named = "sixk.corpus", matches = ".+")
class EightKCorpusTest {

    private static final double SHARE = 0.95;
    /** Company forms and the state that headers put behind a slash: "ACME INC /DE/". */
    private static final Pattern SUFFIX = Pattern.compile("(?i)/\\w+/?\\s*$|\\b(inc|incorporated|corp|corporation|ltd|limited|co|company|the)\\b");

    private record Filing(Path file, EightK report, SubmissionHeader header) {
    }

    @Test
    void itemsAgreeWithTheHeader() throws IOException {
        share("items", filings(), filing -> !wanted(filing).isEmpty(), EightKCorpusTest::itemsAgree);
    }

    @Test
    void registrantsAgreeWithTheHeader() throws IOException {
        share("registrant", filings(), filing -> filing.header != null, EightKCorpusTest::registrantAgrees);
    }

    @Test
    void aSignatureIsFound() throws IOException {
        share("signature", filings(), filing -> true, filing -> filing.report.signatures().stream().anyMatch(block -> !block.signatories().isEmpty()));
    }

    private static void share(String what, List<Filing> filings, Predicate<Filing> counts, Predicate<Filing> agrees) {
        List<Filing> counted = filings.stream().filter(counts).toList();
        List<Filing> odd = counted.stream().filter(agrees.negate()).toList();
        System.out.printf(Locale.ROOT, "%s: %d of %d%n", what, counted.size() - odd.size(), counted.size());
        odd.forEach(filing -> System.out.println("  " + filing.file.getFileName() + ": items " + numbers(filing.report) + ", registrant "
            + filing.report.cover().registrant().name() + "; header " + (filing.header == null ? "none" : filing.header.items() + " " + names(filing.header))));
        assertThat(counted).hasSizeGreaterThan(20);
        assertThat((double) odd.size() / counted.size()).isLessThanOrEqualTo(1 - SHARE);
    }

    /** A header may leave out items that it has no name for; each that it names must be in the report. */
    private static boolean itemsAgree(Filing filing) {
        List<String> numbers = numbers(filing.report);
        return wanted(filing).stream().allMatch(item -> ItemTitles.numbers(item).stream().anyMatch(numbers::contains));
    }

    private static List<String> wanted(Filing filing) {
        return filing.header == null ? List.of() : filing.header.items().stream().filter(item -> !item.isBlank()).toList();
    }

    private static List<String> numbers(EightK report) {
        return report.items().stream().filter(ReportItem::reported).map(ReportItem::number).toList();
    }

    private static boolean registrantAgrees(Filing filing) {
        String name = filing.report.cover().registrant().name();
        return name != null && names(filing.header).stream().anyMatch(header -> letters(header).equals(letters(name)));
    }

    private static List<String> names(SubmissionHeader header) {
        return header.filers().stream().map(Filer::conformedName).filter(name -> name != null).toList();
    }

    private static String letters(String name) {
        return SUFFIX.matcher(name.replace("'", "")).replaceAll(" ").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static List<Filing> filings() throws IOException {
        List<Filing> filings = new ArrayList<>();
        for (Path file : Samples.filesBelow(Path.of(System.getProperty("sixk.corpus"), "siblings", "8-K"))) {
            ParsedReport<?> report = EdgarParser.installed().parseAll(Files.readAllBytes(file), ParseOptions.defaults()).get(0);
            filings.add(new Filing(file, (EightK) report.report(), report.header()));
        }
        return filings;
    }
}
