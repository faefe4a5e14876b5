package dev.sixk.model;

/** Where and how the report lists exhibits. */
public enum ExhibitListKind {
    /** Rows in the report itself, such as the cover letter's "is furnishing under cover of Form 6-K:". */
    LIST,
    /** An exhibit index, under a heading of its own. */
    INDEX,
    /** The report's own table of contents. */
    CONTENTS,
    /** A sentence: "A copy of the press release is attached hereto as Exhibit 99.1." */
    SENTENCE
}
