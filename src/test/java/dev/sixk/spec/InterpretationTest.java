package dev.sixk.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on doubtful filings names spec cases that exist. */
class InterpretationTest {

    private static final Pattern CASE = Pattern.compile("\\*([a-z-]+): ([^*]+)\\*");

    @Test
    void eachReadingNamesACaseThatShowsIt() throws IOException {
        List<String> titles = SpecTest.cases().map(each -> each.file().replace(".txt", "") + ": " + each.title()).toList();
        Matcher named = CASE.matcher(Files.readString(Path.of("docs/interpretation.md")).replace("*file: title*", ""));
        List<String> cases = new ArrayList<>();
        while (named.find()) {
            cases.add(named.group(1) + ": " + named.group(2));
        }
        assertThat(cases).hasSizeGreaterThan(20);
        assertThat(titles).containsAll(cases);
    }
}
