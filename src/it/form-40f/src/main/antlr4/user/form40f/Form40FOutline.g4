/* Form 40-F in outline: its form line; everything else is shared. */
grammar Form40FOutline;

import EdgarOutline;

// Form 40-F, cover: "FORM 40-F", "Form 40-F/A".
FORM_LINE : OPEN? 'form' SP? '40' SP? '-'? SP? 'f' (SP? '/' SP? 'a')? CLOSE? NL ;
