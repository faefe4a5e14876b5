package dev.sixk.internal.fold;

/** Folds the paragraphs that attach an exhibit or incorporate the report by reference. */
final class ParagraphFold {

    private final Fold fold;

    ParagraphFold(Fold fold, int body) {
        this.fold = fold;
    }

    /** Folds the paragraph that begins on a line; gives the line behind it, the same line if it says neither. */
    int fold(int line) {
        return line;
    }
}
