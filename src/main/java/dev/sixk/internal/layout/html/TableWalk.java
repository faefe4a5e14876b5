package dev.sixk.internal.layout.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** The tables that are open in the walk, from the outermost to the innermost. */
final class TableWalk {

    private final LineWriter writer;
    private final Deque<TableRows> open = new ArrayDeque<>();

    TableWalk(LineWriter writer) {
        this.writer = writer;
    }

    boolean takes(TagKind kind) {
        TableRows table = open.peek();
        return switch (kind) {
            case TABLE -> open.size() < Bounds.MAX_TABLES;
            case ROW -> table != null && table.takesRow();
            default -> table != null && table.takesCell();
        };
    }

    boolean inCell() {
        return !open.isEmpty() && open.element().cellOpen();
    }

    void open(Frame frame, Element element) {
        writer.endLine();
        switch (frame.kind) {
            case TABLE -> {
                writer.flow().gap();
                open.push(new TableRows(inCell()));
            }
            case ROW -> open.element().openRow();
            default -> openCell(frame, element);
        }
    }

    private void openCell(Frame frame, Element element) {
        int colspan = span(element.attr("colspan"));
        int rowspan = span(element.attr("rowspan"));
        TableRows.Cell cell = open.element().openCell(colspan, rowspan, frame.css, frame.offset);
        writer.openFlow(cell.flow);
    }

    void close(TagKind kind) {
        switch (kind) {
            case TABLE -> {
                writer.endLine();
                open.pop();
                writer.flow().gap();
            }
            case ROW -> {
                writer.endLine();
                open.element().closeRow(writer.flow());
            }
            default -> {
                writer.closeFlow();
                open.element().closeCell();
            }
        }
    }

    private static int span(String text) {
        String digits = text.strip();
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
