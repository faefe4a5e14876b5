package dev.sixk.internal.boxes;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.FormToken;
import java.util.ArrayList;
import java.util.List;

/** Tells the marks of a run that are no boxes: bullets, and a third one beside two that are placed. */
final class StrayMarks {

    private StrayMarks() {
    }

    /** Gives the run up to its third label, without strays. */
    static List<FormToken> without(List<FormToken> run) {
        List<FormToken> pair = firstPair(run);
        List<FormToken> plain = isBulleted(pair) ? pair.stream().filter(glyph -> glyph.getType() != BULLET).toList() : pair;
        return withoutThird(plain.isEmpty() ? pair : plain);
    }

    private static List<FormToken> firstPair(List<FormToken> run) {
        int labels = 0;
        for (int i = 0; i < run.size(); i++) {
            labels += BoxRun.isLabel(run.get(i)) ? 1 : 0;
            if (labels > 2) {
                return run.subList(0, i);
            }
        }
        return run;
    }

    /** A filled circle is a bullet where other marks are the boxes, or where one stands before each label. */
    private static boolean isBulleted(List<FormToken> run) {
        int labels = 0;
        int bullets = 0;
        boolean checked = false;
        for (FormToken glyph : run) {
            labels += BoxRun.isLabel(glyph) ? 1 : 0;
            bullets += glyph.getType() == BULLET ? 1 : 0;
            checked |= glyph.getType() == CHECKED;
        }
        return bullets > 0 && (checked || run.size() - labels - bullets >= labels || bullets >= labels);
    }

    /** Two labels between three marks: the mark at the end that stands on a line of its own, or is a bullet, is a stray one. */
    private static List<FormToken> withoutThird(List<FormToken> run) {
        if (run.size() != 5 || !BoxRun.isLabel(run.get(1)) || !BoxRun.isLabel(run.get(3))) {
            return run;
        }
        boolean bullet = run.get(0).getType() == LETTER_UNCHECKED && !isLetter(run.get(2)) && !isLetter(run.get(4));
        boolean above = run.get(0).getLine() < run.get(1).getLine() && run.get(4).getLine() == run.get(3).getLine();
        boolean below = run.get(4).getLine() > run.get(3).getLine() && run.get(0).getLine() == run.get(1).getLine();
        return bullet || above ? run.subList(1, 5) : below ? run.subList(0, 4) : new ArrayList<>(run);
    }

    private static boolean isLetter(FormToken mark) {
        return mark.getType() == LETTER_UNCHECKED || mark.getType() == LETTER_CHECKED;
    }
}
