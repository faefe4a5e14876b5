/*
 * What a document of a submission tells: its lines by their place, folded like those of a form.
 *
 * COVER, SIGNED, LISTED and COVERING are the form's own parts, where a document is the Form 6-K: its cover and questions, its signature,
 * its lists of exhibits, sentences that attach exhibits. What stands between them is a piece of news, or several.
 */
parser grammar SixKNews;

options { tokenVocab = NewsWords; }

document : (own | piece)* EOF ;

own : COVER | SIGNED | LISTED | COVERING ;

// A release, notice or report: what heads it, its headline, its text.
piece : START head* (headline (head | SUBTITLE)*)? text* ;

// "Exhibit 99.1"; "PRESS RELEASE"; the company's name and address, contacts, stock symbols, pictures; "London, 29 April 2009".
head : NUMBERED | releaseHead | LETTERHEAD | dateLine ;
releaseHead : RELEASE_HEAD ;
dateLine : DATED ;

// The title with the lines that go on with it; titles below it that say something else.
headline : HEADLINE ;

// "Zurich, Switzerland, Sept. 9, 2009 - ABB announced today"; "Dated at Vancouver, this 2nd day of January, 2009".
text : dateline | SENTENCES | closing ;
dateline : DATELINE ;
closing : CLOSED ;

// Word classes of the fold, as in the report grammar.
// The form's own cover and questions.
ofCover : FORM_NAME | REPORT_TITLE | COMMISSION_NAME | RULE_CITATION | INDICATE | FORM_20F | FORM_40F | RULE_101B1 | RULE_101B7 | RULE_12G3 | FILE_12G3 | ADDRESS_CAPTION | REGISTRANT_CAPTION | ENGLISH_CAPTION | NAME_ADDRESS_CAPTION | MONTH_LEAD | FILE_NUMBER_LEAD | NOTE_LEAD ;
asks : YES | INDICATE | FORM_20F | FORM_40F | RULE_101B1 | RULE_101B7 | RULE_12G3 | FILE_12G3 | NOTE_LEAD ;
// Behind a line of a headline, or before one, that goes on.
joins : JOINS | ARTICLE | PRONOUN | WITH | BY | ITS | OF | THROUGH | LINK | COPULA | FINITE | ISSUED | THAT | IN | AND | THE | AS | SIGNS | FURNISHES | SENT ;
// A sentence that attaches an exhibit holds one of each; "issued" only beside what it names.
attaches : IS_ATTACHED | ATTACHED | WAS_ATTACHED | FURNISHES | FURNISH_LEAD | FOLLOWING_EXHIBITS | COPY_OF ;
issued : ISSUED ;
attached : names | HEREBY | HEREWITH | FURNISH_LEAD ;
names : EXHIBIT_NUMBER | RELEASE | FACT_HEAD | RELEASE_LINE | OWN_REPORT ;
// "incorporated by reference".
refers : DEEMED | BY_REFERENCE | OTHER_REFERENCE | INCORPORATES ;
lists : EXHIBIT_INDEX | LIST_HEADING | CONTENTS_HEADING | NUMBER_TITLE | FOLLOWING_EXHIBITS ;
// A line in capitals goes on with one of these.
carriesOn : IN | OF | LINK | AND | BY | WITH ;
day : DATE | NUMERIC_DATE ;
// No word of a place before a date.
noPlace : PERIOD_LEAD | MONTH_LEAD | RELEASE_LINE | RELEASE | FACT_HEAD | joins ;
// Before the next line of a headline, white space between the two.
period : PERIOD_LEAD | MONTH_LEAD ;
// What stands among the words of a place: "the City of Buenos Aires", "Auckland and Beijing".
ofPlace : AND | OF | THE | PLACE_OF ;
// What no headline holds: telephone numbers, addresses of the web.
reaches : TELEPHONE | TELEPHONE_LEAD | WEB | CONTACT_LABEL | CONTACT_HEAD | CONTACT ;
// What a line of a letterhead holds beside them.
shows : EDITORS | TICKER | RNS_NUMBER | NOT_FOR | PAGE_LINK | COVER_NOTE | IMAGE | IMAGE_CHECKED | IMAGE_UNCHECKED | LOGO ;
// Adjectives with which no title ends: "Condensed Interim Consolidated | Financial Statements".
openEnd : ADJECTIVE | ISSUED ;
// An office goes on with the line that names who has it.
officeBegins : TITLE_WORD | TITLE_WORDS | TELLS_OFFICE ;
// The last word of a paper's title.
paper : PAPER | AGREEMENT | LOAN_AGREEMENT ;
// Verbs behind which a lead tells its news.
says : ISSUED | SAYS | HEREBY ;
// An office tells of people in a headline; in a lead it is that of who speaks.
office : TELLS_OFFICE ;
suggestsBusiness : SUGGESTS_BUSINESS | AGREEMENT ;
