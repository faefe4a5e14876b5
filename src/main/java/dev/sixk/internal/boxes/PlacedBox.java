package dev.sixk.internal.boxes;

import static dev.sixk.grammar.SixKReport.FORM_20F;
import static dev.sixk.grammar.SixKReport.FORM_40F;
import static dev.sixk.grammar.SixKReport.NO;
import static dev.sixk.grammar.SixKReport.YES;

import dev.sixk.model.Box;
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

    /** Gives the box as the record has it. */
    Box box() {
        String name = switch (label) {
            case FORM_20F -> Box.FORM_20F;
            case FORM_40F -> Box.FORM_40F;
            case YES -> Box.YES;
            case NO -> Box.NO;
            default -> "";
        };
        return new Box(name, state, mark);
    }

    /** Gives the box as one that the mark's position alone gives to its label. */
    PlacedBox doubtful() {
        return new PlacedBox(label, state, mark, words, true);
    }

    /** Gives the box as one that may be the other label's. */
    PlacedBox unreadable() {
        return new PlacedBox(label, BoxState.UNREADABLE, mark, words, guessed);
    }

    boolean isChecked() {
        return state == BoxState.CHECKED;
    }
}
