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

    private static final Vocabulary MARKS = Vocabulary.of(RULE_signMark);
    private static final Vocabulary LABELS = Vocabulary.of(RULE_signMark, RULE_aligned);
    private static final int TOLERANCE = 8;

    private final Fold fold;
    private final Phrases phrases;
    private final List<SigningCell> cells;
    private final SigningTokens tokens;

    SigningColumns(Fold fold, SigningExtent extent) {
        this.fold = fold;
        this.phrases = fold.phrases;
        this.cells = extent.cells();
        this.tokens = new SigningTokens(fold, extent.signed());
    }

    /** A company's name left of signatories side by side, alone on its line, begins the next ones, with columns of their own. */
    void fold() {
        int first = 0;
        int right = 0;
        for (int i = 1; i < cells.size(); i++) {
            SigningCell cell = cells.get(i);
            if (cell.column() + TOLERANCE < right && isCompany(i) && signs(i + 1)) {
                fold(cells.subList(first, i));
                first = i;
                right = 0;
            } else if (isBeside(i) && kind(cell) == BY && !isBareBy(cells.get(i - 1))) {
                right = right == 0 ? cell.column() : Math.min(right, cell.column());
            }
        }
        fold(cells.subList(first, cells.size()));
    }

    private boolean isBeside(int at) {
        return at > 0 && at < cells.size() && cells.get(at - 1).line() == cells.get(at).line();
    }

    private boolean isCompany(int at) {
        SigningCell cell = cells.get(at);
        return !isBeside(at) && !isBeside(at + 1) && kind(cell) == 0 && tokens.type(cell.from(), cell.to()) == COMPANY_LINE;
    }

    /** Says whether the first label from a cell on is one of a signature. */
    private boolean signs(int from) {
        int at = from;
        while (at < cells.size() && kind(cells.get(at)) == 0) {
            at++;
        }
        return at < cells.size() && kind(cells.get(at)) == BY;
    }

    /** Folds the columns from left to right; columns that begin nearly alike are one. */
    private void fold(List<SigningCell> band) {
        TreeMap<Integer, List<SigningCell>> columns = new TreeMap<>(Map.of(0, new ArrayList<>()));
        for (int split : splits(band)) {
            if (columns.size() == 1 || split - columns.lastKey() > TOLERANCE) {
                columns.put(split, new ArrayList<>());
            }
        }
        for (SigningCell cell : band) {
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
    private TreeSet<Integer> splits(List<SigningCell> band) {
        TreeSet<Integer> splits = new TreeSet<>();
        BitSet seen = new BitSet();
        int before = 0;
        int column = 0;
        for (int i = 0; i < band.size(); i++) {
            SigningCell cell = band.get(i);
            SigningCell left = i > 0 && band.get(i - 1).line() == cell.line() ? band.get(i - 1) : null;
            seen = left == null ? new BitSet() : seen;
            int kind = left != null && isBareBy(left) && kind(cell) == BY ? 0 : kind(cell);
            boolean dateBeside = (kind == DATE_LABEL) != (before == DATE_LABEL);
            if (left != null && !seen.isEmpty() && kind != 0 && (seen.get(kind) || dateBeside)) {
                splits.add(kind == DATE_LABEL ? cell.column() : leftmost(band, Math.max(column, left.column()), cell.column()));
            }
            seen.set(kind, kind != 0);
            before = kind != 0 ? kind : before;
            column = kind != 0 ? cell.column() : column;
        }
        return splits;
    }

    /** Gives the kind of a segment's first label, 0 without one. */
    private int kind(SigningCell cell) {
        int kind = cell.label(LABELS);
        return MARKS.has(kind) ? BY : kind;
    }

    private boolean isBareBy(SigningCell cell) {
        return cell.to() - cell.from() == 1 && phrases.kind(cell.from()) == BY;
    }

    /** A column begins with the leftmost of its labels: "By:" may stand left of the signature beside the date. */
    private int leftmost(List<SigningCell> band, int before, int column) {
        int leftmost = column;
        for (SigningCell cell : band) {
            int kind = cell.column() > before + TOLERANCE && cell.column() < leftmost ? kind(cell) : 0;
            leftmost = kind != 0 && kind != DATE_LABEL ? cell.column() : leftmost;
        }
        return leftmost;
    }
}
