package dev.sixk.internal.boxes;

import dev.sixk.model.BoxState;
import dev.sixk.words.Words;

/**
 * A label and the mark that was found to be its own.
 *
 * @param label   the label's token type; 0 for a lone box
 * @param state   what the box shows
 * @param mark    the literal mark; empty where nothing is printed
 * @param words   the label and its mark
 * @param guessed whether the mark's position alone says whose it is
 */
record PlacedBox(int label, BoxState state, String mark, Words words, boolean guessed) {

    static final int LONE = 0;

    boolean isChecked() {
        return state == BoxState.CHECKED;
    }
}
