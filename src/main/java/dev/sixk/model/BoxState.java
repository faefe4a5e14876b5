package dev.sixk.model;

/** What a check box shows to a reader. */
public enum BoxState {
    /** A mark stands in the box: X, a check mark, a filled square. */
    CHECKED,
    /** The box is empty, or nothing at all stands where the mark would. */
    UNCHECKED,
    /** Something stands there that cannot be told, such as an image without a telling name. */
    UNREADABLE
}
