/* Form 6-K, cover: captions stand below their values, leads before them. */
parser grammar Cover;

cover : value* coverLine* ;

coverLine
    : period
    | fileNumbers
    | formName value*
    | registrant value*
    | englishName value*
    | nameAndAddress value*
    | address value*
    | jurisdiction value*
    | incorporatedIn value*
    | captioned value*
    | image value*
    | uncaptioned value*
    | formPhrase value*
    ;

// "FORM 6-K", "FORM 6-K/A", "Amendment No. 1".
formName       : FORM_NAME | FORM_AMENDED | AMENDMENT_NUMBER ;

// "For the month of May 2003", "For the quarter ended March 31, 2026", "Date of report: May 13, 2003".
period         : (MONTH_LEAD | PERIOD_LEAD | REPORT_DATE_LEAD) VALUE? value* ;
// "Commission File Number: 1-14836"; as a caption it stands below a number, which then hangs on the phrase before.
fileNumbers    : (FILE_NUMBER_LEAD | STATEMENT_WORD) VALUE? value* ;

// "Acme PLC" above "(Exact name of registrant as specified in its charter)"; BLANK where nothing stands above.
registrant     : above REGISTRANT_CAPTION VALUE? ;
// "(Translation of registrant's name into English)".
englishName    : above ENGLISH_CAPTION VALUE? ;
nameAndAddress : above NAME_ADDRESS_CAPTION VALUE? ;
// "(Address of principal executive offices)".
address        : above ADDRESS_CAPTION VALUE? ;
jurisdiction   : above JURISDICTION_CAPTION VALUE? ;
captioned      : above (OTHER_CAPTION | ZIP_CAPTION) VALUE? ;
above          : TEXT | BLANK ;
incorporatedIn : INCORPORATED_IN VALUE? ;
uncaptioned    : TEXT ;
// Hook: a phrase that one form alone prints on its cover; the token keeps the form's own type.
formPhrase     : above FORM_PHRASE VALUE? ;
image          : LOGO | IMAGE | IMAGE_CHECKED | IMAGE_UNCHECKED ;

// Values that are known by their shape. They hang on the phrase before them.
value  : date | number | TELEPHONE ;
date   : DATE | MONTH_YEAR | DAY_MONTH | MONTH | YEAR ;
number : FILE_NUMBER | STATEMENT_NUMBER | NUMBER ;

// ---- Word classes: what the fold needs to know of a cover -----------------------------------------------------------------

// Words of names, addresses and sentences too: they count only where no other word stands beside them in their segment.
shapedValue    : date | number | TELEPHONE | TITLE_WORDS | COMMISSION_NAME | TELEPHONE_LEAD | NUMERIC_DATE ;
// A title's own words: beside them nothing is a name.
coverTitle     : REPORT_TITLE | RULE_CITATION ;
// Phrases that stand before their values.
lead           : MONTH_LEAD | PERIOD_LEAD | REPORT_DATE_LEAD | FILE_NUMBER_LEAD | STATEMENT_WORD | INCORPORATED_IN | TELEPHONE_LEAD | COVER_NOTE ;
// What may stand among values without being one.
filler         : link | DATE_LABEL | FILE_12G3 ;
// Phrases that stand below their values.
caption        : REGISTRANT_CAPTION | ENGLISH_CAPTION | NAME_ADDRESS_CAPTION | ADDRESS_CAPTION | JURISDICTION_CAPTION | OTHER_CAPTION | ZIP_CAPTION ;
// What covers print and no fact needs: left out.
boilerplate    : TITLE_WORDS | COMMISSION_NAME | REPORT_TITLE | RULE_CITATION | OTHER_FORM_NAME | OMB_BOX | COVER_NOTE | CONTACT | TELEPHONE_LEAD ;
