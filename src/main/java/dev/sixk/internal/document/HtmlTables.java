package dev.sixk.internal.document;

import dev.sixk.internal.layout.html.HtmlLayout;
import dev.sixk.internal.layout.html.Visibility;
import dev.sixk.model.Cell;
import dev.sixk.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The tables of HTML, in the order in which they begin; a table within a cell is one of its own, and its words stand in the cell, too. */
public final class HtmlTables {

    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
    /** As browsers bound them. */
    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_ROWS = 65_534;

    private final Visibility visibility;

    private HtmlTables(Visibility visibility) {
        this.visibility = visibility;
    }

    /** Reads the tables of a document's text. */
    public static List<Table> of(String html) {
        Document document = HtmlLayout.parse(html, false);
        HtmlTables tables = new HtmlTables(Visibility.of(document));
        return document.select("table").stream().filter(tables.visibility::isDisplayed).map(tables::table).toList();
    }

    private Table table(Element table) {
        List<Element> rows = rows(table);
        List<List<Cell>> read = new ArrayList<>(rows.size());
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            read.add(row(rows.get(i), taken, rows.size() - i));
        }
        return new Table(read);
    }

    /** Head, bodies and foot in the order in which they stand. */
    private List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (GROUPS.contains(child.normalName()) && visibility.isShown(child)) {
                child.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
            }
        }
        rows.removeIf(row -> !visibility.isShown(row));
        return rows;
    }

    /**
     * Reads a row.
     *
     * @param taken for each column how many rows, this one among them, a cell from above still takes
     * @param left  how many rows there are from this one on
     */
    private List<Cell> row(Element row, List<Integer> taken, int left) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (Element child : row.children()) {
            boolean header = child.normalName().equals("th");
            if (!header && !child.normalName().equals("td") || !visibility.isShown(child)) {
                continue;
            }
            while (column < taken.size() && taken.get(column) > 0) {
                column++;
            }
            if (column >= MOST_COLUMNS) {
                break;
            }
            int columns = Math.min(span(child, "colspan", MOST_COLUMNS, 1), MOST_COLUMNS - column);
            int rows = Math.min(span(child, "rowspan", MOST_ROWS, left), left);
            cells.add(new Cell(HtmlWords.of(child, visibility), column, columns, rows, header));
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
