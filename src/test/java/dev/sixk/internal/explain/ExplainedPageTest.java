package dev.sixk.internal.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.SixKParser;
import dev.sixk.edgar.Submission;
import dev.sixk.input.ParseOptions;
import dev.sixk.spec.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainedPageTest {

    private static final ParseOptions EVIDENCE = ParseOptions.builder().evidence(true).build();
    private static final Set<String> ELEMENTS = Set.of("#root", "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "p", "span",
        "kbd", "main", "div", "section", "h2", "h3", "ol", "li", "code", "mark", "script", "hr", "details", "summary");
    private static final Set<String> ATTRIBUTES = Set.of("lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "tabindex",
        "aria-label", "aria-describedby", "data-n", "data-k", "data-e", "role", "hidden");
    private static final String COVER = """
        FORM 6-K
        Report of Foreign Private Issuer
        For the month of May 2003
        %s
        (Exact name of registrant as specified in its charter)
        """;

    static List<String> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFactHasAnEntryAndAMark(String filing) throws IOException {
        Document page = Jsoup.parse(page(filing));
        List<Fact> facts = explained(filing).get(0).facts();
        assertThat(page.select(".facts li").stream().map(li -> li.selectFirst("code").text()).toList()).containsAll(facts.stream().map(Fact::path).toList());
        for (Element entry : page.select("li a[data-e^=f]")) {
            assertThat(page.select("mark a[data-k~=(^| )" + entry.attr("data-e") + "( |$)]")).as(entry.text()).isNotEmpty();
        }
        assertThat(page.select("li a[data-e^=f]")).hasSize(facts.size());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void idsAreUniqueAndEveryLinkLeadsToOne(String filing) throws IOException {
        Document page = Jsoup.parse(page(filing));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(page.select("a[href]").eachAttr("href").stream().map(href -> href.substring(1)).toList());
        assertThat(ids).containsAll(page.select("[aria-describedby]").eachAttr("aria-describedby"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theDocumentIsShownLetterByLetter(String filing) throws IOException {
        Document page = Jsoup.parse(page(filing));
        ShownDocument shown = ShownDocument.of(explained(filing).get(0).source());
        assertThat(page.select(".line").stream().map(Element::wholeText).toList()).isEqualTo(shown.lines().stream().map(ShownLine::text).toList());
    }

    @Test
    void aMarkHoldsTheWordsOfItsFactAndLeadsToItsEntry() throws IOException {
        String page = page(COVER.formatted("NORDVIK SHIPPING ASA"));
        assertThat(page).contains("""
            <div class="line" data-n="4"><span id="at-f3"></span><mark><a href="#f3" data-k="f3" aria-describedby="about-f3">NORDVIK SHIPPING ASA</a></mark></div>
            """);
        assertThat(page).contains("""
            <li><a id="f3" href="#at-f3" data-e="f3"><span id="about-f3"><span class="label">Registrant, name</span> \
            <span class="value">NORDVIK SHIPPING ASA</span></span>
            <span class="path"><code>cover.registrant.name</code></span>
            <span class="path">line 4, column 1, rule <code>registrant</code></span></a></li>
            """);
    }

    @Test
    void aMarkOfSeveralFactsNamesThemAllTheInnermostFirst() throws IOException {
        Document page = Jsoup.parse(page(COVER.formatted("NORDVIK ASA") + "Form 20-F [X]   Form 40-F [ ]\n"));
        assertThat(page.select("mark a[data-k*=' ']").eachText()).containsExactly("Form 20-F [X]", "Form 40-F [ ]");
        Element inner = page.getElementById(page.select("mark a[data-k*=' ']").get(0).attr("href").substring(1));
        assertThat(inner.selectFirst(".label").text()).isEqualTo("Annual reports, box 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
        "\"><svg onload=alert(1)>", "' onmouseover='alert(1)", "</style><style>*{display:none}</style>", "<a href=\"javascript:alert(1)\">x</a>",
        "<form action=https://example.org><input name=a></form>", "<iframe src=\"data:text/html,<b>x</b>\"></iframe>", "<!-- ", "]]>", "&lt;b&gt;",
        "{{content}}", "{{script}}", "<base href=//example.org>", "<link rel=stylesheet href=//example.org>", "</title><meta http-equiv=refresh content=0>"})
    void whatAFilingHoldsStaysText(String hostile) throws IOException {
        for (String filing : List.of(COVER.formatted(hostile + " ASA"), COVER.formatted("NORDVIK ASA") + hostile + "\n\nDate: " + hostile + "\n")) {
            Document page = Jsoup.parse(page(filing));
            assertThat(page.selectFirst(".document").text()).contains(hostile.strip());
            assertInert(page);
        }
    }

    @Test
    void whatAnHtmlFilingHoldsStaysText() throws IOException {
        String filing = "<html><head><style>p{color:red}</style><script>alert(1)</script></head><body onload=\"alert(1)\"><p>FORM 6-K</p>"
            + "<p>Report of Foreign Private Issuer</p><p>For the month of May 2003</p><p><a href=\"javascript:alert(1)\">NORDVIK &lt;script&gt; ASA</a></p>"
            + "<p>(Exact name of registrant as specified in its charter)</p><img src=\"https://example.org/a.gif\" alt=\"&quot; onload=alert(1) \">"
            + "<form action=\"https://example.org\"><button>Go</button></form></body></html>";
        String page = page(filing);
        assertThat(page).doesNotContain("example.org", "color:red");
        assertThat(Jsoup.parse(page).selectFirst("[data-e] .value:contains(NORDVIK)").text()).isEqualTo("NORDVIK <script> ASA");
        assertInert(Jsoup.parse(page));
    }

    @Test
    void aHostileFileNameStaysText() throws IOException {
        StringBuilder out = new StringBuilder();
        ExplainedPage.write("</title><script>alert(1)</script>{{content}}", explained("FORM 6-K"), out);
        Document page = Jsoup.parse(out.toString());
        assertThat(page.title()).startsWith("</title><script>alert(1)</script>{{content}}");
        assertInert(page);
        assertThat(page.select(".document")).hasSize(1);
    }

    @Test
    void aLargeDocumentGivesABoundedPage() throws IOException {
        String prose = "The group sold more of everything than in the year before, and paid for it.\n".repeat(18_000);
        String page = page(COVER.formatted("NORDVIK ASA") + prose);
        assertThat(page.length()).isLessThan(3_000_000);
        assertThat(Jsoup.parse(page).select("details > p.cut").text()).endsWith("lines are left out to keep this page small.");
    }

    @Test
    void aDocumentOnOneLineIsCutBesideItsMarks() throws IOException {
        String page = page(COVER.formatted("NORDVIK ASA") + "word ".repeat(50_000));
        assertThat(page.length()).isLessThan(100_000);
        assertThat(page).contains("characters are left out");
    }

    @Test
    void thousandsOfFactsAreListedUpToABound() throws IOException {
        StringBuilder filing = new StringBuilder(COVER.formatted("NORDVIK ASA") + "\nEXHIBIT INDEX\n\n");
        for (int i = 1; i <= 2_600; i++) {
            filing.append("Exhibit ").append(10 + i / 900).append('.').append(1 + i % 900).append("   Notice number ").append(i).append('\n');
        }
        Document page = Jsoup.parse(page(filing.toString()));
        assertThat(page.select(".facts li")).hasSize(EntryList.MOST_ENTRIES);
        assertThat(page.selectFirst(".facts > .cut").text()).endsWith("further entries: see sixk explain without --html.");
    }

    @Test
    void eachReportOfASubmissionHasAPartOfItsOwn() throws IOException {
        String document = "<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>%d\n<TEXT>\n%s</TEXT>\n</DOCUMENT>\n";
        Document page = Jsoup.parse(page(document.formatted(1, COVER.formatted("NORDVIK ASA")) + document.formatted(2, COVER.formatted("SOGN ASA"))));
        assertThat(page.select(".report > .facts > h2").eachText()).extracting(text -> text.substring(0, 9)).containsExactly("Report 1:", "Report 2:");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("#document-2 mark").eachText()).contains("SOGN ASA");
    }

    @Test
    void thePolicyAllowsThePageItsOwnStyleAndScriptAndNothingElse() throws IOException {
        Document page = Jsoup.parse(page("FORM 6-K"));
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content")).matches("default-src 'none'; "
            + "style-src 'sha256-[^' ]+'; script-src 'sha256-[^' ]+'; base-uri 'none'; form-action 'none'");
    }

    private static void assertInert(Document page) {
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        page.getAllElements().forEach(element -> {
            elements.add(element.normalName());
            element.attributes().forEach(attribute -> attributes.add(attribute.getKey()));
        });
        assertThat(ELEMENTS).containsAll(elements);
        assertThat(ATTRIBUTES).containsAll(attributes);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    }

    static String page(String filing) throws IOException {
        StringBuilder out = new StringBuilder();
        ExplainedPage.write("filing.txt", explained(filing), out);
        return out.toString();
    }

    private static List<Explanation> explained(String filing) {
        Submission submission = Submission.of(filing.getBytes(UTF_8));
        return new ArrayList<>(SixKParser.parseAll(submission, EVIDENCE).stream()
            .map(report -> Explanation.of(submission, report)).toList());
    }
}
