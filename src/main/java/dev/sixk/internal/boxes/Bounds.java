package dev.sixk.internal.boxes;

/**
 * The tuning numbers of this package, by the class that uses them. Each is held by a spec case on either side, but for guards: they bound
 * time or memory on input that is no filing. {@code mvn -P constants test} tries each.
 */
final class Bounds {

    // FileNumber
    /** Digits of a file number. */
    static final int SHORTEST_FILE_NUMBER = 3;
    // MarkPlacement
    /** How many times nearer the one label must be than the other. */
    static final int FAR = 3;

    private Bounds() {
    }
}
