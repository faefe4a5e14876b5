package dev.sixk.internal.news;

/** The tuning numbers of this package, in words and lines of a document. */
final class Bounds {

    /** Words of a line that is "Exhibit 99.1" and no more. */
    static final int NUMBERED_WORDS = 5;
    /** Words of a line that heads a release. */
    static final int HEAD_WORDS = 16;
    /** Words beside "News release" and its date. */
    static final int HEAD_REST = 7;
    /** Letters of a particle among the words of a place. */
    static final int LONGEST_PARTICLE = 3;
    /** Words of a dateline's place. */
    static final int PLACE_WORDS = 7;
    /** Words behind a date that leave its line a date's. */
    static final int BEHIND_DATE = 2;
    /** Words of a line of a letterhead. */
    static final int LETTERHEAD_WORDS = 24;
    /** Words of a line of an address. */
    static final int ADDRESS_WORDS = 16;
    /** Lines of a group of contacts. */
    static final int LONGEST_CONTACT = 20;
    /** Letters of a place behind a company's name. */
    static final int BEHIND_COMPANY = 20;
    /** Capitals for each small letter of a line in capitals: "9.82 g/t GOLD". */
    static final int SMALL_AMONG_CAPITALS = 8;
    /** Words of a title in capitals that only says of what kind the next line is. */
    static final int KIND_WORDS = 2;
    /** Words of the number of a letter. */
    static final int REFERENCE_WORDS = 4;
    /** Lines of the table above a notice. */
    static final int NOTICE_TABLE = 6;
    /** Words of a company's name. */
    static final int COMPANY_WORDS = 9;
    /** Lines of a group that are looked at; each line looks at those behind it. Guard. */
    static final int LONGEST_GROUP = 60;
    /** Words of a group of lines that is prose, whatever it ends with. */
    static final int PROSE_WORDS = 45;
    /** Words of a group that is prose if it ends as a sentence does. */
    static final int SENTENCE_WORDS = 9;
    /** Columns of a line that is filled, so that the next one goes on. */
    static final int FULL_LINE = 45;
    /** Phrases before the date of a dateline. */
    static final int BEFORE_DATE = 14;
    /** Lines from the head of a release to its dateline. */
    static final int FARTHEST_DATELINE = 40;
    /** Lines from the first of a page to that which names a release. */
    static final int HEAD_LINES = 4;
    /** Lines from the first of a page to the date of a release. */
    static final int LONGEST_HEAD = 25;
    /** Lines from a letter's date to its greeting. */
    static final int LONGEST_ADDRESSEE = 12;
    /** Groups from a title to its dateline. */
    static final int GAPS_OF_TITLE = 2;
    /** Lines of a title above its dateline. */
    static final int LONGEST_TITLE = 8;
    /** Lines from the date that closes a notice to the next one. */
    static final int LONGEST_CLOSING = 6;
    /** Lines from the head of a letter to its subject. */
    static final int FARTHEST_SUBJECT = 25;
    /** Lines from one line of a cover to the next. */
    static final int COVER_GAP = 12;
    /** Lines of a cover. Guard. */
    static final int LONGEST_COVER = 200;
    /** Lines of a signature block. */
    static final int LONGEST_SIGNATURE = 30;
    /** Lines of a list of exhibits; each heading looks so far ahead. Guard. */
    static final int LONGEST_LIST = 200;
    /** Lines of a legend; each looks at those above it. Guard. */
    static final int LONGEST_LEGEND = 20;
    /** Words of "6-K items". */
    static final int ITEMS_WORDS = 3;
    /** Words of a heading of the form's own. */
    static final int HEADING_WORDS = 14;
    /** Titles below a headline in which a kind is looked for. */
    static final int SUBTITLES = 2;
    /** Lines of text in which a kind is looked for. */
    static final int LEAD_LINES = 6;
    /** Lines at a document's end in which its closing date is looked for. */
    static final int CLOSING_LINES = 30;

    private Bounds() {
    }
}
