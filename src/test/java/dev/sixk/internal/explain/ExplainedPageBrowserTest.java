package dev.sixk.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser: its script runs under its policy and does what a click asks for. Skipped where there is no Chromium. */
@EnabledIf("hasChromium")
class ExplainedPageBrowserTest {

    private static final String FILING = "FORM 6-K\nReport of Foreign Private Issuer\nFor the month of May 2003\nNORDVIK SHIPPING ASA\n"
        + "(Exact name of registrant as specified in its charter)\n" + "The group sold more than in the year before.\n".repeat(300)
        + "SIGNATURE\n\nPursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report\n"
        + "to be signed on its behalf by the undersigned, thereunto duly authorized.\n\nDate: May 13, 2003\n\nBy: /s/ Kari Nordmann\n";
    /** Writes what a person would see into the page, which is dumped then. */
    private static final String REPORT = ";const at = document.activeElement.getBoundingClientRect();"
        + "document.body.dataset.seen = [document.activeElement.textContent.trim().slice(0, 40), at.top >= 0 && at.bottom <= innerHeight].join('|');";

    @TempDir
    private Path folder;

    static boolean hasChromium() {
        return chromium() != null;
    }

    private static File chromium() {
        return Stream.concat(Stream.of("/usr/bin"), Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)))
            .map(path -> new File(path, "chromium")).filter(File::canExecute).findFirst().orElse(null);
    }

    @Test
    void theScriptRunsUnderThePolicyOfThePage() throws Exception {
        assertThat(browse(ExplainedPageTest.page(FILING)).selectFirst("html").hasClass("ready")).isTrue();
    }

    @Test
    void aScriptOfAnotherHashDoesNotRun() throws Exception {
        String page = ExplainedPageTest.page(FILING).replace("</body>", "<script>document.title = 'foreign'</script></body>");
        assertThat(browse(page).title()).doesNotContain("foreign");
    }

    @Test
    void aClickOnAFactScrollsToItsMarkAndShowsIt() throws Exception {
        Document page = act("[...document.querySelectorAll('[data-e]')].find(e => e.textContent.startsWith('Signature ')).click()");
        assertThat(page.body().attr("data-seen")).isEqualTo("/s/|true");
        assertThat(page.select("mark a.current").eachText()).containsExactly("/s/", "Kari Nordmann");
        assertThat(page.selectFirst(".entry:has([aria-current=true]) code.path").text()).isEqualTo("signatures[0].signatories[0].conformedSignature");
    }

    @Test
    void aClickOnAMarkScrollsToItsFact() throws Exception {
        Document page = act("[...document.querySelectorAll('mark a')].find(a => a.textContent === 'May 13, 2003').click()");
        assertThat(page.body().attr("data-seen")).isEqualTo("Date 2003-05-13|true");
        assertThat(page.select("[aria-current=true]")).hasSize(1);
        assertThat(page.select("mark a.current").eachText()).containsExactly("May 13, 2003");
    }

    @Test
    void theFocusOnAMarkShowsNameValueAndPlace() throws Exception {
        Document page = act("[...document.querySelectorAll('mark a')].find(a => a.textContent === 'NORDVIK SHIPPING ASA').focus()");
        assertThat(page.getElementById("card").text()).isEqualTo("Registrant NORDVIK SHIPPING ASA line 4:1");
        assertThat(page.getElementById("card").hasAttr("hidden")).isFalse();
    }

    @Test
    void theSearchFiltersTheFactsAndJumpsToHitsInTheText() throws Exception {
        Document page = act(search("more than") + "const found = document.getElementById('found').textContent;" + enter(2)
            + "document.body.dataset.found = found + '|' + document.getElementById('found').textContent;");
        assertThat(page.body().attr("data-found")).isEqualTo("no facts, 300 hits in the text|hit 2 of 300 in the text, line 7");
        assertThat(page.select(".line.now").eachAttr("data-n")).containsExactly("7");
        assertThat(page.select("details:has(.line.now)").hasAttr("open")).isEqualTo(page.select("details:has(.line.now)").size() > 0);
    }

    @Test
    void theSearchShowsTheFactsThatHoldTheWordsAndNoOthers() throws Exception {
        Document page = act(search("nordVIK") + "document.body.dataset.found = document.getElementById('found').textContent;");
        assertThat(page.body().attr("data-found")).isEqualTo("1 fact, 1 hit in the text");
        assertThat(page.select(".entry:not([hidden]) .value").eachText()).containsExactly("NORDVIK SHIPPING ASA");
        assertThat(page.select(".group:not([hidden]) h3").eachText()).containsExactly("Cover 3");
    }

    @Test
    void pathsAndRulesAreShownOnDemand() throws Exception {
        assertThat(act("").select("details.source[open]")).isEmpty();
        Document page = act("document.getElementById('paths').click();");
        assertThat(page.select("details.source[open]")).hasSameSizeAs(page.select(".entry"));
    }

    @Test
    void aCitationIsCopiedWithFilePlaceWordsAndPath() throws Exception {
        String clipboard = "Object.defineProperty(navigator, 'clipboard', {value: {writeText: text => { document.body.dataset.copied = text; return Promise.resolve(); }}});";
        Document page = act(clipboard + press("Period of report", "cite"));
        assertThat(page.body().attr("data-copied")).isEqualTo("filing.txt, line 3, column 1: \"For the month of May 2003\" (cover.period)");
        assertThat(act(clipboard + press("Period of report", "value")).body().attr("data-copied")).isEqualTo("2003-05");
    }

    @Test
    void withoutAClipboardTheTextIsShownToBeCopiedByHand() throws Exception {
        Document page = act("Object.defineProperty(navigator, 'clipboard', {value: undefined}); document.execCommand = () => false;" + press("Period of report", "value"));
        assertThat(page.getElementById("said").text()).isEqualTo("2003-05");
        assertThat(page.getElementById("said").hasAttr("hidden")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "document"})
    void aNarrowPageDoesNotScrollSideways(String view) throws Exception {
        Document page = inFrame(360, "document.querySelector('button[data-view=" + view + "]').click(); document.getElementById('paths').click();"
            + "parent.postMessage([innerWidth, document.documentElement.scrollWidth <= document.documentElement.clientWidth].join('|'), '*');");
        assertThat(page.body().attr("data-wide")).isEqualTo("360|true");
    }

    @Test
    void aFactOpensTheDocumentOfANarrowPageAndAMarkTheFacts() throws Exception {
        String tall = "const height = selector => document.querySelector(selector).getBoundingClientRect().height > 0;";
        Document page = actIn("--window-size=360,740", tall + "document.querySelector('[data-e]').click(); const first = [height('.facts'), height('.document')];"
            + "document.querySelector('mark a').click(); document.body.dataset.views = [...first, height('.facts'), height('.document')].join('|');");
        assertThat(page.body().attr("data-views")).isEqualTo("false|true|true|false");
    }

    @Test
    void aDarkPageHasColoursOfItsOwn() throws Exception {
        String colours = "document.body.dataset.colours = ['body', '.legend .c1 a', 'mark a'].map(each => getComputedStyle(document.querySelector(each)).backgroundColor).join('|')";
        assertThat(actIn("--blink-settings=preferredColorScheme=1", colours).body().attr("data-colours")).isEqualTo("rgb(255, 255, 255)|rgb(219, 233, 255)|rgb(219, 233, 255)");
        assertThat(actIn("--blink-settings=preferredColorScheme=0", colours).body().attr("data-colours")).isEqualTo("rgb(20, 23, 28)|rgb(21, 49, 92)|rgb(21, 49, 92)");
    }

    private static String search(String words) {
        return "const find = document.getElementById('find'); find.value = '" + words + "'; find.dispatchEvent(new Event('input'));";
    }

    private static String enter(int times) {
        return "find.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter'}));".repeat(times);
    }

    private static String press(String label, String button) {
        return "[...document.querySelectorAll('.entry')].find(e => e.textContent.startsWith('" + label + "')).querySelector('[data-copy=" + button + "]').click();";
    }

    /** Lets a script act for a person; the policy is taken out, for this script only. */
    private Document act(String script) throws IOException, InterruptedException {
        return actIn("--window-size=1200,800", script);
    }

    private Document actIn(String window, String script) throws IOException, InterruptedException {
        return browse(window, ExplainedPageTest.page(FILING).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
            .replace("</body>", "<script>" + script + REPORT + "</script></body>"));
    }

    /** Acts in a frame of a width that the browser's own windows are never as narrow as; gives the page around it. */
    private Document inFrame(int width, String script) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("framed.html"), ExplainedPageTest.page(FILING).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
            .replace("</body>", "<script>addEventListener('load', () => {" + script + "});</script></body>"));
        return browse("--virtual-time-budget=4000", "<!DOCTYPE html><body><script>addEventListener('message', e => document.body.dataset.wide = e.data)</script>"
            + "<iframe src=\"framed.html\" width=\"" + width + "\" height=\"740\" frameborder=\"0\"></iframe></body>");
    }

    private Document browse(String page) throws IOException, InterruptedException {
        return browse("--window-size=1200,800", page);
    }

    private Document browse(String window, String page) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Path dump = folder.resolve("dump.html");
        List<String> command = new ArrayList<>(List.of(chromium().getPath(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--force-prefers-reduced-motion", window, "--user-data-dir=" + Files.createTempDirectory(folder, "user"),
            "--dump-dom", file.toUri().toString()));
        Process process = new ProcessBuilder(command).redirectOutput(dump.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the browser ends").isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        return Jsoup.parse(dump.toFile(), "UTF-8");
    }
}
