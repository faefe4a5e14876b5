package dev.sixk.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.model.Cell;
import dev.sixk.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTablesTest {

    @Test
    void spansAreResolved() {
        Table table = HtmlTables.of("<table><tr><th rowspan=2>Item</th><th colspan=2>Year</th></tr><tr><th>2009</th><th>2008</th></tr><tr><td>Sales</td><td>1</td><td>2</td></tr></table>").get(0);
        assertThat(table.grid()).containsExactly(List.of("Item", "Year", ""), List.of("", "2009", "2008"), List.of("Sales", "1", "2"));
        assertThat(table.rows().get(0)).extracting(Cell::header).containsOnly(true);
        assertThat(table.rows().get(1)).extracting(Cell::column).containsExactly(1, 2);
    }

    @Test
    void whatAStyleSheetHidesIsNotRead() {
        List<Table> tables = HtmlTables.of("<style>.x { display: none } td.y { visibility: hidden }</style><table class=x><tr><td>a</table>"
            + "<table><tr><td>b<td class=y>c<td>d <span class=x>e</span><tr class=x><td>f<tbody class=x><tr><td>g</table>");
        assertThat(tables).extracting(Table::grid).containsExactly(List.of(List.of("b", "d")));
    }

    @Test
    void hiddenWordsAndScriptsAreNotRead() {
        Table table = HtmlTables.of("<table><tr><td>a<span style='display: none'>b</span><script>c</script><br>d&nbsp;e</td></tr></table><table hidden><tr><td>f</td></tr></table>").get(0);
        assertThat(table.grid()).containsExactly(List.of("a d e"));
        assertThat(HtmlTables.of("<table style='display:none'><tr><td>f</td></tr></table>")).isEmpty();
    }

    @Test
    void aTableWithinACellIsOneOfItsOwn() {
        List<Table> tables = HtmlTables.of("<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td></tr></table>");
        assertThat(tables).extracting(Table::grid).containsExactly(List.of(List.of("a b c")), List.of(List.of("b", "c")));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-3, 1", "x, 1", "2, 2", "99999999, 1000", "1000000, 1000"})
    void aColumnSpanIsANumberWithinReason(String span, int columns) {
        assertThat(HtmlTables.of("<table><tr><td colspan=" + span + ">a</td></tr></table>").get(0).columns()).isEqualTo(columns);
    }

    @Test
    void aHostileTableStaysSmall() {
        String row = "<tr>" + "<td rowspan=65000 colspan=1000>a</td>".repeat(50) + "</tr>";
        Table table = HtmlTables.of("<table>" + row.repeat(50) + "</table>").get(0);
        assertThat(table.columns()).isLessThanOrEqualTo(1_000);
        assertThat(table.rows()).hasSize(50).allSatisfy(cells -> assertThat(cells.size()).isLessThanOrEqualTo(1));
    }
}
