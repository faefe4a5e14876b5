/* Cover lines: captions, file numbers, periods, telephone numbers. */
grammar EdgarCover;

coverItem
    : commissionName
    | reportTitle
    | ruleCitation
    | amendmentNumber
    | monthLead
    | periodLead
    | reportDateLead
    | fileNumberLead
    | registrantCaption
    | englishCaption
    | nameAddressCaption
    | addressCaption
    | jurisdictionCaption
    | otherCaption
    | telephoneLead
    | telephone
    | ombBox
    ;

commissionName      : COMMISSION_NAME ;
reportTitle         : REPORT_TITLE ;
ruleCitation        : RULE_CITATION ;
amendmentNumber     : AMENDMENT_NUMBER ;
monthLead           : MONTH_LEAD ;
periodLead          : PERIOD_LEAD ;
reportDateLead      : REPORT_DATE_LEAD ;
fileNumberLead      : FILE_NUMBER_LEAD ;
registrantCaption   : REGISTRANT_CAPTION ;
englishCaption      : ENGLISH_CAPTION ;
nameAddressCaption  : NAME_ADDRESS_CAPTION ;
addressCaption      : ADDRESS_CAPTION ;
jurisdictionCaption : JURISDICTION_CAPTION ;
otherCaption        : OTHER_CAPTION ;
telephoneLead       : TELEPHONE_LEAD ;
telephone           : TELEPHONE ;
ombBox              : OMB_BOX ;

COMMISSION_NAME
    : 'united' S 'states' (S 'of' S 'america')?
    | ('u.s.' S)? 'securities' S ('and' | '&') S 'exchange' S 'commission'
    | 'washington' ','? S 'd' '.'? S? 'c' '.'? ','? (S '20549' ('-' D+)?)?
    | '20549'
    ;

// "Report of Foreign Private Issuer Pursuant to Rule 13a-16 or 15d-16 of the Securities Exchange Act of 1934".
REPORT_TITLE
    : 'report' S 'of' S 'a'? S? 'foreign' S ('private' S)? 'issuer'
    | ('pursuant' | 'persuant') S 'to' (S 'the')?
    | 'under' (S 'the')?
    | 'of' S 'the'
    | ('pursuant' | 'persuant') S 'to' S 'section' 's'? S RULE_PART S ('or' | 'and') S RULE_PART
    | (('of' | 'under' | 'to') S)? ('the' S)? 'securities' S ('and' S)? 'exchange' S 'act' (S 'of' S '1934')?
    ;
RULE_CITATION
    : (('pursuant' | 'persuant') S 'to' S)? ('rule' 's'? | 'section' 's'?) S ('rule' S)? RULE_PART (S? ('or' | 'and' | '/' | '&' | ',') S? ('rule' S)? RULE_PART)?
    ;
fragment RULE_PART : '13' ('in' S)? S? 'a' S? '-' S? '16' ('(' [a-z] ')')? | '15' S? [d] S? [-/] S? '16' ('(' [a-z] ')')? | '13' S? '(' [a-z] ')' | '15' S? '(' [a-z] ')' ;

AMENDMENT_NUMBER : 'amendment' S ('no' '.'? | 'number' | '#') S? D+ ;

// "For the month of May 2003", "For the month of: May, 2009", "For the months of June and July 2004", "For the month ended March 31, 2001".
MONTH_LEAD  : 'for' S ('the' S)? 'month' 's'? ('(s)')? (S ('of' | 'ended' | 'ending'))? ;
PERIOD_LEAD : ('for' S)? ('the' S)? (PERIOD_WORD S)? (PERIOD_WORD S)? (PERIOD_WORD S)? ('quarter' | 'period' | 'year' | 'half' | 'months' | 'half-year') 's'? S ('ended' | 'ending' | 'from') ;
fragment PERIOD_WORD : 'fiscal' | 'quarterly' | 'interim' | 'three' | 'six' | 'nine' | 'twelve' | 'first' | 'second' | 'third' | 'fourth' | 'financial' | 'half' | D+ ;
REPORT_DATE_LEAD : ('date' S 'of' S ('earliest' S 'event' S)? 'report' | 'report' S 'date') (S? '(' ~[()\n]* ')')? ;

// "Commission File Number: 1-14836", "(Commission File Number)" as a caption, "1934 Act Registration No. 1-14700".
FILE_NUMBER_LEAD
    : '('? S? ((('securities' S 'and' S 'exchange' S)? 'commission' ('\'' 's')? | 'sec' | 's.e.c.') S)? 'file' S NUMBER_WORD
    | '1934' S 'act' S ('registration' | 'file') S NUMBER_WORD
    | 'commission' S ('registration' S)? NUMBER_WORD
    ;
