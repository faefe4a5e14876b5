/*
 * Form 6-K in outline. A token is a segment: a table cell, a column, the text between wide gaps of a line.
 * What a 6-K shares with every other EDGAR form stands in imports/EdgarOutline.g4.
 */
grammar SixKOutline;

import EdgarOutline;

// Form 6-K, cover: "FORM 6-K", "Form 6-K/A", "Amendment No. 2 to FORM 6-K", "FORM 6-K/A (Amendment No. 1)".
FORM_LINE
    : QUOTE? OPEN? (AMENDMENT SP? ('to' SP)?)? 'form' SP? '6' SP? '-'? SP? 'k' (SP? '/' SP? 'a' (SP? AMENDED)?)? (SP? [([-]? SP? AMENDMENT CLOSE?)? (FORM_TAIL | QUOTE? [.:]? NL)
    | '6' SP? '-' SP? 'k' (SP? '/' SP? 'a')? NL
    ;

// "FORM 6-K REPORT OF FOREIGN PRIVATE ISSUER" in one line.
fragment FORM_TAIL : SP? [,:-]? SP? ('report' | 'current' SP 'report') REST ;

fragment AMENDMENT : 'amendment' (SP AMENDED | SP DIGIT+)? ;
fragment AMENDED   : [(,-]? ('no' '.'? | 'number' | '#') SP? DIGIT+ CLOSE? ;
