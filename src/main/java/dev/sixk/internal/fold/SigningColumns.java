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

    SigningColumns(Fold fold) {
        this.fold = fold;
        this.phrases = fold.phrases;
    }

    /** Folds the columns from left to right. */
    void fold(List<SigningCell> cells) {
        List<Integer> starts = starts(cells);
        SigningCells tokens = new SigningCells(fold);
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
    private List<Integer> starts(List<SigningCell> cells) {
        TreeSet<Integer> splits = new TreeSet<>();
        for (int i = 0, next; i < cells.size(); i = next) {
            next = i;
            while (next < cells.size() && cells.get(next).line() == cells.get(i).line()) {
                next++;
            }
            split(cells, i, next, splits);
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int split : splits) {
            if (starts.size() == 1 || split - starts.get(starts.size() - 1) > TOLERANCE) {
                starts.add(split);
            }
        }
        return starts;
    }

    /** A second label of one kind on a line begins a column, and so does a label beside a date. */
    private void split(List<SigningCell> cells, int from, int to, TreeSet<Integer> splits) {
        BitSet seen = new BitSet();
        int before = 0;
        for (int i = from; i < to; i++) {
            int kind = kind(cells.get(i));
            if (kind != 0) {
                boolean dateBeside = !seen.isEmpty() && (kind == DATE_LABEL) != seen.get(DATE_LABEL);
                boolean second = seen.get(kind) && !(kind == BY && isBareBy(cells.get(i - 1)));
                int column = cells.get(i).column();
                if (second || dateBeside) {
                    splits.add(kind == DATE_LABEL ? column : leftmost(cells, Math.max(before, cells.get(i - 1).column()), column));
                }
                seen.set(kind);
                before = column;
            }
        }
    }

    /** Gives the kind of a segment's first label, 0 without one. */
    private int kind(SigningCell cell) {
        for (int i = cell.from(); i < cell.to(); i++) {
            switch (phrases.kind(i)) {
                case BY, BY_SIGNED, CONFORMED -> {
                    return BY;
                }
                case NAME_LABEL, TITLE_LABEL, DATE_LABEL -> {
                    return phrases.kind(i);
                }
                default -> {
                    // the filer's words
                }
            }
        }
        return 0;
    }

    private boolean isBareBy(SigningCell cell) {
        return cell.to() - cell.from() == 1 && phrases.kind(cell.from()) == BY;
    }

    /** A column begins with the leftmost of its labels: "By:" may stand left of the signature beside the date. */
    private int leftmost(List<SigningCell> cells, int before, int column) {
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
