/*
 * The lines of Form 8-K by word. A token is a word or one of the phrases that the form prints.
 * What an 8-K shares with every other EDGAR form stands in imports/EdgarLine.g4.
 */
grammar EightKLine;

import EdgarLine;

formName    : FORM_NAME ;
reportTitle : REPORT_TITLE | CURRENT_REPORT ;
formItem    : irsCaption | itemLead | rule425 | rule14a12 | rule14d2 | rule13e4 ;

irsCaption : IRS_CAPTION ;
itemLead   : ITEM_LEAD ;
rule425    : RULE_425 ;
rule14a12  : RULE_14A_12 ;
rule14d2   : RULE_14D_2 ;
rule13e4   : RULE_13E_4 ;

// Form 8-K, cover: "FORM 8-K", "Form 8-K/A", "Form 8-K12B".
FORM_NAME      : ('form' S?)? '8' S? '-' S? 'k' ('12g3' | '12b' | '15d5')? (S? '/' S? 'a')? ;
CURRENT_REPORT : 'current' S 'report' ;
IRS_CAPTION
    : '(' S? ('i.r.s.' | 'irs' | 'i.r.s') S? CAPTION_REST
    | ('i.r.s.' | 'irs') S 'employer' (S 'identification')? (S 'no.' | S 'number')? ':'?
    | 'identification' S ('number' | 'no.')
    ;

// Form 8-K, items: "Item 5.", "Items 7 and 9.", "Item 5.02".
ITEM_LEAD : 'item' 's'? S? ITEM_NUMBER (S? (',' | 'and' | '&' | ', and') S? ITEM_NUMBER)* ('(' [a-z] ')')? [.:]? ;
fragment ITEM_NUMBER : D D? ('.' ' '? D D)? ;

// Form 8-K, boxes below the cover, by the rule that each names.
RULE_425    : 'rule' S '425' ;
RULE_14A_12 : 'rule' S '14a' S? '-' S? '12' ('(' [a-z] ')')? ;
RULE_14D_2  : 'rule' S '14d' S? '-' S? '2' (S? '(' 'b' ')')? ;
RULE_13E_4  : 'rule' S '13e' S? '-' S? '4' (S? '(' 'c' ')')? ;
