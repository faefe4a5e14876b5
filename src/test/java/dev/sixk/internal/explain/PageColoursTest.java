package dev.sixk.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of the page's style by the contrast of WCAG 2.2: 4.5 for text, 3 for the edges of marks. */
class PageColoursTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");

    @Test
    void textIsReadableOnEveryGroundInLightAndInDark() throws IOException {
        String[] schemes = style().split("prefers-color-scheme: dark", 2);
        for (Map<String, Integer> scheme : List.of(colours(schemes[0]), colours(schemes[1]))) {
            scheme.forEach((name, colour) -> {
                if (name.endsWith("-mark")) {
                    assertThat(contrast(scheme.get("ink"), colour)).as("ink on " + name).isGreaterThanOrEqualTo(4.5);
                    assertThat(contrast(scheme.get(name.replace("-mark", "")), scheme.get("paper"))).as("edge of " + name).isGreaterThanOrEqualTo(3);
                }
            });
            for (String text : new String[] {"ink", "quiet", "odd"}) {
                assertThat(contrast(scheme.get(text), scheme.get("paper"))).as(text).isGreaterThanOrEqualTo(4.5);
                assertThat(contrast(scheme.get(text), scheme.get("ground"))).as(text).isGreaterThanOrEqualTo(4.5);
            }
            assertThat(contrast(scheme.get("hit-ink"), scheme.get("hit"))).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(scheme.get("hit-ink"), scheme.get("hit-now"))).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(scheme.get("paper"), scheme.get("now"))).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void bothSchemesHaveTheSameColoursEachOnce() throws IOException {
        String[] schemes = style().split("prefers-color-scheme: dark", 2);
        assertThat(colours(schemes[1]).keySet()).isEqualTo(colours(schemes[0]).keySet());
        for (String scheme : schemes) {
            assertThat(colours(scheme).entrySet().stream().filter(each -> each.getKey().endsWith("-mark")).map(Map.Entry::getValue)).doesNotHaveDuplicates().hasSize(9);
        }
    }

    private static Map<String, Integer> colours(String style) {
        Map<String, Integer> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(style);
        while (matcher.find()) {
            colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return colours;
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String style() throws IOException {
        try (InputStream in = ExplainedPage.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
