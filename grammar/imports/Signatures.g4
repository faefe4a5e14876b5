/*
 * Form 6-K, signatures: "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report
 * to be signed on its behalf by the undersigned, thereunto duly authorized."
 */
parser grammar Signatures;

signatureBlock : opening column* ;
// Columns are read down: the date at the left, signatories side by side.
column         : COLUMN signingLine* signatory* party* ;
opening        : SIGNATURE_HEADING | SIGNATURE_SENTENCE TEXT? AUTHORIZED_END? ;

// A company's name behind the first signatory begins the next party.
party     : COMPANY_LINE signingLine* signatory* ;
signatory : signature signingLine* ;

// "By: /s/ A. Person"; VALUE is what stands beside a label, or below it where nothing stands beside it.
signature : (BY | BY_SIGNED | CONFORMED) VALUE? ;

signingLine
    : named
    | titled
    | dated
    | aside
    | TITLE_LINE
    | LINE
    | registrantCaption
    ;

named  : (NAME_LABEL | NAME_TITLE_LABEL) VALUE? ;
titled : TITLE_LABEL VALUE? ;
dated  : DATE_LABEL VALUE? | DATE | NUMERIC_DATE ;
aside  : (PLACE_LABEL | CONTACT_LABEL | TELEPHONE_LEAD) VALUE? | BEHALF | CLOSING | SIGNATURE_CAPTION | PRINT_NOTE | REGISTRANT_LABEL ;
registrantCaption : REGISTRANT_CAPTION ;

// ---- Word classes: what the fold needs to know of signature blocks --------------------------------------------------------

// Labels whose value may stand on the next line.
waits          : BY | BY_SIGNED | CONFORMED | NAME_LABEL | NAME_TITLE_LABEL | TITLE_LABEL ;
// Labels whose value stands beside them.
besides        : DATE_LABEL | PLACE_LABEL | CONTACT_LABEL | TELEPHONE_LEAD ;
// What says nothing among the words of a block: numbers of pages, images, a heading's word.
silent         : NUMBER | SIGNATURE_HEADING | IMAGE | IMAGE_CHECKED | IMAGE_UNCHECKED ;
