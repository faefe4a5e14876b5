package dev.sixk.bulk;

/** What is done with an input whose form no module reads. */
public enum Unsupported {
    /** It is read as a Form 6-K: its cover is absent unless it looks like one, and a problem says so. */
    READ,
    /** It is left out, as if it were not there. */
    SKIP,
    /** It is a failure, with an {@code UnsupportedFormException}. */
    ERROR
}
