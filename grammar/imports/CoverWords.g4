/* What covers print above their captions: the Commission's name, titles, periods, file numbers, telephone numbers. */
lexer grammar CoverWords;

COMMISSION_NAME
    : 'united' S 'states' (S 'of' S 'america')?
    | ('u.s.' S)? 'securities' S ('and' | '&') S 'exchange' S 'commission'
    | 'washington' ','? S 'd' '.'? S? 'c' '.'? ','? (S '20549' ('-' D+)?)?
    | '20549'
    | '450' S ('fifth' | '5th') S 'st' ('reet' | '.')? ','? (S 'n' '.'? 'w' '.'?)? | '100' S 'f' S 'st' ('reet' | '.')? ','? (S 'n' '.'? 'e' '.'?)?
    ;

// "Report of Foreign Private Issuer Pursuant to Rule 13a-16 or 15d-16 of the Securities Exchange Act of 1934".
REPORT_TITLE
    : 'report' S 'of' S ('a' S)? 'foreign' S ('private' S)? 'issuer' 's'?
    | PURSUANT_TO S 'section' 's'? S RULE_PART S ('or' | 'and') S RULE_PART
    | (('of' | 'under' | 'to') S)? ('the' S)? 'securities' S ('and' S)? 'exchange' S 'act' (S 'of' S '1934')?
    | 'exchange' S 'act' S 'of' S '1934' | 'act' S 'of' S '1934'
    ;
TITLE_WORDS : PURSUANT_TO (S 'the')? | 'under' (S 'the')? | 'of' S 'the' | 'as' S 'amended' | 'current' S 'report' | 'mark' S 'one' ;
RULE_CITATION
    : (PURSUANT_TO S)? ('rule' 's'? | 'section' 's'?) S? ('rule' S)? RULE_PART (S? ('or' | 'and' | 'of' | '/' | '&' | ',') S? ('rule' S)? RULE_PART)?
    | (PURSUANT_TO S)? 'section' S '13' S 'or' S '15' S? '(' 'd' ')'
    | FILER_RULE (S? ('or' | 'and' | '/' | '&' | ',') S? FILER_RULE)?
    ;
fragment PURSUANT_TO : ('pursuant' | 'persuant') S 'to' ;
fragment FILER_RULE  : '13' S? ('in' S)? '(' ? 'a' ')' ? S? '-' S? '16' ('(' [a-z] ')')? | '15' S? '(' ? 'd' ')' ? S? [-/] S? '16' ('(' [a-z] ')')? ;
fragment RULE_PART   : FILER_RULE | '13' S? '(' [a-z] ')' | '15' S? '(' [a-z] ')' ;

// The names that head the covers of other reports; "Form 20-F" and "Form 40-F" are labels of boxes too: CheckBoxWords.
OTHER_FORM_NAME : 'form' S? ('8' | '10' | '11' | '12' | '15') S? '-' S? [a-z] [a-z]? ('/' 'a')? ;

// "Amendment No. 2", "Amendment 1", "Amendment #4", "Amendment No. Two", "Amendment No. III"; "(No. II)" behind the form's name, lines away too.
AMENDMENT_NUMBER : AMENDED D+ ;
AMENDMENT_ONE    : AMENDED 'one' | AMENDED_NO 'i' | '(' S? 'no' S? '.'? S? 'i' S? ')' | 'first' S 'amendment' ;
AMENDMENT_TWO    : AMENDED 'two' | AMENDED_NO 'ii' | '(' S? 'no' S? '.'? S? ('two' | 'ii') S? ')' | 'second' S 'amendment' ;
AMENDMENT_THREE  : AMENDED 'three' | AMENDED_NO 'iii' | '(' S? 'no' S? '.'? S? ('three' | 'iii') S? ')' | 'third' S 'amendment' ;
AMENDMENT_FOUR   : AMENDED 'four' | AMENDED_NO 'iv' | '(' S? 'no' S? '.'? S? ('four' | 'iv') S? ')' | 'fourth' S 'amendment' ;
AMENDMENT_FIVE   : AMENDED 'five' | AMENDED_NO 'v' | '(' S? 'no' S? '.'? S? ('five' | 'v') S? ')' | 'fifth' S 'amendment' ;
AMENDMENT_SIX    : AMENDED 'six' | AMENDED_NO 'vi' | '(' S? 'no' S? '.'? S? ('six' | 'vi') S? ')' | 'sixth' S 'amendment' ;
fragment AMENDED    : 'amendment' S | AMENDED_NO ;
fragment AMENDED_NO : 'amendment' S ('no' S? '.'? | 'number' | '#') S? ;
// "(No. 2)": a serial number behind a month, and an amendment's where it stands on its own below the name of an amended form.
SERIAL_NUMBER : '(' S? 'no' S? '.'? S? D D? S? ')' ;