fragment NUMBER_WORD : ('no' 's'? '.'? | 'number' 's'? | 'number(s)' | '#') (S? ':' | S? ')')? ;

// Captions stand below their values, mostly in parentheses; printed words vary behind the first ones.
ENGLISH_CAPTION
    : '(' S? ('english' S)? 'translation' S 'of' S CAPTION_REST
    | '(' S? 'registrant' '\''? 's'? S 'name' S 'in' S 'english' CAPTION_REST
    | 'translation' S 'of' S ('the' S)? 'registrant' '\''? 's'? S 'name' (S ('into' | 'to' | 'in') S 'english')?
    ;
NAME_ADDRESS_CAPTION : '(' S? ('exact' S)? 'name' S 'and' S 'address' CAPTION_REST ;
REGISTRANT_CAPTION
    : '(' S? ('exact' | 'full' | 'correct') S 'name' CAPTION_REST
    | '(' S? 'name' S 'of' S ('the' S)? ('registrant' | 'issuer' | 'company' | 'co-registrant') CAPTION_REST
    | '(' S? ('the' S)? ('registrant' | 'co-registrant') ('\'' 's' S 'name')? S? ')'
    | '(' S? 'registrant' '\''? 's'? S ('exact' S)? 'name' CAPTION_REST
    | ('exact' S)? 'name' S 'of' S ('the' S)? 'registrant' (S 'as' S 'specified' S 'in' S ('its' | 'the') S 'charter')?
    ;
ADDRESS_CAPTION
    : '(' S? ('full' S)? 'address' 'es'? S? (',' | 'of' | 'and' | 'including') CAPTION_REST
    | '(' S? ('registrant' '\''? 's'? S)? ('principal' S 'executive' S | 'address' S? ')') CAPTION_REST?
    | '(' S? ('registrant' | 'issuer') '\''? 's'? S 'address' CAPTION_REST
    | 'address' 'es'? S 'of' S ('the' S | 'its' S | 'registrant' '\''? 's'? S)* 'principal' S 'executive' S 'office' 's'?
    ;
JURISDICTION_CAPTION
    : '(' S? ('state' | 'jurisdiction' | 'country' | 'province' | 'place') S CAPTION_REST
    | 'jurisdiction' S 'of' S 'incorporation' (S 'or' S 'organization')?
    ;
OTHER_CAPTION
    : '(' S? ('registrant' '\''? 's'? S)? ('telephone' | 'phone' | 'area' S 'code') CAPTION_REST
    | '(' S? ('i.r.s.' | 'irs' | 'i.r.s' | 'primary' S 'standard' | 'former' S 'name' | 'name' ',' S | 'zip' S 'code' | 'title' S 'of') CAPTION_REST
    | 'name' S ('and' | ',') S ('address' | 'telephone') S 'of' S ('agent' | 'person') ~[\n]*
    ;
fragment CAPTION_REST : ~[()\n]* ('(' ~[()\n]* ')' ~[()\n]*)? ('\n' ~[()\n]* ('\n' ~[()\n]*)?)? ')' | ~[()\n]* ;

TELEPHONE_LEAD : ('tel' | 'telephone' | 'phone' | 'fax' | 'facsimile' | 'telefax' | 'mobile') (S ('no' | 'number'))? S? [.:]+ | ('telephone' | 'facsimile') (S 'no.' | S 'number')? ;
TELEPHONE
    : '+' S? PHONE_PART (PHONE_GAP PHONE_PART)*
    | '(' D D D D? ')' S? D D D [-. ] D D D D
    | D D D [-.] D D D [-.] D D D D
    | '011' (PHONE_GAP PHONE_PART)+
    ;
fragment PHONE_PART : '(' D+ ')' | D+ ;
fragment PHONE_GAP  : [-. ]? [-. ]? ;

// The box of the Office of Management and Budget on the official form.
OMB_BOX : 'omb' S ('approval' | 'number' | 'no') ~[\n]* | 'estimated' S 'average' S 'burden' ~[\n]* | 'hours' S 'per' S 'response' ~[\n]* | 'expires' S? ':' ~[\n]*
    | 'sec' S '1815' ~[\n\t]* | 'persons' S 'who' S ('are' S 'to' S | 'potentially' S 'are' S 'to' S)? 'respond' ~[.]* '.' ;
