package dev.sixk.internal.dates;

/**
 * The tuning numbers of this package, by the class that uses them. Each is held by a spec case on either side, but for guards: they bound
 * time or memory on input that is no filing. {@code mvn -P constants test} tries each.
 */
final class Bounds {

    // MonthNames
    /** Letters of a month's name in which one may be wrong. */
    static final int SHORTEST_MISSPELT = 5;
    /** Letters of a name in which two may be. */
    static final int LONGER = 7;

    private Bounds() {
    }
}
