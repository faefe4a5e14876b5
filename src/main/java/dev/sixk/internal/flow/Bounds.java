package dev.sixk.internal.flow;

/**
 * The tuning numbers of this package, by the class that uses them. Each is held by a spec case on either side, but for guards: they bound
 * time or memory on input that is no filing. {@code mvn -P constants test} tries each.
 */
final class Bounds {

    // ModuleChoice
    /** Characters in which a cover tells the form of a loose document. Guard. */
    static final int COVER_CHARS = 200_000;

    private Bounds() {
    }
}
