/*
 * Signatures: "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report
 * to be signed on its behalf by the undersigned, thereunto duly authorized."
 */
parser grammar Signatures;

signatureBlock : opening column* ;

opening  : SIGNATURE_HEADING | SIGNATURE_TITLE sentence | sentence ;
// "Acme PLC has duly caused this report to be signed"; where the form's own words stand, "the registrant", nothing is named.
sentence : (SIGNATURE_SENTENCE | OTHER_SENTENCE) causer* caused? authorized? placed? ;
causer   : REGISTRANT_LEAD | TEXT | OTHER_REPORT | day ;
caused   : HAS_CAUSED purpose* ;
authorized : AUTHORIZED_END ;
purpose  : TEXT | OTHER_REPORT | REGISTRANT_LEAD | day | HAS_CAUSED ;

// Columns are read down: the date at the left, signatories side by side.
column    : COLUMN signingLine* signatory* party* ;
// A company's name behind the first signatory begins the next party.
party     : COMPANY_LINE signingLine* signatory* ;
signatory : signature signingLine* ;

// "By: /s/ A. Person"; VALUE is what stands beside a label, or below it where nothing stands beside it. Where a block prints no such
// label, a rule or an image is the signature.
signature : (BY | BY_SIGNED | CONFORMED | STAMP | RULE) VALUE? ;

signingLine
    : named
    | titled
    | dated
    | day
    | placed
    | aside
    | words
    ;

named  : (NAME_LABEL | NAME_TITLE_LABEL) VALUE ;
titled : TITLE_LABEL VALUE ;
dated  : DATE_LABEL VALUE ;
day    : DATE | NUMERIC_DATE ;
// "thereunto duly authorized, in the city of Lima, Peru"; "Seoul, May 13, 2003".
placed : PLACE_LABEL VALUE | PLACE ;
words  : TITLE_LINE | LINE ;
aside  : contactLine | registrantCaption | signingNote | unfilled ;
unfilled : NAME_LABEL | NAME_TITLE_LABEL | TITLE_LABEL | DATE_LABEL | PLACE_LABEL ;
signingNote : NAME_NOTE | COVER_NOTE | BEHALF | CLOSING | SIGNATURE_CAPTION | PRINT_NOTE | REGISTRANT_LABEL | PROSE ;
contactLine : (CONTACT_LABEL | TELEPHONE_LEAD) VALUE? ;
registrantCaption : REGISTRANT_CAPTION ;

// ---- Word classes: what the fold needs to know of signature blocks --------------------------------------------------------

// The form's sentence begins.
opens   : SIGNATURE_SENTENCE | OTHER_SENTENCE ;
// What signs.
signMark : BY | BY_SIGNED | CONFORMED | STAMP ;
// Labels whose value may stand on the next line.
waits   : signMark | RULE | NAME_LABEL | NAME_TITLE_LABEL | TITLE_LABEL ;
// What tells a signature: what signs, or stands below what does; what stands side by side with it in columns.
signs   : signMark | NAME_LABEL | TITLE_LABEL ;
aligned : NAME_LABEL | TITLE_LABEL | DATE_LABEL ;
// Labels whose value stands beside them.
besides : DATE_LABEL | PLACE_LABEL | CONTACT_LABEL | TELEPHONE_LEAD ;
// Words that are labels at the start of a cell, or with a colon.
positional : BY | NAME_LABEL | TITLE_LABEL | DATE_LABEL | TELEPHONE_LEAD ;
// What says nothing among the words of a block: numbers of pages and of seals, images, a heading's word.
silent  : NUMBER | SEAL_NUMBER | SIGNATURE_HEADING | IMAGE | IMAGE_CHECKED | IMAGE_UNCHECKED ;
// What ends a block where it begins a line: at all, behind a signature, or alone on its line.
closes       : EXHIBIT_INDEX | opens ;
closesSigned : DATE_COLUMN | COPIES_TO | EXHIBIT_NUMBER | NUMBER_TITLE | LETTER_OPENING | CLOSING ;
closesAlone  : SIGNATURE_HEADING | LIST_HEADING | CONTENTS_HEADING | TEXT_TITLE | FORM_NAME | RELEASE ;
// "acting through its manager": who signs for the registrant stands behind it.
agent : AGENT ;
// Right behind one of these nobody has signed yet.
unsigned : COLUMN | COMPANY_LINE | REGISTRANT_CAPTION ;
// What may be the signature where nothing else is.
blank   : UNCHECKED | IMAGE | IMAGE_CHECKED | IMAGE_UNCHECKED ;
// Before the place with which the form's sentence ends.
placeBegins : PLACE_LABEL | PLACE_LEAD | IN | SIGNS ;
// What may stand before a date beside the name of a place.
leads   : PLACE_LEAD | IN | link | ARTICLE | DATE_LABEL ;
