package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Folds the columns from left to right; columns that begin nearly alike are one. */
    void fold() {
        TreeMap<Integer, List<SigningCell>> columns = new TreeMap<>(Map.of(0, new ArrayList<>()));
        for (int split : splits()) {
            if (columns.size() == 1 || split - columns.lastKey() > TOLERANCE) {
                columns.put(split, new ArrayList<>());
            }
        }
        for (SigningCell cell : cells) {
            columns.floorEntry(cell.column() + TOLERANCE).getValue().add(cell);
        }
        for (List<SigningCell> column : columns.values()) {
            if (!column.isEmpty()) {
                fold.mark(COLUMN, column.get(0).from());
                column.forEach(tokens::fold);
            }
        }
    }

    /** A second label of one kind begins a column, and so does a label beside a date; a signature behind "By:" does not. */
    private TreeSet<Integer> splits() {
        TreeSet<Integer> splits = new TreeSet<>();
        BitSet seen = new BitSet();
        int before = 0;
        int column = 0;
        for (int i = 0; i < cells.size(); i++) {
            SigningCell cell = cells.get(i);
            SigningCell left = i > 0 && cells.get(i - 1).line() == cell.line() ? cells.get(i - 1) : null;
            seen = left == null ? new BitSet() : seen;
            int kind = left != null && isBareBy(left) && kind(cell) == BY ? 0 : kind(cell);
            boolean dateBeside = (kind == DATE_LABEL) != (before == DATE_LABEL);
            if (left != null && !seen.isEmpty() && kind != 0 && (seen.get(kind) || dateBeside)) {
                splits.add(kind == DATE_LABEL ? cell.column() : leftmost(Math.max(column, left.column()), cell.column()));
            }
            seen.set(kind, kind != 0);
            before = kind != 0 ? kind : before;
            column = kind != 0 ? cell.column() : column;
        }
        return splits;
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
}