// "For the month of May 2003", "For the month of: May, 2009", "For the months of June and July 2004", "For the month ended March 31, 2001".
MONTH_LEAD  : ('report' S)? ('for' | 'during') S ('the' S)? 'month' ('s' | '(s)')? (S 'of')? | 'month' ('s' | '(s)')? S 'of' | 'month' S? ':' ;
PERIOD_LEAD
    : ('for' S)? ('the' S)? (PERIOD_WORD S)? (PERIOD_WORD S)? (PERIOD_WORD S)? PERIOD_JOINED? PERIOD_NAME '\''? (S 'period')? S ('ended' | 'ending' | 'from')
    | 'for' S 'the' S 'period' (S 'of')?
    ;
// "For the Quarter and Half Year Ended", "for the three and nine months ended".
fragment PERIOD_JOINED : (PERIOD_NAME S)? ('and' | '&') S ('the' S)? (PERIOD_WORD S)? (PERIOD_WORD S)? ;
fragment PERIOD_NAME : ('quarter' | 'period' | 'year' | 'half' | 'month' | 'half-year' | 'semester') 's'? ;
fragment PERIOD_WORD : 'fiscal' | 'quarterly' | 'interim' | ('three' | 'six' | 'nine' | 'twelve' | 'first' | 'second' | 'third' | 'fourth' | D+ ('st' | 'nd' | 'rd' | 'th')?) ('-' 'month')? | 'financial' | 'half' ;
REPORT_DATE_LEAD : 'report' S 'dated' | 'period' S? ':' | ('date' S 'of' S ('earliest' S 'event' S)? 'report' | 'report' S 'date') (S? '(' ~[()\n]* ')')? ;

// "Commission File Number: 1-14836", "(Commission File Number)" as a caption, "1934 Act Registration No. 1-14700".
FILE_NUMBER_LEAD
    : ('(' S?)? (('securities' S ('and' S 'exchange' S 'commission' | 'exchange' S 'act') | 'commission' ('\'' 's')? | 'sec' | 's.e.c.') S)? 'file' S NUMBER_WORD
    | '1934' S 'act' S ('registration' | 'file') S NUMBER_WORD
    | 'commission' S ('registration' S)? NUMBER_WORD
    | '(' 'commission' '\t'
    // "Commission file number for securities registered" above "pursuant to Section 12(b) of the Act: 1-12345".
    | ('commission' S 'file' S NUMBER_WORD S 'for' S 'securities' S 'registered' S)? 'pursuant' S 'to' S 'section' S '12' S? '(' [bg] ')' S 'of' S 'the' S ('exchange' S)? 'act' S? ':'
    | 'commission' S 'file' S NUMBER_WORD S 'for' S 'securities' S 'registered'
    ;
fragment NUMBER_WORD : ('no' 's'? '.'? | 'number' 's'? | 'number(s)' | '#') (S? ':' | S? ')')? ;

// "Tel.: 47-1", "Telephone number", and telephone numbers by their shape; a bare "542-0086" is a postcode.
TELEPHONE_LEAD
    : (REGISTRANT S)? PHONE_WORD '.'? (S? [/&] S? PHONE_WORD '.'?)? ((S | '/') ('no' '.'? | 'number'))? (','? S 'including' S 'area' S 'code')? S? ':'+ | PHONE_WORD '.'
    | ('telephone' | 'facsimile' | 'tel' | 'phone' | 'fax' | 'telefax' | 'telefacsimile') ((S | '/') ('no.' | 'number'))?
    ;
fragment PHONE_WORD : 'tel' | 'telephone' | 'phone' | 'fax' | 'facsimile' | 'telefax' | 'telefacsimile' | 'mobile' ;
TELEPHONE
    : '+' [ \t]? PHONE_PART (PHONE_GAP PHONE_PART)*
    | '(' '+'? D [0-9 -]* D ')' (PHONE_GAP D+)* PHONE_GAP D D D+ (PHONE_GAP D+)*
    | '(' '+'? D [0-9 -]* D ')' PHONE_PAIR PHONE_PAIR PHONE_PAIR+
    | '(' '+'? D D? D? ')' PHONE_GAP '(' D+ ')' (PHONE_GAP D+)+
    | D D D [-. ] D D D [-. ] D D D D
    | '011' (PHONE_GAP PHONE_PART)+
    | '1' [-. ] '8' D D [-. ] D D D [-. ] D D D D
    | D D D? D? [-] D D D? ' ' D D D? ' ' D D D?
    | '0' D D? D? D? ' ' D D D D? ' ' D D D D?
    ;
fragment PHONE_PART : '(' D+ ')' | D+ ;
fragment PHONE_PAIR : [-. ] D D ;
fragment PHONE_GAP  : [-. ]? [-. ]? ;
EXTENSION : ('ext' '.'? | 'extension') S? [.:]? S? D+ ;

// The box of the Office of Management and Budget on the official form.
OMB_BOX : 'omb' S ('approval' | 'number' | 'no') ~[\n]* | 'estimated' S 'average' S 'burden' ~[\n]* | 'hours' S 'per' S 'response' ~[\n]* | 'expires' S? ':' ~[\n]*
    | 'sec' S '1815' ~[\n\t]* | 'persons' S 'who' S ('are' S 'to' S | 'potentially' S 'are' S 'to' S)? 'respond' ~[.]* '.' ;
