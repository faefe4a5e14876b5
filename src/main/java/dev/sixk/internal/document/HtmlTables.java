package dev.sixk.internal.document;

import dev.sixk.internal.layout.html.HtmlLayout;
import dev.sixk.model.Cell;
import dev.sixk.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The tables of HTML, in the order in which they begin; a table within a cell is one of its own, and its words stand in the cell, too. */
public final class HtmlTables {

    /** As browsers bound them. */
    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_ROWS = 65_534;

    private HtmlTables() {
    }

    /** Reads the tables of a document's text. */
    public static List<Table> of(String html) {
        return HtmlLayout.parse(html, false).select("table").stream().filter(table -> !HtmlWords.isHidden(table)).map(HtmlTables::table).toList();
    }

    private static Table table(Element table) {
        List<Element> rows = rows(table);
        List<List<Cell>> read = new ArrayList<>(rows.size());
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            read.add(row(rows.get(i), taken, rows.size() - i));
        }
        return new Table(read);
    }

    /** Head, bodies and foot in the order in which they stand. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (child.normalName().equals("thead") || child.normalName().equals("tbody") || child.normalName().equals("tfoot")) {
                child.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
            }
        }
        return rows;
    }

    /**
     * Reads a row.
     *
     * @param taken for each column how many rows, this one among them, a cell from above still takes
     * @param left  how many rows there are from this one on
     */
    private static List<Cell> row(Element row, List<Integer> taken, int left) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (Element child : row.children()) {
            boolean header = child.normalName().equals("th");
            while (column < taken.size() && taken.get(column) > 0) {
                column++;
            }
            if (!header && !child.normalName().equals("td") || column >= MOST_COLUMNS) {
                continue;
            }
            int columns = Math.min(span(child, "colspan", MOST_COLUMNS, 1), MOST_COLUMNS - column);
            int rows = Math.min(span(child, "rowspan", MOST_ROWS, left), left);
            cells.add(new Cell(HtmlWords.of(child), column, columns, rows, header));
            for (int at = column; at < column + columns; at++) {
                while (taken.size() <= at) {
                    taken.add(0);
                }
                taken.set(at, rows);
            }
            column += columns;
        }
        taken.replaceAll(rows -> Math.max(0, rows - 1));
        return cells;
    }

    /** A span is a number of at least 1; of rows 0 means all that are left. */
    private static int span(Element cell, String name, int most, int ofZero) {
        String value = cell.attr(name).strip();
        int digits = 0;
        while (digits < value.length() && digits < 6 && Character.isDigit(value.charAt(digits))) {
            digits++;
        }
        int span = digits == 0 ? 1 : Integer.parseInt(value.substring(0, digits));
        return span == 0 ? Math.max(1, ofZero) : Math.min(span, most);
    }
}
