package dev.sixk.internal.boxes;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.grammar.SixKReport.BoxesContext;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
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

    private static final Vocabulary LABELS = Vocabulary.of(RULE_label);
    private static final Vocabulary MARKS = Vocabulary.of(RULE_mark);
    private static final Vocabulary DOUBTFUL = Vocabulary.of(RULE_doubtfulMark);
    private static final Vocabulary LINKS = Vocabulary.of(RULE_link);

    /** Gives the runs of boxes: behind two labels with a mark each, what stands on another line is a run of its own. */
    static List<BoxRun> of(BoxesContext rule) {
        List<FormToken> all = new ArrayList<>();
        collect(rule, all);
        dropEmptyCells(all);
        List<BoxRun> runs = new ArrayList<>();
        int from = 0;
        int labels = 0;
        for (int i = 0; i < all.size(); i++) {
            boolean complete = labels >= 2 && i - from >= 2 * labels;
            if (complete && all.get(i).getLine() != all.get(i - 1).getLine()) {
                runs.add(new BoxRun(List.copyOf(all.subList(from, i)), rule));
                from = i;
                labels = 0;
            }
            labels += isLabel(all.get(i)) ? 1 : 0;
        }
        runs.add(new BoxRun(List.copyOf(all.subList(from, all.size())), rule));
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

    /** "☒ Yes | | ☐ No | |": beside boxes of another design, bars with nothing between them are an empty cell. */
    private static void dropEmptyCells(List<FormToken> glyphs) {
        if (glyphs.stream().anyMatch(glyph -> !isLabel(glyph) && !isBarred(glyph))) {
            glyphs.removeIf(glyph -> glyph.getType() == EMPTY_CELL);
        }
    }

    private static boolean isBarred(FormToken mark) {
        return mark.getText().startsWith("|");
    }

    static boolean isLabel(FormToken glyph) {
        return LABELS.has(glyph.getType());
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
     * Says whether words that nothing knows may have been a label: there is a third label, which the question left, "under cover
     * of Form 2O-F or Form 40-F: [ ] Form 20-F [X] Form 40-F", or a mark on the line that is no part of the run.
     */
    private boolean isDoubtful() {
        long labels = glyphs.stream().filter(BoxRun::isLabel).count();
        return labels > 2 || labels == 0 && glyphs.size() > 1 || hasStray();
    }

    private boolean hasStray() {
        Phrases phrases = first().phrases();
        for (int i = phrases.first(first().getLine()); i < phrases.end(first().getLine()); i++) {
            int kind = phrases.kind(i);
            if ((i < first().first() || i >= last().end()) && (LABELS.has(kind) || MARKS.has(kind) && kind != EMPTY_CELL && !DOUBTFUL.has(kind))) {
                return true;
            }
        }
        return false;
    }

    /** Says whether the line on which the run begins holds nothing else. */
    boolean fillsItsLine() {
        Phrases phrases = first().phrases();
        int line = first().getLine();
        return !isWritten(phrases.first(line), first().first()) && !isWritten(last().end(), phrases.end(line));
    }

    private boolean isWritten(int from, int to) {
        for (int i = from; i < to; i++) {
            if (first().phrases().isWritten(i) && !LINKS.has(first().phrases().kind(i))) {
                return true;
            }
        }
        return false;
    }
}
