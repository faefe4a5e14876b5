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
        Document page = act("[...document.querySelectorAll('[data-e]')].find(e => e.textContent.includes('conformedSignature')).click()");
        assertThat(page.body().attr("data-seen")).isEqualTo("/s/|true");
        assertThat(page.select("mark a.current").eachText()).containsExactly("/s/", "Kari Nordmann");
        assertThat(page.select("[aria-current=true] code").first().text()).isEqualTo("signatures[0].signatories[0].conformedSignature");
    }

    @Test
    void aClickOnAMarkScrollsToItsFact() throws Exception {
        Document page = act("[...document.querySelectorAll('mark a')].find(a => a.textContent === 'May 13, 2003').click()");
        assertThat(page.body().attr("data-seen")).startsWith("Signature 1").endsWith("|true");
        assertThat(page.select("[aria-current=true]")).hasSize(1);
        assertThat(page.select("mark a.current").eachText()).containsExactly("May 13, 2003");
    }

    @Test
    void theFocusOnAMarkShowsPathValueAndRule() throws Exception {
        Document page = act("[...document.querySelectorAll('mark a')].find(a => a.textContent === 'NORDVIK SHIPPING ASA').focus()");
        assertThat(page.getElementById("card").text()).isEqualTo("Registrant, name NORDVIK SHIPPING ASA cover.registrant.name line 4, column 1, rule registrant");
        assertThat(page.getElementById("card").hasAttr("hidden")).isFalse();
    }

    /** Lets a script act for a person; the policy is taken out, for this script only. */
    private Document act(String script) throws IOException, InterruptedException {
        return browse(ExplainedPageTest.page(FILING).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
            .replace("</body>", "<script>" + script + REPORT + "</script></body>"));
    }

    private Document browse(String page) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Path dump = folder.resolve("dump.html");
        List<String> command = new ArrayList<>(List.of(chromium().getPath(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--force-prefers-reduced-motion", "--window-size=1200,800", "--user-data-dir=" + Files.createTempDirectory(folder, "user"),
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
