package dev.sixk.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.model.Cell;
import dev.sixk.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextTablesTest {

    private static final List<String> LABELS = List.of("Revenue", "Cost of sales", "Gross profit", "Net income (loss)", "Earnings per share, basic", "Cash at the end of the year",
        "Depreciation and amortisation", "Other", "Total assets", "Trade and other payables");

    @Test
    void aHundredGeneratedTablesAreReadCellByCell() {
        int cells = 0;
        int exact = 0;
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<List<String>> rows = rows(random);
            List<Table> tables = TextTables.of("Some words before it.\n\n" + printed(rows, random, seed % 2 == 0) + "\n\nSome words behind it.\n");
            List<List<String>> read = tables.isEmpty() ? List.of() : tables.get(0).grid();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    cells++;
                    exact += row < read.size() && column < read.get(row).size() && read.get(row).get(column).equals(rows.get(row).get(column)) ? 1 : 0;
                }
            }
        }
        assertThat((double) exact / cells).as("%d of %d cells", exact, cells).isGreaterThanOrEqualTo(0.97);
    }

    private static List<List<String>> rows(Random random) {
        int columns = 2 + random.nextInt(4);
        List<List<String>> rows = new ArrayList<>();
        rows.add(IntStream.range(0, columns).mapToObj(column -> column == 0 ? "" : String.valueOf(2010 - column)).toList());
        for (int row = 0; row < 3 + random.nextInt(8); row++) {
            String label = LABELS.get(random.nextInt(LABELS.size()));
            rows.add(IntStream.range(0, columns).mapToObj(column -> column == 0 ? label : number(random)).toList());
        }
        return rows;
    }

    private static String number(Random random) {
        int value = random.nextInt(5_000_000);
        return switch (random.nextInt(6)) {
            case 0 -> "--";
            case 1 -> String.format(Locale.US, "(%,d)", value);
            case 2 -> String.format(Locale.US, "%.1f%%", random.nextInt(1000) / 10.0);
            case 3 -> String.format(Locale.US, "$ %,d", value);
            default -> String.format(Locale.US, "%,d", value);
        };
    }

    private static String printed(List<List<String>> rows, Random random, boolean tagged) {
        int gap = 2 + random.nextInt(6);
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns).map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).toArray();
        StringBuilder text = new StringBuilder(tagged ? "<TABLE>\n<CAPTION>\n" : "");
        for (int row = 0; row < rows.size(); row++) {
            if (tagged && row == 1) {
                text.append("<S>").append(" ".repeat(widths[0] + gap - 3)).append("<C>\n");
            }
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String cell = rows.get(row).get(column);
                String pad = " ".repeat(widths[column] - cell.length());
                line.append(column == 0 ? cell + pad : " ".repeat(gap) + pad + cell);
            }
            text.append(line.toString().stripTrailing()).append('\n');
            if (row == 0) {
                text.append("-".repeat(widths[0])).append(" ".repeat(gap)).append("-".repeat(widths[1])).append('\n');
            }
        }
        return text.append(tagged ? "</TABLE>\n" : "").toString();
    }

    @Test
    void headersAreTheRowsAboveTheFirstNumbers() {
        Table table = TextTables.of("<TABLE>\n              Three months ended\n               2009        2008\n<S>            <C>         <C>\nRevenue       1,000       2,000\nProfit           10          20\n</TABLE>\n").get(0);
        assertThat(table.rows()).extracting(row -> row.get(0).header()).containsExactly(true, true, false, false);
    }

    @Test
    void aCellOverTwoColumnsSpansThem() {
        Table table = TextTables.of("<TABLE>\n              Three months ended\n               2009        2008\nRevenue       1,000       2,000\nProfit           10          20\n</TABLE>\n").get(0);
        Cell over = table.rows().get(0).get(0);
        assertThat(over.text()).isEqualTo("Three months ended");
        assertThat(over.columns()).isEqualTo(2);
        assertThat(over.column()).isEqualTo(1);
    }

    @Test
    void proseIsNoTable() {
        assertThat(TextTables.of("It is a line of words.\nAnd another one.\n\nA third, with no gap at all.\n")).isEmpty();
        assertThat(TextTables.of("")).isEmpty();
        assertThat(TextTables.of("<TABLE>\n</TABLE>\n<TABLE>")).isEmpty();
    }
}
