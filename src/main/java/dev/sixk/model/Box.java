package dev.sixk.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * One check box of the cover.
 *
 * @param label what the box answers, as the form words it: {@code "Form 20-F"}, {@code "Form 40-F"}, {@code "Yes"}, {@code "No"};
 *              empty for a lone box behind its question
 * @param state what the box shows
 * @param mark  the literal mark as printed, such as {@code "[X]"}, {@code "☒"} or {@code "___"}; empty where nothing is printed
 */
public record Box(String label, BoxState state, String mark) implements Serializable {

    /** The label "Form 20-F", however it is printed. */
    public static final String FORM_20F = "Form 20-F";
    /** The label "Form 40-F", however it is printed. */
    public static final String FORM_40F = "Form 40-F";
    /** The label "Yes", however it is printed. */
    public static final String YES = "Yes";
    /** The label "No", however it is printed. */
    public static final String NO = "No";

    public Box {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(mark, "mark");
    }

    /** Says whether the box is {@link BoxState#CHECKED}. */
    public boolean isChecked() {
        return state == BoxState.CHECKED;
    }
}
