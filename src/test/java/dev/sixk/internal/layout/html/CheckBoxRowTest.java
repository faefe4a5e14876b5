package dev.sixk.internal.layout.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckBoxRowTest {

    @ParameterizedTest
    @CsvSource({"Ja *X Nein *, Ja|[X]|Nein|[ ]", "*x A * B, [x]|A|[ ]|B", "Ja _ Nein _X, Ja|___|Nein|X", "A *X, A|[X]",
        "A _ . B _, A|___|B|___", "Ja _V Nein _, Ja|V|Nein|___", "A *, A|[ ]", "Which? A * B *X, Which?|A|[ ]|B|[X]"})
    void aRowOfBoxesIsToldByItsShape(String cells, String seen) {
        assertThat(HtmlLayoutTest.lines(row(cells))).containsExactly(seen);
    }

    @ParameterizedTest
    @CsvSource({"By: _, By:", "A * X, A|X", "Assets _ _7 _ _8, Assets|7|8", "2008 _ 2007 _, 2008|2007", "A B _ _, A|B",
        "A _Bo C _, A|Bo|C", "* A B C, A|B|C", "*A *B * *X, A|B|X"})
    void aRowOfFiguresOrASignatureIsNoRowOfBoxes(String cells, String seen) {
        assertThat(HtmlLayoutTest.lines(row(cells))).containsExactly(seen);
    }

    /** A table of one row: each word a cell, {@code *} before it for a border, {@code _} for a rule below; a full stop is no text. */
    private static String row(String cells) {
        StringBuilder row = new StringBuilder("<table><tr>");
        for (String cell : cells.split(" ")) {
            String border = cell.startsWith("*") ? "border:1px solid" : cell.startsWith("_") ? "border-bottom:1px solid" : "";
            String text = border.isEmpty() ? cell.replace(".", "") : cell.substring(1);
            row.append("<td style='").append(border).append("'>").append(text);
        }
        return row + "</table>";
    }
}
