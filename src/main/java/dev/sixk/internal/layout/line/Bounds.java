package dev.sixk.internal.layout.line;

/**
 * The tuning numbers of this package, by the class that uses them. Each is held by a spec case on either side, but for guards: they bound
 * time or memory on input that is no filing. {@code mvn -P constants test} tries each.
 */
final class Bounds {

    // LetterSpacing
    /** Columns of letters spaced out: four letters and the spaces between them. */
    static final int FEWEST_COLUMNS = 7;

    private Bounds() {
    }
}
