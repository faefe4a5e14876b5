package dev.sixk.internal.fold;

/** Folds lists of exhibits: a heading, and rows with their descriptions. */
final class ListFold {

    private final Fold fold;

    ListFold(Fold fold, int body) {
        this.fold = fold;
    }

    /** Folds the heading or the row that begins on a line; gives the line behind it, the same line if there is none. */
    int fold(int line) {
        return line;
    }

    /** Takes note of a line that is no part of a list. */
    void other(int line) {
    }

    /** Ends the list that is open. */
    void close() {
    }
}
