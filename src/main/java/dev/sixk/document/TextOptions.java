package dev.sixk.document;

/**
 * How the readable text of a document is written.
 *
 * @param runningHeads whether running heads and the numbers of pages stay, which stand between the pages of a printed document
 * @param markdown     whether lists and rows of cells are written as Markdown has them; else cells are parted by a tab
 */
public record TextOptions(boolean runningHeads, boolean markdown) {

    /** Gives the options that leave all words in, as plain text. */
    public static TextOptions defaults() {
        return new TextOptions(true, false);
    }
}
