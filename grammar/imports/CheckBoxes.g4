/* Check-box lines: what is asked, and the labels and marks that answer. Other forms ask alike, about subjects of their own. */
parser grammar CheckBoxes;

checkBoxes : question* ;

question : asking | subject | statement | followUp | fileNumber | note | unasked ;

// "Indicate by check mark whether the registrant ...", "Check the appropriate box below if ...".
asking     : (INDICATE | BOX_LEAD) TEXT? answers? ;

// What is asked about; boxes of other questions may stand between the two.
subject    : topic TEXT? answers? ;
topic
    : ANNUAL_FORMS_MENTION // "files or will file annual reports under cover of Form 20-F or Form 40-F"
    | RULE_101B1           // "is submitting the form in paper as permitted by Regulation S-T Rule 101(b)(1)"
    | RULE_101B7
    | RULE_12G3            // "is also thereby furnishing the information to the Commission pursuant to Rule 12g3-2(b)"
    | QUESTION_SUBJECT     // hook: a phrase that one form alone asks about; the token keeps the form's own type
    ;

// "The registrant files annual reports on Form 20-F", "is not furnishing the information to the Commission": an answer without a box.
statement  : (FILES_REPORTS | NOT_FILING | NOT_FURNISHING) TEXT? answers? ;
// If "Yes" is marked, indicate below the file number assigned to the registrant in connection with Rule 12g3-2(b): 82-____
followUp   : FOLLOW_UP_LEAD TEXT? answers? ;
fileNumber : FILE_12G3 VALUE? TEXT? answers? ;
note       : NOTE_LEAD TEXT? answers? ;
// Boxes before any question, and a box that begins a line of words: "[X] Written communications pursuant to Rule 425".
unasked    : BOX_START answers ;

answers     : boxes (TEXT boxes)* TEXT? ;
// The first token tells the order: "Form 20-F [X] Form 40-F [ ]", "[X] Form 20-F [ ] Form 40-F". A lone mark is a box too.
boxes       : labelsFirst | marksFirst ;
labelsFirst : box+ ;
marksFirst  : mark+ box* ;
box         : label mark* ;
// BOTH_FORMS: "Form 20-F or Form 40-F" where it begins an answer.
label       : FORM_20F | FORM_40F | BOTH_FORMS | YES | NO ;
mark        : CHECKED | UNCHECKED | EMPTY_CELL | IMAGE | IMAGE_CHECKED | IMAGE_UNCHECKED | LETTER_CHECKED | LETTER_UNCHECKED | STRUCK | doubtfulMark ;
// Marks beside a label only: a sign that nothing knows, and a filled circle, which is a bullet elsewhere.
doubtfulMark : UNKNOWN_MARK | BULLET ;

// ---- Word classes: what the fold needs to know of questions ---------------------------------------------------------------

// Questions open where a segment begins with one of these.
opensBoxes     : INDICATE | BOX_LEAD | ANNUAL_FORMS_MENTION | FILES_REPORTS ;
// Labels that sentences hold too: "No person", "Yes, we can".
answerWord     : YES | NO ;
// Words that join two labels, "Form 20-F or Form 40-F", or the parts of a date.
link           : AND | AS | OF | THE | LINK ;
// No question speaks of these: the report's body has begun.
bodyWord       : EXHIBIT_NUMBER | BY_REFERENCE ;
