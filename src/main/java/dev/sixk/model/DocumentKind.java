package dev.sixk.model;

/** What a document's content is, told by its wrapper, its file name, its type and its first characters, in this order. */
public enum DocumentKind {
    /** Plain text. */
    TEXT,
    /** HTML, inline XBRL included. */
    HTML,
    /** XML other than XBRL. */
    XML,
    /** An XBRL instance, schema or linkbase. */
    XBRL,
    /** PDF, uuencoded. */
    PDF,
    /** An image, uuencoded. */
    IMAGE,
    /** A ZIP archive, uuencoded. */
    ZIP,
    /** A spreadsheet, uuencoded. */
    EXCEL,
    /** JSON. */
    JSON,
    /** The stub that stands for a filing made on paper. */
    PAPER,
    /** Something else. */
    OTHER
}
