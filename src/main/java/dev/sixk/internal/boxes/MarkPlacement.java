package dev.sixk.internal.boxes;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.FormToken;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides from a whole run of labels and marks which mark belongs to which label: by the line or the cell that they share, by their
 * order, by the rule they stand on, and by their columns. Where the print leaves it open, and it matters, the boxes are unreadable.
 */
final class MarkPlacement {

    private final List<FormToken> glyphs;
    private final List<FormToken> labels = new ArrayList<>();
    private final List<FormToken> marks = new ArrayList<>();
    private final List<List<FormToken>> placed = List.of(new ArrayList<>(), new ArrayList<>());
    private boolean shared;
    private boolean guessed;

    private MarkPlacement(List<FormToken> glyphs) {
        this.glyphs = new ArrayList<>(glyphs);
        glyphs.forEach(glyph -> (BoxRun.isLabel(glyph) ? labels : marks).add(glyph));
    }

    /** Gives a box for each of the run's first two labels, or one box without a label. */
    static List<PlacedBox> of(List<FormToken> run) {
        return new MarkPlacement(StrayMarks.without(run)).boxes();
    }

    private List<PlacedBox> boxes() {
        if (labels.isEmpty()) {
            return List.of(new BoxReader(marks, null, false, false).box(PlacedBox.LONE, Words.NONE));
        }
        FormToken one = labels.get(0);
        if (labels.size() == 1 && one.getType() != BOTH_FORMS) {
            return List.of(new BoxReader(marks, null, false, false).box(one.getType(), one.words()));
        }
        place();
        boolean both = one.getType() == BOTH_FORMS;
        return List.of(reader(0).box(both ? FORM_20F : one.getType(), one.words()),
            reader(1).box(both ? FORM_40F : labels.get(1).getType(), labels.get(labels.size() - 1).words()));
    }

    private BoxReader reader(int label) {
        return new BoxReader(placed.get(label), placed.get(1 - label), shared, guessed);
    }

    private void place() {
        if (labels.size() == 1) {
            bothForms();
        } else if (!onRules()) {
            inOrder();
        }
    }

    /** "Form 20-F or Form 40-F X": one mark is the nearer label's, two are one each. */
    private void bothForms() {
        guessed = marks.size() == 1;
        boolean before = glyphs.get(0) != labels.get(0);
        for (FormToken mark : marks) {
            own(mark, marks.size() == 2 ? mark == marks.get(0) : before);
        }
    }

    private void own(FormToken mark, boolean first) {
        placed.get(first ? 0 : 1).add(mark);
    }

    /** Two rules below the labels, a mark on one of them: "Yes      No  X" over "____     ____"; rules right below the labels say nothing of a mark beside these. */
    private boolean onRules() {
        List<FormToken> rules = marks.stream().filter(this::isRuleBelow).toList();
        if (rules.size() != 2 || marks.size() == 2) {
            return false;
        }
        boolean beside = marks.stream().anyMatch(mark -> mark.getLine() == labels.get(0).getLine());
        if (beside && rules.get(0).column() <= labels.get(0).column()) {
            marks.removeAll(rules);
            glyphs.removeAll(rules);
            return false;
        }
        for (FormToken mark : marks) {
            if (!rules.contains(mark) && !stands(mark, rules.get(0)) && !stands(mark, rules.get(1))) {
                return false;
            }
        }
        marks.forEach(mark -> own(mark, mark == rules.get(0) || mark != rules.get(1) && stands(mark, rules.get(0))));
        return true;
    }

    private boolean isRuleBelow(FormToken mark) {
        return isBlank(mark) && mark.getLine() > labels.get(1).getLine();
    }

    static boolean isBlank(FormToken mark) {
        return mark.getType() == UNCHECKED && mark.phrases().firstChar(mark.first()) == '_';
    }

    private static boolean stands(FormToken mark, FormToken rule) {
        return mark.column() >= rule.column() - 1 && mark.column() <= rule.column() + rule.getText().length();
    }

    private void inOrder() {
        int first = glyphs.indexOf(labels.get(0));
        int second = glyphs.indexOf(labels.get(1));
        boolean between = second - first > 1;
        boolean behind = glyphs.size() - second > 1;
        if (isByLine()) {
            marks.forEach(mark -> own(mark, mark.getLine() == labels.get(0).getLine()));
        } else if (first > 0 && between && behind) {
            byCell();
        } else if (between && (first > 0 || behind)) {
            FormToken label = labels.get(first > 0 ? 0 : 1);
            marks.forEach(mark -> own(mark, mark.first() < label.first()));
        } else if (between) {
            boolean forward = leansForward();
            marks.forEach(mark -> own(mark, !forward));
        } else {
            grouped(first > 0);
        }
    }

    /** Each label has a line of its own, and each mark stands on one of these lines. */
    private boolean isByLine() {
        int one = labels.get(0).getLine();
        int two = labels.get(1).getLine();
        return one != two && marks.stream().allMatch(mark -> mark.getLine() == one || mark.getLine() == two);
    }

    private void byCell() {
        int one = labels.get(0).segment();
        int two = labels.get(1).segment();
        if (one == two || !marks.stream().allMatch(mark -> mark.segment() == one || mark.segment() == two)) {
            share();
        } else {
            marks.forEach(mark -> own(mark, mark.segment() == one));
        }
    }

    private void share() {
        shared = true;
        placed.forEach(own -> own.addAll(marks));
    }

    /** "L1 X L2": the mark is the first label's, unless it shares its line or its cell with the second alone. */
    private boolean leansForward() {
        FormToken mark = marks.get(marks.size() - 1);
        boolean line = mark.getLine() == labels.get(1).getLine() && mark.getLine() != labels.get(0).getLine();
        boolean cell = mark.segment() == labels.get(1).segment() && mark.segment() != labels.get(0).segment();
        return line || cell || isFarNearer(mark);
    }

    /** "Yes                X   No": a mark far off the first label, right before the second. */
    private boolean isFarNearer(FormToken mark) {
        int behind = mark.column() - labels.get(0).column() - labels.get(0).getText().length();
        int before = labels.get(1).column() - mark.column() - mark.getText().length();
        boolean nearer = mark.getLine() == labels.get(1).getLine() && before > 0 && behind >= Bounds.FAR * before;
        guessed |= nearer;
        return nearer;
    }

    /** The labels stand together, the marks before or behind them: one each in order, or one under its label. */
    private void grouped(boolean before) {
        if (marks.size() == 2) {
            marks.forEach(mark -> own(mark, mark == marks.get(0)));
        } else if (marks.size() != 1) {
            share();
        } else if (marks.get(0).getLine() == labels.get(0).getLine() || labels.get(0).getLine() != labels.get(1).getLine()) {
            own(marks.get(0), before);
        } else {
            byColumn(marks.get(0));
        }
    }

    private void byColumn(FormToken mark) {
        int one = Math.abs(middle(mark) - middle(labels.get(0)));
        int two = Math.abs(middle(mark) - middle(labels.get(1)));
        if (Math.abs(one - two) >= Math.min(one, two) + 2) {
            guessed = true;
            own(mark, one < two);
        } else {
            share();
        }
    }

    private static int middle(FormToken glyph) {
        return glyph.column() + glyph.getText().length() / 2;
    }
}
