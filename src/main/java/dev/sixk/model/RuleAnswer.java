package dev.sixk.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The answer to one Yes/No question of the cover together with the boxes it was read from.
 *
 * @param answer what the boxes say
 * @param boxes  the boxes in the order printed; empty where the question is absent or has no box
 */
public record RuleAnswer(Answer answer, List<Box> boxes) implements Serializable {

    /** The answer to a question that is not printed. */
    public static final RuleAnswer ABSENT = new RuleAnswer(Answer.ABSENT, List.of());

    public RuleAnswer {
        Objects.requireNonNull(answer, "answer");
        boxes = List.copyOf(boxes);
    }
}
