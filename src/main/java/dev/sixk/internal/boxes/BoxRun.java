package dev.sixk.internal.boxes;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.grammar.SixKReport.BoxesContext;
import dev.sixk.internal.fold.Vocabulary;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * Labels and marks that stand beside each other, as printed.
 *
 * @param glyphs the labels and marks in order, at least one
 * @param rule   the boxes that they are part of
 */
record BoxRun(List<FormToken> glyphs, BoxesContext rule) {

    private static final Vocabulary LINKS = Vocabulary.of(RULE_link);

    /** Gives the runs of boxes: behind two labels with a mark each, what stands on another line is a run of its own. */
    static List<BoxRun> of(BoxesContext rule) {
        List<FormToken> all = new ArrayList<>();
        collect(rule, all);
        List<BoxRun> runs = new ArrayList<>();
        List<FormToken> run = new ArrayList<>();
        for (FormToken glyph : all) {
            if (isComplete(run) && glyph.getLine() != run.get(run.size() - 1).getLine()) {
                runs.add(new BoxRun(List.copyOf(run), rule));
                run.clear();
            }
            run.add(glyph);
        }
        runs.add(new BoxRun(List.copyOf(run), rule));
        return runs;
    }

    private static void collect(ParseTree tree, List<FormToken> glyphs) {
        for (int i = 0; i < tree.getChildCount(); i++) {
            if (tree.getChild(i) instanceof TerminalNode leaf) {
                glyphs.add((FormToken) leaf.getSymbol());
            } else {
                collect(tree.getChild(i), glyphs);
            }
        }
    }

    private static boolean isComplete(List<FormToken> run) {
        long labels = run.stream().filter(BoxRun::isLabel).count();
        return labels >= 2 && run.size() - labels >= labels;
    }

    static boolean isLabel(FormToken glyph) {
        return switch (glyph.getType()) {
            case FORM_20F, FORM_40F, BOTH_FORMS, YES, NO -> true;
            default -> false;
        };
    }

    FormToken first() {
        return glyphs.get(0);
    }

    FormToken last() {
        return glyphs.get(glyphs.size() - 1);
    }

    boolean has(int type) {
        return glyphs.stream().anyMatch(glyph -> glyph.getType() == type);
    }

    boolean hasLabel() {
        return glyphs.stream().anyMatch(BoxRun::isLabel);
    }

    boolean hasMark() {
        return !glyphs.stream().allMatch(BoxRun::isLabel);
    }

    boolean namesForm() {
        return has(FORM_20F) || has(FORM_40F) || has(BOTH_FORMS);
    }

    boolean namesBothForms() {
        return has(FORM_20F) && has(FORM_40F) || has(BOTH_FORMS);
    }

    /** Gives the boxes, doubtful ones where the caller says so or the run shows it. */
    List<PlacedBox> boxes(boolean doubtful) {
        List<PlacedBox> placed = MarkPlacement.of(glyphs);
        return doubtful || isDoubtful() ? placed.stream().map(PlacedBox::doubtful).toList() : placed;
    }

    /**
     * Says whether words that nothing knows may have been a label: a third label, which the question left, "under cover of Form 2O-F or
     * Form 40-F: [ ] Form 20-F [X] Form 40-F", or a mark on the line that is no part of the run, "X Form 2O-F   __ Form 40-F".
     */
    private boolean isDoubtful() {
        long labels = glyphs.stream().filter(BoxRun::isLabel).count();
        return labels > 2 || labels == 0 && glyphs.size() > 1 || hasStray();
    }

    private boolean hasStray() {
        Phrases phrases = first().phrases();
        int line = first().getLine();
        for (int i = phrases.first(line); i < phrases.end(line); i++) {
            int at = i;
            boolean glyph = switch (phrases.kind(i)) {
                case CHECKED, UNCHECKED, LETTER_CHECKED, LETTER_UNCHECKED, IMAGE, IMAGE_CHECKED, IMAGE_UNCHECKED, FORM_20F, FORM_40F, YES, NO -> true;
                default -> false;
            };
            if (glyph && glyphs.stream().noneMatch(own -> at >= own.first() && at < own.end())) {
                return true;
            }
        }
        return false;
    }

    /** Says whether the lines of the run hold nothing but its boxes. */
    boolean fillsItsLine() {
        FormToken first = first();
        int begin = first.phrases().first(first.getLine());
        int end = first.phrases().end(first.getLine());
        int next = begin;
        for (FormToken glyph : glyphs) {
            if (glyph.getLine() == first.getLine()) {
                if (isWritten(first, next, glyph.first())) {
                    return false;
                }
                next = glyph.end();
            }
        }
        return !isWritten(first, next, end);
    }

    private static boolean isWritten(FormToken of, int from, int to) {
        for (int i = from; i < to; i++) {
            if (of.phrases().isWritten(i) && !LINKS.has(of.phrases().kind(i))) {
                return true;
            }
        }
        return false;
    }
}
