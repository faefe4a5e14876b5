/*
 * Lists of exhibits. A heading, the titles of columns, rows; a number stands before its description, or behind it:
 *
 *   EXHIBIT INDEX                              EXHIBIT_INDEX
 *   Exhibit No.   Description                  SUBTITLE
 *   99.1          Press release dated          ROW TEXT
 *                 May 12, 2003
 *   Interim report (Exhibit 99.2)              VALUE ROW_BEHIND
 */
parser grammar Exhibits;

exhibitList     : (indexHeading | letterHeading | contentsHeading) SUBTITLE* listLine* ;
// "EXHIBIT INDEX", "Exhibits", or the titles of its columns alone.
indexHeading    : EXHIBIT_INDEX | NUMBER_TITLE ;
// "Documents attached"; LIST_LEAD is a paragraph that ends with "is furnishing under cover of this form:".
letterHeading   : LIST_HEADING | LIST_LEAD ;
// "TABLE OF CONTENTS": the report's own, where its rows are attachments.
contentsHeading : CONTENTS_HEADING ;
// Rows without a heading, in the letter or right behind the cover.
unlisted        : BODY listLine* ;

listLine        : exhibit | stray ;
// "Exhibit 99.1: text", "99.1 text", "(1) text"; the description may run over several lines, and say the number itself:
// "(i) | a release, attached | as | Exhibit 99.1".
exhibit         : ROW TEXT? (AS EXHIBIT_NUMBER)? | VALUE ROW_BEHIND TEXT? ;
// A number that does not go on from the row before.
stray           : STRAY_ROW ;

// ---- Word classes: what the fold needs to know of lists -------------------------------------------------------------------

// A line of these alone is a heading; the first opens it.
heading         : EXHIBIT_INDEX | LIST_HEADING | CONTENTS_HEADING | columnTitle | FORM_NAME ;
// Of a paragraph that announces its list: "Attached are the following items".
announces       : IS_ATTACHED | WAS_ATTACHED | ATTACHED | FILED_NOTE | HELD_IN | LIST_HEADING | FURNISH_LEAD ;
// "consists of the following", "the following exhibits"; "furnishing under cover of this form:".
listed          : FOLLOWING_EXHIBITS | LIST_HEADING | NUMBER_TITLE ;
follows         : FOLLOWING_EXHIBITS | FOLLOWING ;
furnishLead     : FURNISH_LEAD ;
sequential      : SEQUENTIAL_PAGE ;
columnTitle     : NUMBER_TITLE | TEXT_TITLE | TEXT_COLUMN | ITEM_TITLE | pageTitle | NO ;
pageTitle       : PAGE_TITLE | SEQUENTIAL_PAGE ;
// A line of titles names the number or the text of an exhibit.
exhibitTitle    : NUMBER_TITLE | TEXT_TITLE ;
// Behind the form's name: "6-K items", "Form 6-K: table of announcements".
formList        : ITEM_TITLE | CONTENTS_HEADING | TEXT_TITLE | LIST_HEADING | EXHIBIT_INDEX ;
headingWord     : heading | ATTACHED | OWN_REPORT | HEREBY | IN | BY | ADVERBIAL | HEREWITH | WITH | link | FORM_AMENDED | CONTINUED ;
// "Attached hereto are:", "Please find enclosed:".
shortLead       : announces | FURNISHES ;
// The words of this report: with them a paragraph announces its list.
ownWord         : OWN_REPORT | FORM_NAME | announces | active ;
// "Item 1", "No. 1": a number may have a word before it; "annex" is a verb too.
rowLabel        : ITEM_TITLE | NO | NUMBER_TITLE | TEXT_TITLE | annex ;
annex           : LIST_HEADING | ANNEX_WORD | FURNISHES ;
// Behind a number, in small letters: the line is a sentence.
speaksOf        : SPEAKS_OF | COPULA | FINITE | CONTAINS | RELATIVE | THAT | IN | AND | AS | OF | LINK | OWN_REPORT | HEREBY | HELD_IN | ATTACHED
                | IS_ATTACHED | WAS_ATTACHED | BY_REFERENCE ;
// "Exhibit 4.1 to the Form 20-F", in capitals too.
owner           : THE | ARTICLE | OWN_REPORT | FORM_NAME | FORM_20F | FORM_40F ;
// What a row of attachments names, on a contents page too; a report's own contents do not.
attachment      : RELEASE | DATE | COPY_OF ;
// Numbers beside texts.
textTitle       : TEXT_TITLE | TEXT_COLUMN ;
// "EXHIBITS TO THE LOAN AGREEMENT": the list of another document.
anotherOwner    : AGREEMENT ;
// Between these the exhibits of a letter stand.
letterBegin     : LETTER_OPENING ;
letterEnd       : CLOSING ;
// A row of these words alone names a page that is no exhibit.
signaturePage   : SIGNATURE_HEADING ;
// "Date lodged": a column that is no part of the descriptions.
dateTitle       : DATE_LABEL ;
dateCell        : DATE | DAY_MONTH | MONTH_YEAR | NUMERIC_DATE ;
// Below a heading: the list has no rows, or another cover begins.
nothing         : NOTHING | NEITHER | COVER_NOTE | COMMISSION_NAME ;
// Headings of lists that name no exhibits.
othersHeading   : agendaHeading | LETTER_OPENING | ANNEX_WORD | COMMISSION_NAME ;
agendaHeading   : AGENDA ;
// What may stand behind a list that has no heading.
behindList      : SIGNATURE_HEADING | SIGNATURE_SENTENCE | INDICATE ;
// With none of these a description ends: "Press release dated".
unfinished      : link | IN | ARTICLE | DATE_LABEL | WITH ;
yearCell        : YEAR ;
// Alone on its line it heads the attached page.
releaseHead     : RELEASE ;
// What never goes on with a description.
endsList        : CONFORMED | BY | BY_SIGNED | DATE_LABEL | SIGNATURE_HEADING | SIGNATURE_SENTENCE | INDICATE | FILED_NOTE | NOTE_MARK ;
