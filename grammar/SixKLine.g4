/*
 * The lines of Form 6-K by word. A token is a word or one of the phrases that the form prints.
 * What a 6-K shares with every other EDGAR form stands in imports/EdgarLine.g4.
 */
grammar SixKLine;

import EdgarLine;

formName : FORM_6K_A | FORM_6K ;

// Form 6-K, cover: "FORM 6-K", "Form 6-K/A"; U+2011 and the dashes are folded to "-".
// "FORM 6-K/A No. 1": the number of the amendment without the word.
FORM_6K_A : FORM_6K S? '/' S? 'a' (S? [(,-]? S? ('no' S? '.'? | '#') S? D D?)? ;
FORM_6K   : ('form' S?)? '6' S? '-' S? 'k' | 'form' S? '6' S? 'k' ;
