package dev.sixk.internal.fold;

/**
 * The tuning numbers of this package, by the class that uses them. Each is held by a spec case on either side, but for guards: they bound
 * time or memory on input that is no filing. {@code mvn -P constants test} tries each.
 */
final class Bounds {

    // AnswerPhrases
    /** Marks between a mark and its label; each one of a row of marks looks. Guard. */
    static final int MOST_ANSWER_MARKS = 40;
    /** Characters of a sign beside a label that may be a mark which nobody knows. */
    static final int LONGEST_UNKNOWN_MARK = 12;
    // AttachingClause
    /** Words of a sentence that are looked through from one of its exhibits; one may name thousands. Guard. */
    static final int LONGEST_SENTENCE = 300;
    // CheckBoxFold
    /** Lines from a question to the first sign that may be a box. */
    static final int FARTHEST_GLYPH = 3;
    /** Lines from a question, a note or a box to the next box. */
    static final int FARTHEST_ANSWER = 24;
    // CoverCellFold
    /** Words of a place that stands in a cell of its own. */
    static final int PLACE_WORDS = 3;
    /** Digits behind the dash of the number of a file that no label names. */
    static final int FEWEST_FILE_DIGITS = 4;
    // CoverFold
    /** Lines from a cover's last phrase to its first question. */
    static final int FARTHEST_QUESTION = 60;
    /** Lines without a phrase that end a cover without questions. */
    static final int FARTHEST_TEXT = 6;
    // CoverProse
    /** Words in small letters that make a cell prose. */
    static final int FEWEST_SMALL_WORDS = 5;
    /** Of them those longer than an article. */
    static final int FEWEST_LONGER_WORDS = 2;
    /** Letters of articles and prepositions. */
    static final int LONGEST_SMALL_WORD = 3;
    // CoverSearch
    /** Cells above the form's name in which its cover's other phrases are looked for. */
    static final int NEAR_ABOVE = 12;
    /** Cells below it. */
    static final int NEAR_BELOW = 40;
    /** Names of the form that are looked at; each costs a look at its surroundings. Guard. */
    static final int MOST_CANDIDATES = 20;
    /** Cells above the form's name that may belong to its cover. */
    static final int LONGEST_ABOVE = 60;
    // ExhibitNumbers
    /** Words from a number to "to" or "of" and its owner's name. */
    static final int NEAREST_OWNER = 3;
    // Fold
    /** Names of one cover that are looked for in its signature; each line is compared with each. Guard. */
    static final int MOST_REGISTRANTS = 40;
    // ListFold
    /** Lines behind a signature in which the lead of a list and its first row may stand. */
    static final int LEAD_BEHIND = 2;
    /** Words of a line that may be a heading of its own. */
    static final int HEADING_WORDS = 5;
    // ListHeading
    /** Lines of the sentence above a list. */
    static final int LONGEST_LEAD = 6;
    /** Words of a heading above rows. */
    static final int LONGEST_LIST_TITLE = 10;
    // OpenList
    /** Lines from one row to the next. */
    static final int FARTHEST_ROW = 8;
    // ParagraphFold
    /** Lines behind a signature in which sentences are still the report's own. */
    static final int BEHIND_SIGNATURE = 60;
    /** Letters before a point that end no sentence. */
    static final int LONGEST_ABBREVIATION = 4;
    // RowNumber
    /** Characters of a number without a point or letter. */
    static final int LONGEST_SIMPLE = 3;
    // RowText
    /** Columns of a line that is filled, so that the next one goes on. */
    static final int FULL_LINE = 45;
    /** Columns of the widest page; a longer line is a paragraph. */
    static final int WIDEST_LINE = 135;
    /** Lines that go on with a line of a description which is not filled. */
    static final int LONGEST_REST = 2;
    /** Lines of a description below its first; each list looks so far ahead from each row. Guard. */
    static final int LONGEST_DESCRIPTION = 60;
    // SignatureFold
    /** Lines of the sentence above a signature. */
    static final int LONGEST_SIGNING_SENTENCE = 10;
    /** Characters beside SIGNATURE in a heading. */
    static final int HEADING_REST = 2;
    // SigningCell
    /** Columns from one table column to the next. */
    static final int CELL_WIDTH = 40;
    /** Words of a person's name. */
    static final int NAME_WORDS = 5;
    /** Words of a cell that is a sentence and no name. */
    static final int PROSE = 8;
    // SigningColumns
    /** Columns by which cells of one column may differ. */
    static final int TOLERANCE = 8;
    // SigningExtent
    /** Lines of one signature block, those of some thirty who sign, so that work stays bounded on input that is no filing. Guard. */
    static final int LONGEST_BLOCK = 120;
    /** Phrases of a signature block, so that work stays bounded on input that is no filing. Guard. */
    static final int MOST_PHRASES = 4_000;
    /** Lines between two labels: a registrant, a rule, a date, a seal. */
    static final int FARTHEST_LABEL = 10;
    /** Lines below the last label: a title in several lines. */
    static final int TRAILING_LINES = 6;
    /** Words of a line that is no sentence yet. */
    static final int SHORT_SENTENCE = 3;
    // SigningTokens
    /** Letters of a word that may be part of a label. */
    static final int SHORT_WORD = 3;
    /** Words behind a date that leave it a date. */
    static final int BEHIND_DATE = 2;
    /** Words of a label that nobody knows. */
    static final int LABEL_WORDS = 3;
    // UnheadedRows
    /** Lines of a letter that rows without a heading may follow. */
    static final int LONGEST_LETTER = 80;
    /** Lines of a document that is all rows. */
    static final int LONGEST_WHOLE = 30;

    private Bounds() {
    }
}
