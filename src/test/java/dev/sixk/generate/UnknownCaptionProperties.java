package dev.sixk.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.SixKParser;
import dev.sixk.model.Problem;
import dev.sixk.model.Severity;
import dev.sixk.model.SixK;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** A caption whose words nobody knows: what stands above it is read as nothing else, or a warning names the fact that it may be. */
class UnknownCaptionProperties {

    private static final Pattern CAPTION = Pattern.compile("\\((?:Exact name|Translation|Name of|Address)[^()<>]*\\)", Pattern.CASE_INSENSITIVE);

    @Property(tries = 500, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void noFactIsWrongWithoutAWarningThatNamesIt(@ForAll("filings") Filing filing, @ForAll long seed) {
        SixK report = SixKParser.parse(disguised(filing.text(), new Random(seed)).getBytes(StandardCharsets.UTF_8));
        List<String> warned = report.problems().stream().filter(problem -> problem.code().severity() == Severity.WARNING).map(Problem::path)
            .filter(Objects::nonNull).toList();
        assertRight(report.cover().registrant().name(), filing.facts().byName().get("registrant"), "cover.registrant.name", warned);
        assertRight(report.cover().registrant().address(), filing.facts().byName().get("address"), "cover.registrant.addressLines", warned);
        assertThat(report.cover().fileNumbers()).isEqualTo(filing.facts().byName().get("fileNumbers"));
    }

    @Tag("long")
    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void noFactOfManyIsWrongWithoutAWarningThatNamesIt(@ForAll("filings") Filing filing, @ForAll long seed) {
        noFactIsWrongWithoutAWarningThatNamesIt(filing, seed);
    }

    private static void assertRight(@Nullable String read, Object printed, String path, List<String> warned) {
        if (read != null && !warned.contains(path)) {
            assertThat(read).isEqualTo(printed);
        }
    }

    /** Replaces the words of one caption of the cover by words that nobody knows. */
    private static String disguised(String text, Random random) {
        int captions = (int) CAPTION.matcher(text).results().count();
        Matcher caption = CAPTION.matcher(text);
        for (int skipped = captions == 0 ? 0 : random.nextInt(captions); skipped >= 0; skipped--) {
            if (!caption.find()) {
                return text;
            }
        }
        StringBuilder words = new StringBuilder();
        for (char c : caption.group().toCharArray()) {
            words.append(Character.isLetter(c) ? "bcdfglmnprstvz".charAt(random.nextInt(14)) : c);
        }
        return text.substring(0, caption.start()) + words + text.substring(caption.end());
    }

    @Provide
    Arbitrary<Filing> filings() {
        return Filing.any();
    }
}
