package dev.sixk.form;

import dev.sixk.model.Box;
import dev.sixk.model.BoxState;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Decides from a whole run of labels and marks which mark belongs to which label: by the line or the cell that they share, by their
 * order, and by their columns. Where the print leaves it open, and it matters, the boxes are unreadable.
 */
final class MarkPlacement {

    private static final int NEAR = 14;

    private final List<Item> labels;
    private final List<Item> marks;
    private final List<Item> glyphs;

    MarkPlacement(List<Item> run) {
        List<Item> found = run.stream().filter(BoxRun::isLabel).toList();
        List<Item> cut = found.size() > 2 ? run.subList(0, run.indexOf(found.get(2))) : run;
        glyphs = withoutStray(cut, found);
        labels = glyphs.stream().filter(BoxRun::isLabel).toList();
        marks = glyphs.stream().filter(BoxRun::isMark).toList();
    }

    /** Two labels between three marks: the mark at the end that stands on a line of its own, or is a bullet, is a stray one. */
    private static List<Item> withoutStray(List<Item> run, List<Item> labels) {
        boolean between = run.size() == 5 && labels.size() == 2 && BoxRun.isLabel(run.get(1)) && BoxRun.isLabel(run.get(3));
        if (!between) {
            return run;
        }
        boolean bullet = run.get(0).is(LineRule.LETTER_UNCHECKED) && !run.get(2).is(LineRule.LETTER_UNCHECKED)
            && !run.get(4).is(LineRule.LETTER_UNCHECKED) && !run.get(2).is(LineRule.LETTER_CHECKED) && !run.get(4).is(LineRule.LETTER_CHECKED);
        if (bullet || line(run.get(0)) < line(run.get(1)) && line(run.get(4)) == line(run.get(3))) {
            return run.subList(1, run.size());
        }
        return line(run.get(4)) > line(run.get(3)) && line(run.get(0)) == line(run.get(1)) ? run.subList(0, run.size() - 1) : run;
    }

    List<BoxRun.Found> boxes() {
        if (labels.isEmpty()) {
            return List.of(box(glyphs.get(0), marks));
        }
        if (labels.size() == 1) {
            return List.of(box(labels.get(0), marks));
        }
        List<List<Item>> placed = place();
        return List.of(box(labels.get(0), placed.get(0)), box(labels.get(1), placed.get(1)));
    }

    private List<List<Item>> place() {
        if (byLine()) {
            return split(mark -> line(mark) == line(labels.get(0)));
        }
        int first = glyphs.indexOf(labels.get(0));
        int second = glyphs.lastIndexOf(labels.get(1));
        int between = second - first - 1;
        int behind = glyphs.size() - second - 1;
        if (first > 0 && between > 0 && behind > 0) {
            return bySegment() ? split(mark -> segment(mark) == segment(labels.get(0))) : List.of(marks, marks);
        }
        if (first > 0 && between > 0) {
            return split(mark -> mark.start() < labels.get(0).start());
        }
        if (between > 0 && behind == 0) {
            return split(mark -> !leansForward());
        }
        return between > 0 ? split(mark -> mark.start() < labels.get(1).start()) : grouped(first > 0);
    }

    /** Each label has a line of its own, and each mark stands on one of these lines. */
    private boolean byLine() {
        int one = line(labels.get(0));
        int two = line(labels.get(1));
        return one != two && marks.stream().allMatch(mark -> line(mark) == one || line(mark) == two);
    }

    /** Each label has a segment of its own, and each mark stands in one of them. */
    private boolean bySegment() {
        int one = segment(labels.get(0));
        int two = segment(labels.get(1));
        return one != two && marks.stream().allMatch(mark -> segment(mark) == one || segment(mark) == two);
    }

    /** "L1 X L2": the mark is the first label's, unless it shares its line or its segment with the second alone. */
    private boolean leansForward() {
        Item mark = marks.get(marks.size() - 1);
        boolean sameLine = line(mark) == line(labels.get(1)) && line(mark) != line(labels.get(0));
        boolean sameSegment = segment(mark) == segment(labels.get(1)) && segment(mark) != segment(labels.get(0));
        return sameLine || sameSegment;
    }

    /** The labels stand together, the marks before or behind them: one each in order, or one under its label. */
    private List<List<Item>> grouped(boolean before) {
        boolean oneLine = line(marks.isEmpty() ? labels.get(0) : marks.get(0)) == line(labels.get(0)) || line(labels.get(0)) != line(labels.get(1));
        if (marks.size() == 2) {
            return split(mark -> mark == marks.get(0));
        }
        if (marks.size() == 1 && oneLine) {
            return split(mark -> before);
        }
        if (marks.size() != 1) {
            return List.of(marks, marks);
        }
        int one = distance(marks.get(0), labels.get(0));
        int two = distance(marks.get(0), labels.get(1));
        boolean told = Math.min(one, two) <= NEAR && Math.abs(one - two) >= Math.min(one, two) + 2;
        return told ? split(mark -> one < two) : List.of(marks, marks);
    }

    private static int distance(Item one, Item other) {
        return Math.abs(middle(one) - middle(other));
    }

    private static int middle(Item item) {
        return item.passage().column(item.start()) + (item.end() - item.start()) / 2;
    }

    private List<List<Item>> split(Predicate<Item> first) {
        return List.of(marks.stream().filter(first).toList(), marks.stream().filter(first.negate()).toList());
    }

    /** A label whose marks are also the other label's, or contradict each other, cannot be read. */
    private BoxRun.Found box(Item label, List<Item> own) {
        boolean shared = labels.size() == 2 && own == marks;
        List<BoxState> states = new ArrayList<>(own.stream().map(MarkPlacement::state).distinct().toList());
        boolean blanks = own.stream().filter(mark -> state(mark) == BoxState.UNCHECKED).allMatch(mark -> mark.text().startsWith("_"));
        if (!shared && blanks && states.size() > 1) {
            states.remove(BoxState.UNCHECKED);
        }
        BoxState state = states.isEmpty() ? BoxState.UNCHECKED : states.size() > 1 || shared && states.get(0) == BoxState.CHECKED && own.size() == 1
            ? BoxState.UNREADABLE : states.get(0);
        Words mark = own.stream().filter(item -> states.contains(state(item))).findFirst().map(Item::words).orElse(Words.NONE);
        String name = name(label);
        return new BoxRun.Found(new Box(name, state, mark.text()), Words.join(" ", name.isEmpty() ? List.of(mark) : List.of(label.words(), mark)));
    }

    private static String name(Item label) {
        return label.is(LineRule.FORM_20_F) ? "Form 20-F" : label.is(LineRule.FORM_40_F) ? "Form 40-F" : label.is(LineRule.YES) ? "Yes"
            : label.is(LineRule.NO) ? "No" : "";
    }

    private static BoxState state(Item mark) {
        if (mark.isOneOf(LineRule.CHECKED, LineRule.LETTER_CHECKED)) {
            return BoxState.CHECKED;
        }
        return mark.is(LineRule.UNREADABLE) ? BoxState.UNREADABLE : BoxState.UNCHECKED;
    }

    private static int line(Item item) {
        return BoxRun.line(item);
    }

    private static int segment(Item item) {
        return item.passage().segmentIndex(item.start());
    }
}
