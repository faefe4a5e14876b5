/*
 * Sentences of the report: those that attach an exhibit, and those by which it is incorporated by reference. They stand on the
 * lines of the body, lists or not; a sentence counts only for numbers that no list carries.
 */
parser grammar Statements;

paragraph : PARAGRAPH attachingSentence* incorporation* statementRow* ;

// A sentence that names an exhibit by number, clause by clause. TEXT or BLANK stands before each verb but one that comes first.
attachingSentence : SENTENCE clause* ;
clause
    : isAttached
    | whichIsAttached
    | attached
    | attachedIs
    | furnishes
    | contains
    | likewise
    | namedExhibit
    | remark
    ;

// "A copy of the press release | is attached | hereto | as | Exhibit 99.1".
isAttached      : thing (IS_ATTACHED | WAS_ATTACHED) TEXT? AS numbers ;
// "The Company issued a press release |, a copy of which | is attached | as | Exhibit 99.1".
whichIsAttached : thing RELATIVE (IS_ATTACHED | WAS_ATTACHED | ATTACHED) TEXT? AS numbers ;
// "entered into a loan agreement ( | attached | as | Exhibit 10.1", "(i) a release, | attached | as | Exhibit 99.1".
attached        : thing ATTACHED TEXT? AS numbers ;
// "Attached | hereto | as | Exhibit 99.1 | and incorporated herein | is | a copy of the press release"; in "..., | as | Exhibit 2 | the notice"
// verb and copula are those of the clause before.
attachedIs      : FIRST_ATTACHED TEXT? AS numbers TEXT? COPULA thing ;
// "We hereby furnish | our interim report | as | Exhibit 99.1", "furnishes, | as | Exhibit 99.1 |, its interim report".
furnishes       : thing FURNISHES (TEXT AS numbers | AS numbers thing) ;
// "Exhibit 99.1 | to this report | contains | the interim statements".
contains        : BLANK numbers TEXT? CONTAINS thing ;
// "... as Exhibit 99.1 | and the interim report | as | Exhibit 99.2".
likewise        : thing AS numbers ;
// "furnishes the interim report ( | Exhibit 99.2".
namedExhibit    : TEXT numbers ;
remark          : TEXT | AND ;
thing           : TEXT | BLANK ;
// "Exhibits 10.1 | through | 10.4": what stands between is not printed.
numbers         : EXHIBIT_NUMBER (THROUGH? EXHIBIT_NUMBER)* ;

// "This report is hereby incorporated by reference into the registration statement on Form F-3 (File No. 333-272980)."
// Words between the phrases are left out.
incorporation : STATEMENT mention* reference* ;
reference    : incorporated | denied | excepted | intoWhich ;
incorporated : BY_REFERENCE mention* ;
// "shall not be deemed incorporated by reference into".
denied       : DENIED mention* ;
// "except for Exhibit 99.2", "except into the registration statement on Form F-3".
excepted     : EXCEPT mention* ;
// "the registration statement on Form F-3 (File No. 333-249551), into which this report is incorporated by reference".
intoWhich    : (INTO_WHICH | INCORPORATES) mention* ;
// "Form S-8 (File No. 333-99802)" in a paragraph below the statement.
statementRow : STATEMENT_ROW registration* ;
mention      : own | registration ;
own          : OWN_REPORT | HEREBY | EXHIBIT_NUMBER ;
registration : STATEMENT_WORD | STATEMENT_FORM | STATEMENT_NUMBER ;

// ---- Word classes: what the fold needs to know of sentences -----------------------------------------------------------------

// Verbs that attach an exhibit.
attaches     : passive | active | FILED_BEFORE ;
passive      : IS_ATTACHED | WAS_ATTACHED | participle ;
participle   : ATTACHED | FILED_NOTE | HELD_IN | LIST_HEADING | FOLLOWING_EXHIBITS ;
active       : FURNISHES | FURNISH_LEAD ;
// With these a noun phrase begins.
article      : leftOut | QUANTITY ;
// A description has no article, and no "copy of".
leftOut      : ARTICLE | ITS | THE | COPY_OF ;
// Behind "issued" the thing begins that a later clause attaches.
thingBegins  : article | RELEASE ;
// "mailed to its shareholders a notice": behind these stands who receives the thing.
towards      : OF | WITH ;
// An article behind one of these goes on with the words before it.
goesOn       : opener | article | AND | THAT | RELATIVE ;
// "(ii) a release": the thing begins behind the number that it has in the sentence.
enumerator   : ENUMERATOR | NUMBERING ;
// With these a sentence begins that names its subject later.
opener       : ADVERBIAL | HEREWITH | WITH | FOLLOWING | IN | OF | LINK | THROUGH | AS | BY | TITLE_WORDS ;
// "the information contained in", "filed herewith" speak of this report.
heldWord      : HELD_IN | FILED_NOTE | RELEASE ;
// This report: "this report", "hereto", the form's name.
ownForm       : OWN_REPORT | HEREBY | FORM_NAME ;
// With these the sentence says what was made of a thing: "issued", "is furnishing".
issuing      : ISSUED | SENT | SIGNS | ATTACHED | FURNISHES | FURNISH_LEAD | IS_ATTACHED | WAS_ATTACHED ;
// The verb that the sentence has before its subject; one behind "that" is none of its own.
finite       : COPULA | FINITE | ISSUED | SENT | IS_ATTACHED | WAS_ATTACHED ;
// "Exhibit 99.1 contains".
predicate    : CONTAINS | COPULA | FURNISHES ;
// A full stop behind one of these, if it is short, ends no sentence.
abbreviation : ABBREVIATION | HONORIFIC | DEGREE | NO | COMPANY_FORM ;
// A paragraph below a statement names one of these.
registrationName : STATEMENT_FORM | STATEMENT_NUMBER ;
