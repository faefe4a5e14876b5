package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/** Parts the segments of a signature block into columns that are read down: the date at the left, signatories side by side. */
final class SigningColumns {

    private static final int TOLERANCE = 8;

    private final Fold fold;
    private final Phrases phrases;
    private final List<SigningCell> cells;
    private final SigningTokens tokens;

    SigningColumns(Fold fold, SigningExtent extent) {
        this.fold = fold;
        this.phrases = fold.phrases;
        this.cells = extent.cells();
        this.tokens = new SigningTokens(fold, extent.isSigned());
    }

    /** Folds the columns from left to right. */
    void fold() {
        List<Integer> starts = starts();
        for (int column = 0; column < starts.size(); column++) {
            boolean opened = false;
            for (SigningCell cell : cells) {
                if (column(cell, starts) == column) {
                    if (!opened) {
                        fold.mark(COLUMN, cell.from());
                        opened = true;
                    }
                    tokens.fold(cell);
                }
            }
        }
    }

    /** Columns that begin nearly alike are one column. */
    private List<Integer> starts() {
        TreeSet<Integer> splits = new TreeSet<>();
        for (int i = 0, next; i < cells.size(); i = next) {
            next = i;
            while (next < cells.size() && cells.get(next).line() == cells.get(i).line()) {
                next++;
            }
            split(i, next, splits);
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int split : splits) {
            if (starts.size() == 1 || split - starts.get(starts.size() - 1) > TOLERANCE) {
                starts.add(split);
            }
        }
        return starts;
    }

    /** A second label of one kind on a line begins a column, and so does a label beside a date; a signature behind "By:" does not. */
    private void split(int from, int to, TreeSet<Integer> splits) {
        BitSet seen = new BitSet();
        int before = 0;
        int column = 0;
        for (int i = from; i < to; i++) {
            int kind = kind(cells.get(i));
            if (kind != 0 && !(kind == BY && i > from && isBareBy(cells.get(i - 1)))) {
                boolean dateBeside = before != 0 && (kind == DATE_LABEL) != (before == DATE_LABEL);
                int at = cells.get(i).column();
                if (seen.get(kind) || dateBeside) {
                    splits.add(kind == DATE_LABEL ? at : leftmost(Math.max(column, cells.get(i - 1).column()), at));
                }
                seen.set(kind);
                before = kind;
                column = at;
            }
        }
    }

    /** Gives the kind of a segment's first label, 0 without one. */
    private int kind(SigningCell cell) {
        for (int i = cell.from(); i < cell.to(); i++) {
            int kind = SigningLabels.isNamed(phrases, i, cell.from()) ? phrases.kind(i) : 0;
            if (kind == BY || kind == BY_SIGNED || kind == CONFORMED || kind == STAMP) {
                return BY;
            }
            if (kind == NAME_LABEL || kind == TITLE_LABEL || kind == DATE_LABEL) {
                return kind;
            }
        }
        return 0;
    }

    private boolean isBareBy(SigningCell cell) {
        return cell.to() - cell.from() == 1 && phrases.kind(cell.from()) == BY;
    }

    /** A column begins with the leftmost of its labels: "By:" may stand left of the signature beside the date. */
    private int leftmost(int before, int column) {
        int leftmost = column;
        for (SigningCell cell : cells) {
            int kind = cell.column() > before + TOLERANCE && cell.column() < leftmost ? kind(cell) : 0;
            leftmost = kind != 0 && kind != DATE_LABEL ? cell.column() : leftmost;
        }
        return leftmost;
    }

    private static int column(SigningCell cell, List<Integer> starts) {
        int column = 0;
        for (int i = 1; i < starts.size(); i++) {
            column = cell.column() >= starts.get(i) - TOLERANCE ? i : column;
        }
        return column;
    }
}
