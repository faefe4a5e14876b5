package dev.sixk.model;

/** The answer to a Yes/No question of the cover, as its boxes are marked. */
public enum Answer {
    /** "Yes" is marked, or the lone box behind the question is. */
    YES,
    /** "No" is marked. */
    NO,
    /** The question is printed and no box is marked. */
    UNMARKED,
    /** A box cannot be told, so neither can the answer. */
    UNREADABLE,
    /** "Yes" and "No" are both marked. */
    CONTRADICTORY,
    /** The question is not printed. */
    ABSENT
}
