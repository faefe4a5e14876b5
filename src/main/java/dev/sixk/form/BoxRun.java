package dev.sixk.form;

import dev.sixk.model.Box;
import dev.sixk.model.BoxState;
import java.util.ArrayList;
import java.util.List;

/** Labels and marks that stand beside each other, as printed. Decides from the whole run which mark belongs to which label. */
final class BoxRun {

    private final List<Item> glyphs = new ArrayList<>();

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
    }

    boolean isEmpty() {
        return glyphs.isEmpty();
    }

    boolean has(LineRule rule) {
        return glyphs.stream().anyMatch(item -> item.is(rule));
    }

    boolean hasMark() {
        return glyphs.stream().anyMatch(BoxRun::isMark);
    }

    boolean hasLabel() {
        return glyphs.stream().anyMatch(BoxRun::isLabel);
    }

    Item first() {
        return glyphs.get(0);
    }

    Item last() {
        return glyphs.get(glyphs.size() - 1);
    }

    /** Gives a box for each label, or one box without a label where the run has none. */
    List<Found> boxes() {
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            if (isLabel(glyphs.get(i))) {
                labels.add(i);
            }
        }
        if (labels.isEmpty()) {
            return List.of(box("", first(), glyphs));
        }
        List<Found> found = new ArrayList<>();
        for (int n = 0; n < labels.size(); n++) {
            int label = labels.get(n);
            int before = n == 0 ? 0 : labels.get(n - 1) + 1;
            int after = n + 1 == labels.size() ? glyphs.size() : labels.get(n + 1);
            List<Item> marks = marksBefore(n, labels) ? glyphs.subList(before, label) : glyphs.subList(label + 1, after);
            found.add(box(name(glyphs.get(label)), glyphs.get(label), marks));
        }
        return found;
    }

    /**
     * Says whether the marks of the n-th label stand before it. A run that starts with a mark and ends with a label has its marks
     * before the labels; one that starts with a label and ends with a mark has them behind. Otherwise the mark between two labels
     * goes to the label in whose segment, or on whose line, it stands.
     */
    private boolean marksBefore(int n, List<Integer> labels) {
        boolean leads = isMark(first());
        boolean trails = isMark(last());
        if (leads != trails) {
            return leads;
        }
        if (leads) {
            return alternates(labels) ? bounded(labels) : n == 0;
        }
        return labels.size() == 2 && labels.get(1) - labels.get(0) > 1 && leansForward(labels);
    }

    /** "_ L1 X L2 _" leaves open whose the middle mark is, unless the printed line begins with the mark of its label. */
    private boolean bounded(List<Integer> labels) {
        return labels.size() > 1 && line(glyphs.get(labels.get(1) - 1)) == line(glyphs.get(labels.get(1)));
    }

    private boolean alternates(List<Integer> labels) {
        return labels.size() > 1 && labels.get(1) - labels.get(0) == 2;
    }

    private boolean leansForward(List<Integer> labels) {
        Item before = glyphs.get(labels.get(0));
        Item mark = glyphs.get(labels.get(0) + 1);
        Item next = glyphs.get(labels.get(1));
        boolean sameLine = line(mark) == line(next) && line(mark) != line(before);
        boolean sameSegment = segment(mark) == segment(next) && segment(mark) != segment(before);
        return sameLine || sameSegment;
    }

    private static int line(Item item) {
        return item.passage().lineAt(item.start()).number();
    }

    private static int segment(Item item) {
        return item.passage().segmentIndex(item.start());
    }

    private static String name(Item label) {
        return label.is(LineRule.FORM_20_F) ? "Form 20-F" : label.is(LineRule.FORM_40_F) ? "Form 40-F" : label.is(LineRule.YES) ? "Yes" : "No";
    }

    private static Found box(String name, Item label, List<Item> marks) {
        BoxState state = marks.stream().map(BoxRun::state).reduce(BoxState.UNCHECKED, BoxRun::stronger);
        Words mark = marks.stream().filter(item -> state(item) == state).findFirst().map(Item::words).orElse(Words.NONE);
        return new Found(new Box(name, state, mark.text()), Words.join(" ", name.isEmpty() ? List.of(mark) : List.of(label.words(), mark)));
    }

    private static BoxState stronger(BoxState one, BoxState other) {
        return one == BoxState.CHECKED || other == BoxState.UNCHECKED ? one : other;
    }

    private static BoxState state(Item mark) {
        if (mark.isOneOf(LineRule.CHECKED, LineRule.LETTER_CHECKED)) {
            return BoxState.CHECKED;
        }
        return mark.is(LineRule.UNREADABLE) ? BoxState.UNREADABLE : BoxState.UNCHECKED;
    }
}
