package dev.sixk.internal.exhibits;

/** The tuning numbers of this package: guards, which bound time on input that is no filing. */
final class Bounds {

    // NounPhrase
    /** Words from a verb to the thing that it speaks of; each verb of a sentence looks. Guard. */
    static final int FARTHEST_THING = 300;

    private Bounds() {
    }
}
