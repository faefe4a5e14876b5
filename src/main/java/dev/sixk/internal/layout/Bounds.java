package dev.sixk.internal.layout;

/**
 * The tuning numbers of this package, by the class that uses them. Each is held by a spec case on either side, but for guards: they bound
 * time or memory on input that is no filing. {@code mvn -P constants test} tries each.
 */
final class Bounds {

    // CaptionColumns
    /** Rows of captions side by side. */
    static final int MOST_CAPTION_ROWS = 5;
    /** Rows of values above captions. */
    static final int MOST_VALUE_ROWS = 8;
    /** Columns side by side; each is compared with each. Guard. */
    static final int MOST_COLUMNS = 12;
    /** Letters of a word between two captions. */
    static final int LONGEST_LINK = 3;
    // UnevenColumns
    /** Rows of columns of unlike length. */
    static final int MOST_UNEVEN_ROWS = 8;

    private Bounds() {
    }
}
