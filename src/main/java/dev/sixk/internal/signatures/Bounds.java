package dev.sixk.internal.signatures;

/**
 * The tuning numbers of this package, by the class that uses them. Each is held by a spec case on either side, but for guards: they bound
 * time or memory on input that is no filing. {@code mvn -P constants test} tries each.
 */
final class Bounds {

    // Party
    /** Letters of a word by which two names of one company are known. */
    static final int SHORTEST_OWN_WORD = 4;
    // ReportSignatures
    /** Letters of words that tell no names apart. */
    static final int ARTICLE = 3;
    // Signer
    /** Letters of a surname behind a comma. */
    static final int SHORTEST_SURNAME = 3;

    private Bounds() {
    }
}
