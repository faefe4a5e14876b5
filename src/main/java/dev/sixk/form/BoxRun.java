package dev.sixk.form;

import dev.sixk.model.Box;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Labels and marks that stand beside each other, as printed. */
final class BoxRun {

    private final List<Item> glyphs = new ArrayList<>();
    private int labels;

    /**
     * A box and the items that it was read from.
     *
     * @param box   the box
     * @param words the label and its mark
     */
    record Found(Box box, Words words) {
    }

    static boolean isMark(Item item) {
        return item.isOneOf(LineRule.CHECKED, LineRule.UNCHECKED, LineRule.UNREADABLE, LineRule.LETTER_CHECKED, LineRule.LETTER_UNCHECKED);
    }

    static boolean isLabel(Item item) {
        return item.isOneOf(LineRule.FORM_20_F, LineRule.FORM_40_F, LineRule.YES, LineRule.NO);
    }

    void add(Item glyph) {
        glyphs.add(glyph);
        labels += isLabel(glyph) ? 1 : 0;
    }

    List<Item> glyphs() {
        return glyphs;
    }

    boolean isEmpty() {
        return glyphs.isEmpty();
    }

    boolean has(LineRule rule) {
        return glyphs.stream().anyMatch(item -> item.is(rule));
    }

    boolean hasMark() {
        return glyphs.size() > labels;
    }

    boolean hasLabel() {
        return labels > 0;
    }

    /** Says whether two labels have a mark each, so that what follows in another line is no part of the answer. */
    boolean isComplete() {
        return labels >= 2 && glyphs.size() - labels >= labels;
    }

    Item first() {
        return glyphs.get(0);
    }

    Item last() {
        return glyphs.get(glyphs.size() - 1);
    }

    /** Gives the number of the layout line on which the run begins. */
    int line() {
        return line(first());
    }

    static int line(Item item) {
        return item.passage().lineAt(item.start()).number();
    }

    /** Gives a box for each label, or one box without a label where the run has none. */
    List<Found> boxes() {
        return new MarkPlacement(glyphs).boxes();
    }
}
