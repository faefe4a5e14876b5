/*
 * The phrases of Form 8-K: its own before the shared ones of imports/*Words.g4. The shared token numbers are those of SixKWords.
 */
lexer grammar EightKWords;

options { tokenVocab = SixKWords; }

import ItemTitleWords, CoverWords, CaptionWords, CheckBoxWords, StatementWords, ExhibitWords, SignatureWords, CommonWords;

// Form 8-K, cover: "FORM 8-K", "Form 8-K/A", "Form 8-K12B".
FORM_NAME      : ('form' S?)? '8' S? '-' S? 'k' ('12g3' | '12b' | '15d5')? (S? '/' S? 'a')? ;
CURRENT_REPORT : 'current' S 'report' ;
IRS_CAPTION
    : '(' S? ('i.r.s.' | 'irs' | 'i.r.s') S? CAPTION_REST
    | ('i.r.s.' | 'irs') S 'employer' (S 'identification')? (S 'no.' | S 'number')? ':'?
    | 'identification' S ('number' | 'no.')
    ;

// "99-0000001", also without its hyphen.
IRS_NUMBER : D D S? '-'? S? D D D D D D D ;

// Form 8-K, items: "Item 5.", "Items 7 and 9.", "Item 5.02", "Items 1.01(a) and 5.02(e)".
ITEM_LEAD : 'item' 's'? S? ITEM_NUMBER (S? (',' | 'and' | '&' | ', and') S? ITEM_NUMBER)* [.:]? ;
fragment ITEM_NUMBER : D D? ('.' ' '? D D)? ('(' [a-z] ')')? ;
// What stands under the heading of an item that has nothing to report.
NOT_REPORTED : 'not' S 'applicable' | 'n' S? '/' S? 'a' ;

// Form 8-K, boxes below the cover, by the rule that each names.
RULE_425    : 'rule' S '425' ;
RULE_14A_12 : 'rule' S '14a' S? '-' S? '12' ('(' [a-z] ')')? ;
RULE_14D_2  : 'rule' S '14d' S? '-' S? '2' (S? '(' 'b' ')')? ;
RULE_13E_4  : 'rule' S '13e' S? '-' S? '4' (S? '(' 'c' ')')? ;
