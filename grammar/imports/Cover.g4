/* Form 6-K, cover: captions stand below their values, leads and labels before them. */
parser grammar Cover;

cover : value* coverLine* ;

coverLine
    : formName value*
    | title value*
    | period
    | fileNumbers
    | registrant value*
    | englishName value*
    | nameAndAddress value*
    | address value*
    | jurisdiction value*
    | incorporatedIn
    | captioned value*
    | unknownCaption value*
    | image value*
    | uncaptioned value*
    | formPhrase value*
    ;

// "FORM 6-K", "FORM 6-K/A", "Amendment No. 1".
formName       : FORM_NAME | FORM_AMENDED | amendment ;
amendment      : AMENDMENT_NUMBER | AMENDMENT_ONE | AMENDMENT_TWO | AMENDMENT_THREE | AMENDMENT_FOUR | AMENDMENT_FIVE | AMENDMENT_SIX ;
// "Report of Foreign Private Issuer Pursuant to Rule 13a-16 or 15d-16 of the Securities Exchange Act of 1934".
title          : REPORT_TITLE | RULE_CITATION ;

// "For the month of May 2003", "For the quarter ended March 31, 2026", "Date of report: May 13, 2003".
period         : periodLead (value | VALUE)* ;
periodLead     : MONTH_LEAD | PERIOD_LEAD | REPORT_DATE_LEAD ;
// "Commission File Number: 1-14836"; as a caption it stands below a number, which then hangs on the phrase before.
fileNumbers    : (FILE_NUMBER_LEAD | STATEMENT_WORD) (value | VALUE)* ;

// "Acme PLC" above "(Exact name of registrant as specified in its charter)"; BLANK where nothing stands above.
registrant     : above (REGISTRANT_CAPTION | REGISTRANTS_CAPTION | REGISTRANT_LABEL) VALUE? ;
// "(Translation of registrant's name into English)".
englishName    : above ENGLISH_CAPTION VALUE? ;
nameAndAddress : above NAME_ADDRESS_CAPTION VALUE? ;
// "(Address of principal executive offices)".
address        : above ADDRESS_CAPTION VALUE? ;
jurisdiction   : above JURISDICTION_CAPTION VALUE? ;
// "(I.R.S. Employer Identification No.)", "(Zip code)": captions of facts that Form 6-K does not ask for.
captioned      : above (OTHER_CAPTION | ZIP_CAPTION) VALUE? ;
// A line wholly in parentheses that no caption is known for: what stands above it belongs to nothing else.
unknownCaption : above UNKNOWN_CAPTION VALUE? ;
above          : TEXT | BLANK ;
// "(a corporation organized under the laws of Norway)".
incorporatedIn : INCORPORATED_IN (value | VALUE)* ;
uncaptioned    : TEXT ;
// Hook: a phrase that one form alone prints on its cover; the token keeps the form's own type.
formPhrase     : above FORM_PHRASE VALUE? ;
image          : LOGO | IMAGE | IMAGE_CHECKED | IMAGE_UNCHECKED ;

// Values that are known by their shape. They hang on the phrase before them.
value  : date | number ;
date   : DATE | NUMERIC_DATE | MONTH_YEAR | DAY_MONTH | MONTH | YEAR ;
number : FILE_NUMBER | STATEMENT_NUMBER | NUMBER | SERIAL_NUMBER ;

// ---- Word classes: what the fold needs to know of a cover -----------------------------------------------------------------

// Words of names, addresses and sentences too: they count only where no other word stands beside them in their segment.
shapedValue    : date | number | TITLE_WORDS | COMMISSION_NAME ;
// A title's own words: beside them nothing is a name.
coverTitle     : REPORT_TITLE | RULE_CITATION ;
// Phrases that stand before their values.
lead           : periodLead | FILE_NUMBER_LEAD | STATEMENT_WORD | INCORPORATED_IN ;
// What may stand among values without being one.
filler         : link | DATE_LABEL | FILE_12G3 ;
// What stands among the lines of an address and is none of it.
contact        : TELEPHONE | TELEPHONE_LEAD | EXTENSION | CONTACT ;
// Phrases that stand below their values.
caption        : REGISTRANT_CAPTION | REGISTRANTS_CAPTION | REGISTRANT_LABEL | ENGLISH_CAPTION | NAME_ADDRESS_CAPTION | ADDRESS_CAPTION
               | JURISDICTION_CAPTION | OTHER_CAPTION | ZIP_CAPTION | UNKNOWN_CAPTION ;
// Right above one of these a line in parentheses goes on from the line above it: the translation of a name, "(Korea)".
nameCaption    : REGISTRANT_CAPTION | REGISTRANTS_CAPTION | ENGLISH_CAPTION | NAME_ADDRESS_CAPTION | ADDRESS_CAPTION ;
// What no name holds.
plainValue     : FILE_NUMBER | STATEMENT_NUMBER | DATE | NUMERIC_DATE | MONTH_YEAR ;
// What covers print and no fact needs: left out.
boilerplate    : TITLE_WORDS | COMMISSION_NAME | NOTHING | OTHER_FORM_NAME | OMB_BOX | COVER_NOTE | NAME_NOTE ;
// Behind a sentence the cover goes on with one of these.
endsProse      : caption | MONTH_LEAD | INCORPORATED_IN ;
// A statement of incorporation: its whole paragraph is none of the cover.
incorporates   : BY_REFERENCE ;
// A document of this form says so: its name, beside its title or a caption.
formHeading    : FORM_NAME | FORM_AMENDED ;
coverCaption   : MONTH_LEAD | REGISTRANT_CAPTION | REGISTRANTS_CAPTION | ENGLISH_CAPTION | NAME_ADDRESS_CAPTION | ADDRESS_CAPTION | INDICATE ;
asks           : INDICATE ;
annualForms    : ANNUAL_FORMS_MENTION ;
// Labels of the boxes for annual reports.
annualLabel    : FORM_20F | FORM_40F ;
// A page headed by one of these is the cover of another form.
otherForm      : OTHER_FORM_NAME | annualLabel ;
