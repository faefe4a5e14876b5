package dev.sixk.facts;

import dev.sixk.model.Box;
import dev.sixk.words.Words;
import java.util.List;

/**
 * A question of a cover, or a statement with a box before it, as printed, whatever it is about. Immutable.
 *
 * @param topic   the token type, in the form's own lexer, of the phrase that says what it is about; 0 if no phrase does that the lexer knows
 * @param subject that phrase; no words without it
 * @param words   the whole question
 * @param boxes   the boxes that answer it, in the order printed; empty if none do
 */
public record AskedQuestion(int topic, Words subject, Words words, List<Box> boxes) {

    public AskedQuestion {
        boxes = List.copyOf(boxes);
    }
}
