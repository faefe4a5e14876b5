package dev.sixk.model;

/** What can be odd about a filing. The names are stable; each is explained in {@code docs/problems.md}. */
public enum ProblemCode {
    /** The document has no cover of Form 6-K. */
    NOT_FORM_6K(Severity.ERROR),
    /** The document has no cover of the form that its module reads, for any form but Form 6-K. */
    NOT_THE_FORM(Severity.ERROR),
    /** The form's name is printed, and no other part of a cover. */
    COVER_INCOMPLETE(Severity.WARNING),
    /** A second cover stands in the document; the first one is read. */
    SECOND_COVER(Severity.INFO),
    /** The registrant's name is only an image. */
    REGISTRANT_IMAGE(Severity.WARNING),
    /** The cover prints no name of the registrant that can be told from its other lines. */
    REGISTRANT_MISSING(Severity.WARNING),
    /** A line in parentheses stands where captions stand, and is none that is known: what stands above it is no other caption's value. */
    CAPTION_UNKNOWN(Severity.WARNING),
    /** A name on the cover holds what no name should, or stands among lines that may be the name as well. */
    NAME_DOUBTFUL(Severity.WARNING),
    /** An address on the cover holds what no address should, such as lines side by side. */
    ADDRESS_DOUBTFUL(Severity.WARNING),
    /** A value stands between two captions, and the first one has none of its own. */
    VALUE_BETWEEN_CAPTIONS(Severity.WARNING),
    /** Words on the cover belong to no fact that is known. */
    COVER_WORDS_UNREAD(Severity.INFO),
    /** A period statement is printed and no month can be read from it. */
    PERIOD_UNREADABLE(Severity.WARNING),
    /** A check box cannot be told: an image without a telling name, an undecodable mark. */
    BOX_UNREADABLE(Severity.WARNING),
    /** A question is asked by check mark, and no box stands near it, or one of two. */
    BOX_MISSING(Severity.WARNING),
    /** A question is asked and answered by check mark that the form does not ask, or whose rule is misprinted. */
    QUESTION_UNKNOWN(Severity.WARNING),
    /** A mark stands beside no label; that it answers one was told from its place alone. */
    BOX_BY_POSITION(Severity.WARNING),
    /** Both boxes of a Yes/No question are marked. */
    BOXES_CONTRADICTORY(Severity.WARNING),
    /** A check-box line is printed and nothing is marked where one mark is required. */
    BOX_UNMARKED(Severity.INFO),
    /** A value that one form alone prints is missing or cannot be read; for the modules of such forms. */
    VALUE_UNREADABLE(Severity.WARNING),
    /** A heading announces exhibits and no row follows. */
    EXHIBIT_LIST_EMPTY(Severity.INFO),
    /** A list leaves numbers out, such as 99.2 between 99.1 and 99.3, or names a range: "Exhibits 10.1 through 10.4". */
    EXHIBIT_NUMBERS_JUMP(Severity.WARNING),
    /** A numbered line within a list does not go on from the row before, and is left out. */
    EXHIBIT_ROW_LEFT_OUT(Severity.WARNING),
    /** An exhibit is listed and no document of that type is attached. */
    EXHIBIT_NOT_ATTACHED(Severity.INFO),
    /** An exhibit is attached and no list of the report names it. */
    EXHIBIT_NOT_LISTED(Severity.INFO),
    /** A sentence attaches an exhibit by number, and what it is cannot be told; no list names it. */
    EXHIBIT_UNDESCRIBED(Severity.WARNING),
    /** The report is incorporated by reference into statements that are not named by number. */
    INCORPORATION_WITHOUT_NUMBER(Severity.INFO),
    /** The report has no signature. */
    SIGNATURE_MISSING(Severity.WARNING),
    /** A signature block names nobody. */
    SIGNATORY_MISSING(Severity.WARNING),
    /** Words in the midst of a signature block are no fact that is known. */
    SIGNATURE_WORDS_UNREAD(Severity.WARNING),
    /** A name in a signature block holds what no name should, or may be two names. */
    SIGNATURE_DOUBTFUL(Severity.WARNING),
    /** The registrant that signs has no word of its name in common with those of the cover. */
    SIGNATURE_REGISTRANT_DIFFERS(Severity.WARNING),
    /** A signature's date cannot be read. */
    SIGNATURE_DATE_UNREADABLE(Severity.WARNING),
    /** The header's announced number of documents is not the number that is there. */
    DOCUMENT_COUNT_MISMATCH(Severity.WARNING),
    /** The header's announced number of documents is not a number. */
    DOCUMENT_COUNT_UNREADABLE(Severity.WARNING),
    /** The submission's header has no end tag. */
    HEADER_UNFINISHED(Severity.WARNING),
    /** A line of the submission's header has neither a key nor a tag. */
    HEADER_LINE_WITHOUT_KEY(Severity.INFO),
    /** A document of the submission has no {@code </DOCUMENT>}: it is cut off, or runs into the next one. */
    DOCUMENT_UNFINISHED(Severity.WARNING),
    /** A document of the submission has no {@code <TEXT>} before its content. */
    DOCUMENT_TEXT_MISSING(Severity.WARNING),
    /** A document of the submission has no {@code </TEXT>} behind its content. */
    DOCUMENT_TEXT_UNFINISHED(Severity.WARNING),
    /** A {@code <DOCUMENT>}, {@code </TEXT>} or {@code </DOCUMENT>} stands where none belongs: doubled, or nested. */
    DOCUMENT_TAG_STRAY(Severity.INFO),
    /** A document of the submission cannot be read for its news or its text, and is left out there. */
    DOCUMENT_UNREADABLE(Severity.WARNING),
    /** Text of the submission stands in no document, and is not read. */
    TEXT_OUTSIDE_DOCUMENT(Severity.WARNING),
    /** A line of a uuencoded attachment holds characters that encode nothing. */
    UUENCODE_DAMAGED(Severity.WARNING),
    /** A uuencoded attachment has no {@code end} line: it is cut off. */
    UUENCODE_UNFINISHED(Severity.WARNING),
    /** More problems were found than the limit keeps. */
    PROBLEMS_TRUNCATED(Severity.INFO);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** Gives how much the problem takes from the facts. */
    public Severity severity() {
        return severity;
    }
}
