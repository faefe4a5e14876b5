/* Form 6-K, check-box lines: questions, labels, marks. */
parser grammar CheckBoxes;

checkBoxes : question* ;

// "Indicate by check mark whether the registrant files or will file annual reports under cover of Form 20-F or Form 40-F."
question
    : INDICATE TEXT? answers?
    | BOX_LEAD TEXT? answers?
    | annualReports
    | rule101b1
    | rule101b7
    | rule12g3
    | followUp
    | note
    | unasked
    ;

annualReports : ANNUAL_FORMS_MENTION TEXT? answers? ;
// "Indicate by check mark if the registrant is submitting the Form 6-K in paper as permitted by Regulation S-T Rule 101(b)(1)".
rule101b1     : RULE_101B1 TEXT? answers? ;
rule101b7     : RULE_101B7 TEXT? answers? ;
// "... is also thereby furnishing the information to the Commission pursuant to Rule 12g3-2(b) under the Securities Exchange Act of 1934."
rule12g3      : RULE_12G3 TEXT? answers? ;
// If "Yes" is marked, indicate below the file number assigned to the registrant in connection with Rule 12g3-2(b): 82-____
followUp      : (FOLLOW_UP_LEAD | FILE_12G3) TEXT? answers? ;
note          : NOTE_LEAD TEXT? answers? ;
// Boxes without a question.
unasked       : BOX_START answers ;

answers       : boxes (TEXT boxes)* TEXT? ;
// The first token tells the order: "Form 20-F [X] Form 40-F [ ]", "[X] Form 20-F [ ] Form 40-F". A lone mark is a box too.
boxes         : labelsFirst | marksFirst ;
labelsFirst   : box+ ;
marksFirst    : mark+ box* ;
box           : label mark* ;
label         : FORM_20F | FORM_40F | YES | NO ;
mark          : CHECKED | UNCHECKED | IMAGE | IMAGE_CHECKED | IMAGE_UNCHECKED | LETTER_CHECKED | LETTER_UNCHECKED ;

// ---- Word classes: what the fold needs to know of questions ---------------------------------------------------------------

// Questions open where a segment begins with one of these.
opensBoxes     : INDICATE | BOX_LEAD | ANNUAL_FORMS_MENTION ;
// Words that join two labels, "Form 20-F or Form 40-F", or the parts of a date.
link           : AND | AS | OF | THE | LINK ;
