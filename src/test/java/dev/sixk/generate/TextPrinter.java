package dev.sixk.generate;

import java.util.ArrayList;
import java.util.List;

/** Prints blocks as a text filing: 80 columns, captions in the middle, two columns by spaces. */
final class TextPrinter {

    private static final int WIDTH = 78;

    private final StringBuilder text = new StringBuilder();
    private final int column;

    private TextPrinter(Choices choices) {
        column = choices.of("column", 16, 12, 40);
    }

    static String print(List<Block> blocks, Choices choices) {
        TextPrinter printer = new TextPrinter(choices);
        blocks.forEach(printer::block);
        return printer.text.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Lines lines) {
            lines.lines().forEach(this::centre);
        } else if (block instanceof Block.Prose prose) {
            wrap("     " + prose.text(), WIDTH).forEach(this::line);
        } else if (block instanceof Block.Cells cells) {
            centre(String.join("      ", cells.cells()));
        } else if (block instanceof Block.Rows rows) {
            rows(rows);
        } else {
            line("<PAGE>");
        }
        line("");
    }

    private void rows(Block.Rows rows) {
        int left = Math.max(column, 2 + rows.rows().stream().mapToInt(row -> row.get(0).length()).max().orElse(0));
        for (List<String> row : rows.rows()) {
            List<String> right = wrap(row.get(1), WIDTH - left);
            for (int i = 0; i < right.size(); i++) {
                line(pad(i == 0 ? row.get(0) : "", left) + right.get(i));
            }
            if (rows.apart()) {
                line("");
            }
        }
    }

    private static String pad(String cell, int width) {
        return cell + " ".repeat(Math.max(3, width - cell.length()));
    }

    private void centre(String line) {
        line(" ".repeat(Math.max(0, (80 - line.length()) / 2)) + line);
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private static List<String> wrap(String prose, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : prose.split(" ", -1)) {
            if (line.length() + word.length() >= width && !line.toString().isBlank()) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty() || word.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
