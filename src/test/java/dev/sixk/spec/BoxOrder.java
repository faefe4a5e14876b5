package dev.sixk.spec;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where marks stand beside their labels, in text or in HTML; {@code L1} and {@code L2} are the labels, {@code M1} and {@code M2} the marks. */
enum BoxOrder {
    AFTER(false, false, "          L1  M1          L2  M2"), BEFORE(false, true, "          M1  L1          M2  L2"),
    CLOSE_AFTER(false, false, "L1 M1 L2 M2"), CLOSE_BEFORE(false, true, "M1 L1 M2 L2"), TIGHT(false, false, "      L1M1      L2M2"),
    WITH_OR(false, false, "     L1 M1 or L2 M2"), WITH_WIDE_OR(false, false, "     L1  M1     or     L2  M2"),
    CHECK_ONE(false, false, "(Check One)\n\n     L1  M1     L2  M2"), COLON(false, false, "     L1:  M1     L2:  M2"),
    ONE_A_LINE(false, false, "     L1  M1\n\n     L2  M2"), ONE_A_LINE_BEFORE(false, true, "     M1  L1\n     M2  L2"),
    NEXT_LINE(false, false, "     L1\n\n     M1\n\n     L2\n\n     M2"),
    COLUMNS_BELOW(false, false, "columns below"), COLUMNS_ABOVE(false, false, "columns above"),
    RULE_BELOW(false, false, "          L1  M1         L2  M2"),
    HTML_AFTER(true, false, "<p align=center>L1 M1&nbsp;&nbsp;&nbsp;&nbsp; L2 M2</p>"), HTML_BEFORE(true, true, "<div>M1 L1 &#160;&#160; M2 L2</div>"),
    HTML_TIGHT(true, false, "<P>L1M1&nbsp;L2M2</P>"), HTML_OR(true, false, "<p>L1 M1 or L2 M2</p>"),
    HTML_FONTS(true, false, "<p><font size=2>L1&nbsp;</font>M1<font size=2>&nbsp;&nbsp;&nbsp;L2&nbsp;</font>M2</p>"),
    CELLS_AFTER(true, false, "<table><tr><td>L1</td><td>M1</td><td>L2</td><td>M2</td></tr></table>"),
    CELLS_BEFORE(true, true, "<table width=100%><tr><td>M1</td><td>L1</td><td>M2</td><td>L2</td></tr></table>"),
    SPACED_CELLS(true, false, "<table><tr><td>&nbsp;</td><td>L1</td><td>&nbsp;</td><td>M1</td><td>&nbsp;</td><td>L2</td><td>&nbsp;</td><td>M2</td></tr></table>"),
    LABEL_CELLS(true, false, "<table><tr><td>L1 M1</td><td>L2 M2</td></tr></table>"), ONE_CELL(true, false, "<table><tr><td>L1&nbsp;M1&nbsp; L2&nbsp;M2</td></tr></table>"),
    LABEL_CELLS_BEFORE(true, true, "<table><tr><td>M1 L1</td><td>M2 L2</td></tr></table>"),
    NESTED(true, false, "<table><tr><td><table><tr><td>L1</td><td>M1</td></tr></table></td><td><table><tr><td>L2</td><td>M2</td></tr></table></td></tr></table>"),
    ROWS(true, false, "<table><tr><td>L1</td><td>M1</td></tr><tr><td>L2</td><td>M2</td></tr></table>"),
    ROWS_BEFORE(true, true, "<table><tr><td>M1</td><td>L1</td></tr><tr><td>M2</td><td>L2</td></tr></table>"),
    BREAKS(true, false, "<p>L1 M1<br>L2 M2</p>"), PARAGRAPHS(true, false, "<p>L1</p><p>M1</p><p>L2</p><p>M2</p>"),
    TABLE_BELOW(true, false, "<table><tr><td>L1</td><td>L2</td></tr><tr><td>M1</td><td>M2</td></tr></table>"),
    TABLE_ABOVE(true, false, "<table><tr><td>M1</td><td>M2</td></tr><tr><td>L1</td><td>L2</td></tr></table>"),
    HTML_CHECK_ONE(true, false, "<p>(Check One)</p><p>L1 M1&#160;&#160;&#160;L2 M2</p>");

    private static final Pattern PLACE = Pattern.compile("[LM][12]");
    private static final int FIRST = 20;
    private static final int SECOND = 50;

    private final boolean html;
    private final boolean before;
    private final String layout;

    BoxOrder(boolean html, boolean before, String layout) {
        this.html = html;
        this.before = before;
        this.layout = layout;
    }

    boolean html() {
        return html;
    }

    /** Whether a filer would print these marks so that a reader could tell whose each is. */
    boolean suits(BoxMark mark) {
        boolean shown = html || !mark.needsHtml();
        boolean told = !before && !name().endsWith("_OR") || !mark.leavesNothing();
        boolean touching = this != TIGHT && this != HTML_TIGHT || mark.touches();
        return shown && told && touching && (this != RULE_BELOW || mark == BoxMark.CAPITAL_X || mark == BoxMark.SMALL_X);
    }

    /** The answer line or lines. */
    String print(String first, String firstMark, String second, String secondMark) {
        if (this == COLUMNS_BELOW) {
            return columns(first, second) + "\n" + columns(firstMark, secondMark);
        }
        if (this == COLUMNS_ABOVE) {
            return columns(firstMark, secondMark) + "\n" + columns(first, second);
        }
        Map<String, String> parts = Map.of("L1", first, "M1", firstMark, "L2", second, "M2", secondMark);
        String line = PLACE.matcher(layout).replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group())));
        return this == RULE_BELOW ? ruled(line, first, second) : line;
    }

    /** A mark on a rule, or one column beside it, the rule printed in the next line. */
    private static String ruled(String line, String first, String second) {
        int one = line.indexOf(first) + first.length() + 1;
        int two = line.indexOf(second) + second.length() + 1;
        String padded = line.replaceAll("\\s+$", "");
        return padded + "\n" + " ".repeat(one) + "---" + " ".repeat(two - one - 3) + "---";
    }

    private static String columns(String first, String second) {
        StringBuilder line = new StringBuilder(" ".repeat(FIRST - first.length() / 2)).append(first);
        return line.append(" ".repeat(Math.max(3, SECOND - second.length() / 2 - line.length()))).append(second).toString();
    }
}
