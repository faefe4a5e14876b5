package dev.sixk.form;

/**
 * The tuning numbers of this package, by the class that uses them. Each is held by a spec case on either side, but for guards: they bound
 * time or memory on input that is no filing. {@code mvn -P constants test} tries each.
 */
final class Bounds {

    // FormReading
    /** Lines in which captions side by side are put into reading order. Guard. */
    static final int COVER_LINES = 200;

    private Bounds() {
    }
}
