package dev.sixk.generate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints blocks as an HTML filing. */
final class HtmlPrinter {

    private final StringBuilder html = new StringBuilder();
    private final boolean breaks;
    private final boolean cells;
    private final String face;

    private HtmlPrinter(Choices choices) {
        breaks = choices.of("lines in HTML", "paragraphs", "breaks").equals("breaks");
        cells = choices.of("boxes in HTML", "spaces", "cells").equals("cells");
        face = choices.of("face", "<b>%s</b>", "<font size=\"2\">%s</font>", "%s", "<span style=\"font-family: Times\">%s</span>");
    }

    static String print(List<Block> blocks, Choices choices) {
        HtmlPrinter printer = new HtmlPrinter(choices);
        blocks.forEach(printer::block);
        return "<html><head><title>6-K</title></head>\n<body>\n" + printer.html + "</body></html>\n";
    }

    private void block(Block block) {
        if (block instanceof Block.Lines lines) {
            lines(lines.lines());
        } else if (block instanceof Block.Prose prose) {
            html.append("<p>").append(escape(prose.text())).append("</p>\n");
        } else if (block instanceof Block.Cells row) {
            row(row.cells());
        } else if (block instanceof Block.Rows rows) {
            table(rows);
        } else {
            html.append("<hr style=\"page-break-after:always\">\n");
        }
    }

    private void lines(List<String> lines) {
        if (breaks) {
            html.append("<p align=\"center\">").append(lines.stream().map(this::faced).collect(Collectors.joining("<br>\n"))).append("</p>\n");
        } else {
            lines.forEach(line -> html.append("<p align=\"center\">").append(faced(line)).append("</p>\n"));
        }
    }

    private void row(List<String> pieces) {
        if (cells) {
            html.append("<table><tr>");
            pieces.forEach(piece -> html.append("<td>").append(escape(piece)).append("</td>"));
            html.append("</tr></table>\n");
        } else {
            html.append("<p align=\"center\">").append(pieces.stream().map(HtmlPrinter::escape)
                .collect(Collectors.joining("&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; "))).append("</p>\n");
        }
    }

    private void table(Block.Rows rows) {
        html.append("<table width=\"100%\">\n");
        rows.rows().forEach(row -> html.append("<tr><td width=\"40%\">").append(row.get(0).isEmpty() ? "&nbsp;" : escape(row.get(0)))
            .append("</td><td>").append(row.get(1).isEmpty() ? "&nbsp;" : escape(row.get(1))).append("</td></tr>\n"));
        html.append("</table>\n");
    }

    private String faced(String line) {
        return String.format(Locale.ROOT, face, escape(line));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
