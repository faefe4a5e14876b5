package dev.sixk.internal.layout.html;

/**
 * The tuning numbers of this package, by the class that uses them. Each is held by a spec case on either side, but for guards: they bound
 * time or memory on input that is no filing. {@code mvn -P constants test} tries each.
 */
final class Bounds {

    // CheckBoxRow
    /** Cells of a row that is looked at as a row of boxes. Guard. */
    static final int MAX_CELLS = 24;
    /** Characters of such a row. Guard. */
    static final int MAX_TEXT = 400;
    // Css
    /** Points above a block that set it off; half a line. */
    static final double MIN_SPACE = 5;
    // CssLength
    /** Points below which a rule decorates and does not part pages. */
    static final double PAGE_POINTS = 250;
    /** The same as a share of the page, in hundredths. */
    static final double PAGE_SHARE = 67;
    // DeepTables
    /** Tables open at once, beyond which markup is flattened. Guard. */
    static final int MAX_OPEN = 100;
    // HtmlDetector
    /** Characters in which tags tell HTML from text. Guard. */
    static final int WINDOW = 64 * 1024;
    /** Letters of a tag's name. Guard. */
    static final int LONGEST_NAME = 21;
    /** Block tags without which HTML does not go far; a text filing has none of them, or a stray one. */
    static final int ENOUGH = 4;
    // HtmlLayout
    /**
     * Elements within each other. jsoup sets what is nested deeper beside, not inside, the last one: no text is lost (tested), and time stays
     * linear. Without a bound 100,000 nested {@code div} took over two minutes. Real filings nest 80 deep at most. Guard.
     */
    static final int MAX_DEPTH = 256;
    // ImageText
    /** Characters of an image's text. Guard. */
    static final int MAX_PART = 200;
    // InlineBox
    /** Characters inside a drawn box that is a mark. */
    static final int MAX_INSIDE = 12;
    // RaisedText
    /** Characters of a raised mark. */
    static final int LONGEST_MARK = 5;
    // SourceOffsets
    /** Characters that are looked through for the place where parser and source agree again. Guard. */
    static final int RESYNC = 64;
    /** Entities kept. Guard. */
    static final int MAX_ENTITIES = 2_000;
    // StyleSheet
    /** Style rules kept. Guard. */
    static final int MAX_RULES = 10_000;
    /** Characters of a style rule. Guard. */
    static final int MAX_RULE = 1_000;
    /** Classes of an element that are looked up. Guard. */
    static final int MAX_CLASSES = 8;
    /** Styles kept. Guard. */
    static final int MAX_STYLES = 2_000;
    /** Elements whose style is kept at hand. Guard. */
    static final int RECENT = 64;
    // SymbolFont
    /** Characters in a symbol font that are marks and no words. */
    static final int MAX_MARKS = 3;
    // TableRows
    /** Columns in which row spans are followed; a table of print has fewer by far. Guard. */
    static final int MAX_COLUMNS = 1_000;
    /** Far beyond any real column, and far from overflow. Guard. */
    static final int LAST_COLUMN = 1_000_000;
    // TableWalk
    /** Tables within each other; deeper ones are plain blocks, as each level copies the lines of the levels in it. Guard. */
    static final int MAX_TABLES = 32;
    // HtmlWalk
    /** Nodes that are laid out between two looks at the clock. Guard. */
    static final int NODES_A_CHECK = 1_024;
    /** Points between the tops of placed lines that stand apart; lines of print stand 9 to 18 points below each other. */
    static final int PLACED_LINE = 24;

    private Bounds() {
    }
}
