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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("sampled")
class ExplainedPageTest {

    private static final ParseOptions EVIDENCE = ParseOptions.builder().evidence(true).build();
    private static final Set<String> ELEMENTS = Set.of("#root", "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "p", "span",
        "kbd", "main", "div", "section", "h2", "h3", "h4", "ol", "ul", "li", "code", "q", "mark", "script", "hr", "details", "summary", "label", "input", "button");
    private static final Set<String> ATTRIBUTES = Set.of("lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "tabindex",
        "aria-label", "aria-describedby", "aria-pressed", "data-n", "data-k", "data-e", "data-copy", "data-view", "role", "hidden", "for", "type", "placeholder",
        "autocomplete", "spellcheck");
    private static final String COVER = """
        FORM 6-K
        Report of Foreign Private Issuer
        For the month of May 2003
        %s
        (Exact name of registrant as specified in its charter)
        """;

    static List<String> samples() {
        return Samples.some();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFactHasAnEntryAndAMark(String filing) throws IOException {
        Document page = Jsoup.parse(page(filing));
        List<Fact> facts = explained(filing).get(0).facts();
        assertThat(page.select(".entry:not(.odd):not(.note) code.path").eachText()).containsExactlyInAnyOrderElementsOf(facts.stream().map(Fact::path).toList());
        for (Element entry : page.select("li a[data-e^=f]")) {
            assertThat(page.select("mark a[data-k~=(^| )" + entry.attr("data-e") + "( |$)]")).as(entry.text()).isNotEmpty();
        }
        assertThat(page.select("li a[data-e^=f]")).hasSize(FactRow.of(facts).size());
    }

    /** One numbering: the line of an entry's place is the number beside its mark. A line of HTML may hold several of the source's. */
    @ParameterizedTest
    @MethodSource("samples")
    void aPlaceNamesTheLineThatItsMarkStandsOn(String filing) throws IOException {
        Document page = Jsoup.parse(page(filing));
        for (Element entry : page.select("li a[data-e^=f]")) {
            int line = Integer.parseInt(page.getElementById("at-" + entry.attr("data-e")).closest(".line").attr("data-n"));
            int place = Integer.parseInt(entry.parent().selectFirst(".at").text().replaceAll("line (\\d+):.*", "$1"));
            assertThat(place).as(entry.text()).isGreaterThanOrEqualTo(line);
            assertThat(place == line || page.selectFirst(".typed") == null).as(entry.text()).isTrue();
        }
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
        String key = Jsoup.parse(page).selectFirst("a[data-e]:contains(NORDVIK)").id();
        assertThat(page).contains("<div class=\"line\" data-n=\"4\"><span id=\"at-" + key + "\"></span><mark class=\"c1\"><a href=\"#" + key + "\" data-k=\"" + key
            + "\" aria-describedby=\"about-" + key + "\">NORDVIK SHIPPING ASA</a></mark></div>\n");
        assertThat(page).contains("<li class=\"entry c1\"><a id=\"" + key + "\" href=\"#at-" + key + "\" data-e=\"" + key + "\"><span id=\"about-" + key
            + "\"><span class=\"label\">Registrant</span> <span class=\"value\">NORDVIK SHIPPING ASA</span></span></a>\n");
        Element entry = Jsoup.parse(page).getElementById(key).parent();
        assertThat(entry.select(".at").text()).isEqualTo("line 4:1");
        assertThat(entry.select("details").text()).isEqualTo("Source printed NORDVIK SHIPPING ASA cover.registrant.name rule registrant");
    }

    @Test
    void anAnswerAndItsBoxesAreOneEntry() throws IOException {
        Document page = Jsoup.parse(page(COVER.formatted("NORDVIK ASA") + "Form 20-F [X]   Form 40-F [ ]\n"));
        Element entry = page.selectFirst(".entry:contains(Annual reports on)");
        assertThat(entry.select(".value").text()).isEqualTo("Form 20-F (Form 20-F checked, Form 40-F unchecked)");
        assertThat(entry.select("code.path").eachText()).containsExactly("checkBoxes.annualReports", "checkBoxes.annualReports.boxes[0]", "checkBoxes.annualReports.boxes[1]");
        assertThat(page.select("mark a[data-k=" + entry.selectFirst("a").id() + "]").eachText()).containsExactly("Form 20-F [X]", "Form 40-F [ ]");
    }

    @Test
    void aMarkOfSeveralFactsNamesThemAllTheInnermostFirst() throws IOException {
        Document page = Jsoup.parse(page(COVER.formatted("NORDVIK ASA")
            + "\nThis report is incorporated by reference into the Registration Statement on Form F-3 (No. 333-12345) of NORDVIK ASA.\n"));
        Element mark = page.selectFirst("mark a:containsOwn(333-12345)");
        assertThat(List.of(mark.attr("data-k").split(" "))).extracting(key -> page.getElementById(key).select(".label").text())
            .containsExactly("Registration statement", "Statement");
    }

    @Test
    void problemsAndDoubtfulFactsComeFirstAndWhatIsNotPrintedLast() throws IOException {
        Document page = Jsoup.parse(page(COVER.formatted("NORDVIK ASA") + "Form 20-F [X]   Form 40-F [ ]\n\nEXHIBIT INDEX\n\nExhibit 99.1   Press release\nExhibit 99.3   Notice\n"));
        assertThat(page.select(".facts > section > h3").eachText()).containsExactly("Problems and doubtful facts 3", "Cover 3", "Check boxes 1", "Exhibits 3",
            "Not printed " + page.select(".absent li").size());
        assertThat(page.select(".group.odd .label").eachText()).containsExactly("Warning, Exhibits, Exhibit 99.3", "Warning, Signatures",
            "Doubtful, Exhibits, Exhibit 99.3");
        assertThat(page.select(".entry.doubt .value").eachText()).containsExactly("Notice");
        assertThat(page.select(".doubtful a").attr("href")).isEqualTo("#" + page.selectFirst(".entry.doubt a").id());
        assertThat(page.select(".absent li").eachText()).contains("Telephone cover.registrant.telephone", "None at all signatures");
    }

    @Test
    void theLegendHasTheColoursOfTheMarks() throws IOException {
        Document page = Jsoup.parse(page(COVER.formatted("NORDVIK ASA") + "Form 20-F [X]   Form 40-F [ ]\n\nEXHIBIT INDEX\n\nExhibit 99.1   Press release\n"));
        assertThat(page.select(".legend li").eachText()).containsExactly("Problems and doubts", "Cover", "Check boxes", "Exhibits");
        assertThat(page.select(".legend li").eachAttr("class")).containsExactly("odd", "c1", "c2", "c4");
        assertThat(page.select("mark").eachAttr("class").stream().distinct()).containsExactly("c1", "c2", "c4");
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
        for (int i = 1; i <= 5_200; i++) {
            filing.append("Exhibit ").append(10 + i / 900).append('.').append(1 + i % 900).append("   Notice number ").append(i).append('\n');
        }
        Document page = Jsoup.parse(page(filing.toString()));
        assertThat(page.select(".entry")).hasSize(EntryList.MOST_ENTRIES);
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
