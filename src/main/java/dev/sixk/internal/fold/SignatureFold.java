package dev.sixk.internal.fold;

/** Folds a signature block: its lines by column, each line or cell one token of its kind. */
final class SignatureFold {

    private final Fold fold;

    SignatureFold(Fold fold) {
        this.fold = fold;
    }

    /** Folds the signature block that opens on a line; gives the line behind it, the same line if none does. */
    int fold(int line) {
        return line;
    }
}
