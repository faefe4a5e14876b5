package dev.sixk.internal.layout.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.layout.Layout;
import dev.sixk.layout.Line;
import dev.sixk.layout.Segment;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlLayoutProperties {

    private static final String[] PARTS = {"<p>", "</p>", "<div>", "</div>", "<table>", "</table>", "<tr>", "<td>", "<td colspan=999999999>",
        "<td rowspan=3>", "<u>", "</u>", "<br>", "<hr>", "<pre>", "\n", "</pre>", "<ul>", "<li>", "</ul>", "<ol>", "&nbsp;", "&nbsp;&nbsp;&nbsp;",
        "&#146;", "&notit;", "&bogus", "&", "<", ">", "<font face=wingdings>", "</font>", "x", "Yes", "\u200B", "\r\n", "\0", "\uD800", "<b>",
        "<span style='border:solid'>", "</span>", "<img src=a.gif alt=b>", "<input type=checkbox>", "<TYPE>6-K", "<!-- c -->", "<![CDATA[",
        "<textarea>", "<select>", "<svg>", "<title>", "<td style='border:solid'>", " ", "word"};

    @Property
    void anyStringIsLaidOut(@ForAll String html) {
        check(html);
    }

    @Property
    void anyTagsAreLaidOut(@ForAll("soup") String html) {
        check(html);
    }

    @Property
    void theDetectorTakesAnything(@ForAll String text) {
        assertThat(HtmlDetector.isHtml("<html>" + text)).isTrue();
        assertThat(HtmlDetector.isHtml(text.replace('<', '('))).isFalse();
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(PARTS).list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    private static void check(String html) {
        Layout with = HtmlLayout.of(html, true);
        assertThat(with.lines().stream().map(Line::text)).containsExactlyElementsOf(
                HtmlLayout.of(html, false).lines().stream().map(Line::text).toList());
        int number = 1;
        for (Line line : with.lines()) {
            assertThat(line.number()).isEqualTo(number++);
            assertThat(line.segments()).isNotEmpty().allSatisfy(segment -> check(segment, html));
        }
    }

    private static void check(Segment segment, String html) {
        assertThat(segment.text()).isNotEmpty().doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("  ", "\u00A0", "\u200B", "\n");
        assertThat(segment.column()).isNotNegative();
        assertThat(segment.offsets()).hasSize(segment.text().length());
        for (int i = 0; i < segment.text().length(); i++) {
            int offset = segment.offsets()[i];
            assertThat(offset).isBetween(0, html.length() - 1);
            assertThat(i == 0 || offset >= segment.offsets()[i - 1]).as("offsets rise").isTrue();
        }
    }
}
