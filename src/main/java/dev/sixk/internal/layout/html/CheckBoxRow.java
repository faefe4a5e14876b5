package dev.sixk.internal.layout.html;

import dev.sixk.layout.Segment;
import java.util.Arrays;
import java.util.List;

/**
 * Shows the boxes and rules that a row of check boxes draws as cell borders: {@code [ ]}, {@code [X]}, {@code ___}. Such a row is
 * told by its shape: each bordered cell is blank or holds a mark alone and has a label beside it, and hardly anything else is
 * there. A table's grid borders all cells, a row of figures has figures in cells with and without borders, and a blank to sign on
 * stands alone.
 */
final class CheckBoxRow {

    private enum Part { BLANK, LABEL, BOX, OTHER }

    private int labels;
    private int boxes;
    private int text;
    private boolean framed;
    private boolean afterLabel;
    /** A box whose label, not being before it, must come next. */
    private boolean unlabelled;

    private CheckBoxRow() {}

    static void fill(List<TableRows.Cell> cells) {
        if (cells.size() < 2 || cells.size() > Bounds.MAX_CELLS || !drawn(cells) || !new CheckBoxRow().reads(cells)) {
            return;
        }
        for (TableRows.Cell cell : cells) {
            if (cell.css.boxed()) {
                box(cell);
            } else if (cell.css.ruledBelow() && cell.flow.lines().isEmpty()) {
                put(cell, "___", 0);
            }
        }
    }

    private static boolean drawn(List<TableRows.Cell> cells) {
        for (TableRows.Cell cell : cells) {
            if (drawn(cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean drawn(TableRows.Cell cell) {
        return cell.css.boxed() || cell.css.ruledBelow();
    }

    private boolean reads(List<TableRows.Cell> cells) {
        for (TableRows.Cell cell : cells) {
            Part part = part(cell);
            if (part == Part.OTHER || part == Part.BOX && unlabelled && !afterLabel || text > Bounds.MAX_TEXT) {
                return false;
            }
            if (part != Part.BLANK) {
                count(part, cell);
            }
        }
        boolean answered = boxes > 1 || boxes == 1 && framed;
        return answered && !unlabelled && labels >= boxes && labels <= boxes + 1;
    }

    private void count(Part part, TableRows.Cell cell) {
        boolean label = part == Part.LABEL;
        labels += label ? 1 : 0;
        boxes += label ? 0 : 1;
        framed |= cell.css.boxed();
        unlabelled = !label && (unlabelled || !afterLabel);
        afterLabel = label;
    }

    private Part part(TableRows.Cell cell) {
        boolean drawn = drawn(cell);
        List<FlowLine> lines = cell.flow.lines();
        if (lines.isEmpty()) {
            return drawn ? Part.BOX : Part.BLANK;
        }
        boolean mark = lines.size() == 1 && (InlineBox.mark(lines.get(0).text()) || drawn && isLetter(lines.get(0).text()));
        if (mark || drawn) {
            return mark && drawn ? Part.BOX : Part.OTHER;
        }
        return hasLetter(lines) ? Part.LABEL : Part.OTHER;
    }

    /** "V" for a tick: any letter alone on a rule is a mark where its twin is empty. */
    private static boolean isLetter(String text) {
        return text.length() == 1 && Character.isLetter(text.charAt(0));
    }

    private boolean hasLetter(List<FlowLine> lines) {
        boolean letter = false;
        for (int i = 0; i < lines.size() && text <= Bounds.MAX_TEXT; i++) {
            String line = lines.get(i).text();
            text += line.length();
            letter |= line.chars().limit(Bounds.MAX_TEXT).anyMatch(Character::isLetter);
        }
        return letter;
    }

    private static void box(TableRows.Cell cell) {
        if (cell.flow.lines().isEmpty()) {
            put(cell, "[ ]", 0);
            return;
        }
        FlowLine mark = cell.flow.lines().get(0);
        cell.flow.lines().clear();
        put(cell, "[" + mark.text() + "]", mark.segments().get(0).column());
    }

    private static void put(TableRows.Cell cell, String text, int column) {
        int[] offsets = new int[text.length()];
        Arrays.fill(offsets, cell.offset);
        cell.flow.add(List.of(new Segment(text, column, cell.offset < 0 ? null : offsets)));
    }
}
