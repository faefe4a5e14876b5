/*
 * Form 6-K in outline. A token is a segment: a table cell, a column, the text between wide gaps of a line.
 * What a 6-K shares with every other EDGAR form stands in imports/EdgarOutline.g4.
 */
grammar SixKOutline;

import EdgarOutline;

// Form 6-K, cover: "FORM 6-K", "Form 6-K/A", "Amendment No. 2 to FORM 6-K", "FORM 6-K/A (Amendment No. 1)".
FORM_LINE
    : OPEN? (AMENDMENT SP? ('to' SP)?)? 'form' SP? '6' SP? '-'? SP? 'k' (SP? '/' SP? 'a')? (SP? OPEN? AMENDMENT CLOSE?)? FORM_TAIL? NL
    ;

// "FORM 6-K REPORT OF FOREIGN PRIVATE ISSUER" in one line.
fragment FORM_TAIL : SP? [,:-]? SP? ('report' | 'current' SP 'report') REST ;

fragment AMENDMENT : 'amendment' (SP 'no' '.'? SP? [0-9]+)? ;
