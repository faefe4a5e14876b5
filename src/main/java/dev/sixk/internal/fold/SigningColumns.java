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

    private SigningColumns(Fold fold, SigningTokens tokens, List<SigningCell> cells) {
        this.fold = fold;
        this.phrases = fold.phrases;
        this.cells = cells;
        this.tokens = tokens;
    }

    /** Folds a block; a company's name across signatories side by side begins the next ones, with columns of their own. */
    static void fold(Fold fold, SigningExtent extent) {
        SigningTokens tokens = new SigningTokens(fold, extent.isSigned());
        List<SigningCell> cells = new ArrayList<>(extent.cells());
        int first = 0;
        for (int i = 1; i < cells.size(); i++) {
            SigningColumns above = new SigningColumns(fold, tokens, cells.subList(first, i));
            if (isCompany(cells, i, tokens) && above.isAcross(cells.get(i)) && above.signs(cells, i + 1)) {
                above.lead(cells, first);
                above.fold();
                first = i;
            }
        }
        SigningColumns last = new SigningColumns(fold, tokens, cells.subList(first, cells.size()));
        if (first > 0) {
            last.lead(cells, first);
        }
        last.fold();
    }

    /** Says whether a company's name stands alone on its line. */
    private static boolean isCompany(List<SigningCell> cells, int at, SigningTokens tokens) {
        SigningCell cell = cells.get(at);
        boolean beside = at > 0 && cells.get(at - 1).line() == cell.line()
            || at + 1 < cells.size() && cells.get(at + 1).line() == cell.line();
        return !beside && tokens.type(cell.from(), cell.to()) == COMPANY_LINE;
    }

    private boolean isAcross(SigningCell company) {
        TreeSet<Integer> splits = splits();
        return !splits.isEmpty() && company.column() + TOLERANCE / 2 < splits.first() && kind(company) == 0;
    }

    /** Says whether the first label from a cell on is one of a signature. */
    private boolean signs(List<SigningCell> all, int from) {
        int at = from;
        while (at < all.size() && kind(all.get(at)) == 0) {
            at++;
        }
        return at < all.size() && kind(all.get(at)) == BY;
    }

    /** The company's name may be centered; it stands in the first column. */
    private void lead(List<SigningCell> all, int first) {
        SigningCell cell = all.get(first);
        if (isCompany(all, first, tokens)) {
            all.set(first, new SigningCell(cell.from(), cell.to(), cell.line(), 0));
        }
    }

    /** Folds the columns from left to right; columns that begin nearly alike are one. */
    private void fold() {
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
