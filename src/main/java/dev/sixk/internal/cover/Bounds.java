package dev.sixk.internal.cover;

/** The tuning numbers of this package: guards, which bound time on input that is no filing. */
final class Bounds {

    // RegistrantNames
    /** Words of a line that may name several registrants; each "and" looks at both sides. Guard. */
    static final int LONGEST_NAMES = 300;

    private Bounds() {
    }
}
