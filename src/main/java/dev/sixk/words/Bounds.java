package dev.sixk.words;

/**
 * The tuning numbers of this package, by the class that uses them. Each is held by a spec case on either side, but for guards: they bound
 * time or memory on input that is no filing. {@code mvn -P constants test} tries each.
 */
final class Bounds {

    // ExhibitNumber
    /** Characters of a suffix in parentheses: 99(a). */
    static final int ASIDE = 3;
    // Phrases
    /** Phrases that are matched between two looks at the clock. Guard. */
    static final int MATCHES_A_CHECK = 4_096;

    private Bounds() {
    }
}
