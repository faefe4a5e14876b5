package dev.sixk.internal.layout.text;

/**
 * The tuning numbers of this package, by the class that uses them. Each is held by a spec case on either side, but for guards: they bound
 * time or memory on input that is no filing. {@code mvn -P constants test} tries each.
 */
final class Bounds {

    // LineSpacing
    /** Lines of a text that tell how its lines are spaced. */
    static final int FEWEST_SPACED_LINES = 12;
    /** One in so many lines may stand otherwise than in a text whose line ends are written twice; at least one in so many begins a paragraph. */
    static final int SPACED_SHARE = 20;
    // TextLayout
    /** Columns of white space that part segments. */
    static final int WIDE_GAP = 3;
    /** Digits of a page number. */
    static final int PAGE_DIGITS = 4;
    // LayoutTag
    /** Characters from one angle bracket to the other; one that none follows so soon is text, and nothing further is looked at. Guard. */
    static final int LONGEST_TAG = 24;
    // TextEntity
    /** Characters of an entity that are looked at. Guard. */
    static final int LONGEST_ENTITY = 10;
    // TextLayout
    /** Lines that are laid out between two looks at the clock. Guard. */
    static final int LINES_A_CHECK = 1_024;

    private Bounds() {
    }
}
