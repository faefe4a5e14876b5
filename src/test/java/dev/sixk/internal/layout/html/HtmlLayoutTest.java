package dev.sixk.internal.layout.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.layout.Layout;
import dev.sixk.layout.Line;
import dev.sixk.layout.Segment;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlLayoutTest {

    /** The lines, segments parted by {@code |}. */
    static List<String> lines(String html) {
        return HtmlLayout.of(html, false).lines().stream()
                .map(line -> line.segments().stream().map(Segment::text).collect(Collectors.joining("|"))).toList();
    }

    private static List<String> gaps(String html) {
        return HtmlLayout.of(html, false).lines().stream()
                .map(line -> (line.pageBreak() ? "#" : "") + (line.gapBefore() ? ">" : "") + line.text()).toList();
    }

    private static List<Integer> columns(String html) {
        return HtmlLayout.of(html, false).lines().get(0).segments().stream().map(Segment::column).toList();
    }

    @Test
    void tagsInsideWordsDoNotSplitThem() {
        assertThat(lines("<p>private IS<b></FONT>SUER</b> J<font size=1>ING</font> YI 9<sup>th</sup></p>"))
                .containsExactly("private ISSUER JING YI 9th");
    }

    @Test
    void blocksDoNotGlueWords() {
        assertThat(lines("<center>UNITED STATES</center><div>SECURITIES</div>AND<p>EXCHANGE<br>COMMISSION"))
                .containsExactly("UNITED STATES", "SECURITIES", "AND", "EXCHANGE", "COMMISSION");
    }

    @Test
    void whiteSpaceOfTheSourceFoldsToOneSpace() {
        assertThat(lines("<p>\n For the\r\n\t month <b> of </b> May\n</p>")).containsExactly("For the month of May");
    }

    @Test
    void entitiesAndWindowsNumbersAreRead() {
        assertThat(lines("<p>R&#233;gie&nbsp;&amp; Co&#146;s &#147;A&#148; &#150; B</p>"))
                .containsExactly("R\u00E9gie & Co\u2019s \u201CA\u201D \u2013 B");
    }

    @Test
    void zeroWidthCharactersAndSoftHyphensVanishAndTheHardHyphenStays() {
        assertThat(lines("<p>FORM\u200B 6\u20111\u00AD2\uFEFF</p><p>\u200B</p>")).containsExactly("FORM 6\u201112");
    }

    @Test
    void hiddenContentIsNotSeen() {
        assertThat(lines("<html><head><title>T</title><style>.h{display:none}</style></head><body><ix:header><p>big</p></ix:header>"
                + "<div style='display:none'>a</div><p hidden>b</p><script>c</script><p style='visibility:hidden'>d</p>"
                + "<p class=h>e</p>seen")).containsExactly("seen");
    }

    @Test
    void inlineXbrlValuesStayInPlace() {
        assertThat(lines("<?xml version='1.0' encoding='ASCII'?><html><body><p>File <ix:nonNumeric name='x'>001-<b>2</b></ix:nonNumeric>.</p>"))
                .containsExactly("File 001-2.");
    }

    @Test
    void preformattedLinesAndGapsAreKept() {
        assertThat(lines("<pre>\nDate: May 1      By: /s/ A\n\n  Name:  B\n</pre>")).containsExactly("Date: May 1|By: /s/ A", "Name: B");
        assertThat(gaps("<pre>a\nb\n\nc</pre>")).containsExactly(">a", "b", ">c");
        assertThat(columns("<pre>  Date      By</pre>")).containsExactly(2, 12);
        assertThat(columns("<pre>a\tb\t\tc</pre>")).containsExactly(0, 8, 24);
    }

    @Test
    void threeNoBreakSpacesPartSegments() {
        assertThat(lines("Form 20-F&nbsp;X&nbsp; &nbsp;&nbsp;Form 40-F&nbsp;&nbsp;o")).containsExactly("Form 20-F X|Form 40-F o");
        assertThat(columns("&nbsp;&nbsp;By:&nbsp;&nbsp;&nbsp;x")).containsExactly(2, 8);
    }

    @Test
    void theBlankOfABoxIsNoGap() {
        assertThat(lines("(number 82-&nbsp;&nbsp;&nbsp;&nbsp;)")).containsExactly("(number 82- )");
        assertThat(lines("Yes [&nbsp;&nbsp;&nbsp;&nbsp;] No [&nbsp;&nbsp;&nbsp;x&nbsp;&nbsp;&nbsp;]")).containsExactly("Yes [ ] No [ x ]");
    }

    @Test
    void cellsAreSegmentsAtFortyTimesTheirGridColumn() {
        String html = "<table><tr><td rowspan=2>A<td colspan=2>B<td>C<tr><td>D<td><td>E</table>";
        assertThat(lines(html)).containsExactly("A|B|C", "D|E");
        assertThat(columns(html)).containsExactly(0, 40, 120);
        assertThat(HtmlLayout.of(html, false).lines().get(1).segments()).extracting(Segment::column).containsExactly(40, 120);
    }

    @Test
    void linesOfCellsStandSideBySide() {
        assertThat(lines("<table><tr><td>By:<br>Name:<br>Title:<td><br>Ann Poe<br>Chair</table>"))
                .containsExactly("By:", "Name:|Ann Poe", "Title:|Chair");
        assertThat(lines("<table><tr><td><p>&nbsp;</p><p>Form 20-F</p><td>X</table>")).containsExactly("Form 20-F|X");
    }

    @Test
    void nestedTablesStayInTheirCell() {
        String html = "<table><tr><td>Date<td><table><tr><td>By:<td>Ann<tr><td>Name:<td>Poe</table></table>";
        assertThat(lines(html)).containsExactly("Date|By:|Ann", "Name:|Poe");
        assertThat(columns(html)).containsExactly(0, 40, 50);
    }

    @Test
    void gapsFollowParagraphsTablesAndBlankLines() {
        assertThat(gaps("a<p>b</p><div>c</div><div>d</div><div>&nbsp;</div><div>e<br>f<br><br>g</div><div style='margin-top:12pt'>h"))
                .containsExactly("a", ">b", ">c", "d", ">e", "f", ">g", ">h");
        assertThat(gaps("x<table><tr><td>a<tr><td>b<tr><td>&nbsp;<tr><td>c</table>y")).containsExactly("x", ">a", "b", ">c", ">y");
    }

    @Test
    void rulesAndStyledBreaksBeginPages() {
        assertThat(gaps("a<hr>b<div style='page-break-before:always'>c</div><p style='break-after: page'>d</p>e<hr width='20%'>f"))
                .containsExactly("a", "#>b", "#c", ">d", "#>e", ">f");
        assertThat(gaps("<div style='PAGE-BREAK-AFTER:avoid'>a</div>b")).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({"Wingdings,&#254;,\u2612", "Wingdings,x,\u2612", "wingdings,&#253;,\u2612", "Wingdings,&#168;,\u2610",
        "Wingdings,o,\u2610", "Wingdings,&#113;,\u2610", "Wingdings,\u00FC,\u2713", "Wingdings,&#167;,\u2022", "Wingdings 2,R,\u2612",
        "Wingdings 2,&#163;,\u2610", "Wingdings 2,P,\u2713", "Webdings,a,\u2713", "Symbol,&#183;,\u2022", "Wingdings,&#61694;,\u2612",
        "Arial,x,x", "Segoe UI Symbol,o,o", "Wingdings,Form,Form", "Wingdings,No,No"})
    void symbolFontsShowTheirMarks(String font, String source, String seen) {
        assertThat(lines("<p>Yes <font face='" + font + "'>" + source + "</font>")).containsExactly("Yes " + seen);
        assertThat(lines("<p>Yes <span style=\"font:10pt '" + font + "', serif\">" + source + "</span>")).containsExactly("Yes " + seen);
        assertThat(lines("<style>p{color:red} .w, span.v { FONT-FAMILY: \"" + font + "\" }</style><p>Yes <span class='a v'>" + source + "</span>"))
                .containsExactly("Yes " + seen);
    }

    @Test
    void privateUseSymbolsAreReadWithoutTheirFont() {
        assertThat(lines("<p>\uF0FE Yes \uF06F No</p>")).containsExactly("\u2612 Yes \u2610 No");
    }

    @Test
    void underlinedBlanksAreShownAsARule() {
        assertThat(lines("Form 20-F<u>&nbsp;&nbsp;&nbsp;</u>")).containsExactly("Form 20-F ___");
        assertThat(lines("Form 20-F <u>&nbsp;&nbsp;&nbsp; X &nbsp;&nbsp;</u> Form 40-F")).containsExactly("Form 20-F X Form 40-F");
        assertThat(lines("20-F <span style='text-decoration:underline'>&nbsp;&nbsp;</span><u>X&nbsp;</u> 40-F")).containsExactly("20-F X 40-F");
        assertThat(lines("Yes <span style='border-bottom:1px solid'>&nbsp;</span> No <span style='border-bottom:1px solid'></span>"))
                .containsExactly("Yes ___ No ___");
        assertThat(lines("<u>May</u><u> </u><u>2009</u> <u>&nbsp;</u>")).containsExactly("May 2009");
    }

    @Test
    void drawnBoxesAreShownInBrackets() {
        assertThat(lines("Yes <span style='border:1px solid black'>X</span> No <span style='border:1px solid'>&nbsp;</span>"
                + " <span style='border:1px solid'>Note</span>")).containsExactly("Yes [X] No [ ] Note");
        assertThat(lines("<table><tr><td>Form 20-F<td style='border:1px solid'>X<td>Form 40-F<td style='border:1px solid'>&nbsp;"
                + "<td>Yes<td style='border-bottom:1px solid'></table>")).containsExactly("Form 20-F|[X]|Form 40-F|[ ]|Yes|___");
        assertThat(lines("<table><tr><td>Total<td style='border:1px solid'>&nbsp;<td>X</table>")).containsExactly("Total|X");
    }

    @Test
    void inputsAreBoxes() {
        assertThat(lines("Yes<input type=checkbox CHECKED>No<input type=radio><input type=hidden>")).containsExactly("Yes \u2612 No \u2610");
    }

    @Test
    void imagesStandForThemselves() {
        assertThat(lines("Form 20-F <img src='a/b/ballotx.jpg'>")).containsExactly("Form 20-F \uFFFC[ballotx.jpg]");
        assertThat(lines("<img src='logo.jpg?x=1' alt='THE\n LOGO'>")).containsExactly("\uFFFC[logo.jpg THE LOGO]");
        assertThat(lines("a<img src='x.gif' alt='x.gif'>b<img><img src='data:image/png;base64,AAAA'>")).containsExactly("a \uFFFC[x.gif] b");
    }

    @Test
    void listItemsHaveTheirMarkers() {
        assertThat(lines("<ol start=3><li>a<li><p>b</p><li></ol><ul><li>c</ul><ol type=a><li>d</ol><ol type=I><li>x<li value=4>e</ol>"
                + "<ul style='list-style-type:none'><li>f</ul>"))
                .containsExactly("3.|a", "4.|b", "\u2022|c", "a.|d", "I.|x", "IV.|e", "f");
    }

    @Test
    void edgarsOwnFirstLineIsLeftOut() {
        assertThat(lines("<html><body>6-K 1 d6k.htm FORM 6-K<p>UNITED STATES</p>6-K 1 d6k.htm FORM 6-K"))
                .containsExactly("UNITED STATES", "6-K 1 d6k.htm FORM 6-K");
        assertThat(lines("<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>1\n<FILENAME>d6k.htm\n<DESCRIPTION>FORM 6-K\n<TEXT>\nUNITED<b> STATES</b>"))
                .containsExactly("UNITED STATES");
    }

    @Test
    void everyCharacterHasItsOffset() {
        String html = "<p>A&#146;s&nbsp;&amp;\r\n <b>B</b><u>&nbsp;&nbsp;</u><img src=c></p>";
        Segment segment = HtmlLayout.of(html, true).lines().get(0).segments().get(0);
        assertThat(segment.text()).isEqualTo("A\u2019s & B ___ \uFFFC[c]");
        assertThat(segment.offsets()).containsExactly(3, 4, 10, 11, 17, 22, 28, html.indexOf("<u>") + 3, html.indexOf("<u>") + 3,
                html.indexOf("<u>") + 3, html.indexOf("<u>") + 3, html.indexOf("<img"), html.indexOf("<img"), html.indexOf("<img"),
                html.indexOf("<img"), html.indexOf("<img"));
    }

    @Test
    void linesAreTheSameWithEvidenceAndWithout() {
        String html = "<table><tr><td>Yes <td style='border:solid'>&nbsp;</table><ol><li>a&nbsp;&nbsp;&nbsp;b</ol><pre>\n x</pre>";
        assertThat(HtmlLayout.of(html, true).lines().stream().map(Line::text).toList())
                .isEqualTo(HtmlLayout.of(html, false).lines().stream().map(Line::text).toList()).hasSize(3);
        assertThat(HtmlLayout.of(html, false).lines().get(0).segments().get(0).offsets()).isNull();
    }

    @Test
    void aDocumentThatShowsNothingHasNoLines() {
        assertThat(HtmlLayout.of("", true)).isEqualTo(new Layout(true, List.of()));
        assertThat(lines("<p>&nbsp;<br></p><table><tr><td></table>")).isEmpty();
    }
}
