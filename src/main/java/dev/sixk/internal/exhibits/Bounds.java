package dev.sixk.internal.exhibits;

/**
 * The tuning numbers of this package, by the class that uses them. Each is held by a spec case on either side, but for guards: they bound
 * time or memory on input that is no filing. {@code mvn -P constants test} tries each.
 */
final class Bounds {

    // Description
    /** Characters of a row of dots. */
    static final int LEADER = 3;
    // NounPhrase
    /** Words back to the article of what is attached. */
    static final int FARTHEST_ARTICLE = 6;
    /** Words back to the thing that is attached. */
    static final int FARTHEST_THING = 12;
    /** Words of a phrase without an article. */
    static final int LONGEST_BARE = 15;

    private Bounds() {
    }
}
