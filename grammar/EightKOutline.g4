/*
 * Form 8-K in outline. A token is a segment: a table cell, a column, the text between wide gaps of a line.
 * What an 8-K shares with every other EDGAR form stands in imports/EdgarOutline.g4.
 */
grammar EightKOutline;

import EdgarOutline;

formSection : ITEM_HEADING part* ;

// Form 8-K, cover: "FORM 8-K", "FORM 8-K/A", "Form 8-K12B", "Amendment No. 1 to Form 8-K", "FORM 8-K CURRENT REPORT".
FORM_LINE
    : OPEN? (AMENDMENT SP? ('to' SP)?)? ('form' SP?)? '8' SP? '-'? SP? 'k' SUFFIX? (SP? OPEN? AMENDMENT CLOSE?)? (SP? [,:-]? SP? 'current' SP 'report' REST)? CLOSE? NL
    ;
fragment SUFFIX    : '12' 'g3' | '12' 'b' | '15' 'd5' | SP? '/' SP? 'a' ;
fragment AMENDMENT : 'amendment' (SP 'no' '.'? SP? [0-9]+)? ;

// Form 8-K, information to be included in the report: "Item 5. Other Events", "ITEM 7(c)", "Items 7 and 9.", "Item 5.02".
ITEM_HEADING : 'item' 's'? SP? DIGIT DIGIT? ('.' SP? DIGIT DIGIT)? ([.,:;()-] REST | SP REST | NL) ;
