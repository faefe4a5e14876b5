/* What check-box lines print: questions, labels, marks. */
lexer grammar CheckBoxWords;

INDICATE       : ('indicate' | 'indication') S 'by' S ('a' S)? 'check' (S? '-'? 'mark' 's'?)? ;
// "Check the appropriate box below if ...": boxes follow, each before its own words.
BOX_LEAD       : 'check' S 'the' S ('appropriate' S | 'following' S)? 'box' 'es'? S ('below' | 'if') ;
FOLLOW_UP_LEAD : 'if' S QUOTE? 'yes' QUOTE? ;
NOTE_LEAD      : 'note' S? [:.] ;

// "annual reports under cover of Form 20-F or Form 40-F": the question's own words, not an answer.
ANNUAL_FORMS_MENTION : ('form' 's'? S?)? TWENTY S ('or' | 'and') S ('form' S?)? FORTY '?'? ;
// "The registrant will file annual reports on Form 20-F."
FILES_REPORTS : ('files' S 'or' S)? ('will' S)? 'file' 's'? S ('its' S)? 'annual' S 'report' 's'? S ('on' | 'under' S ('the' S)? 'cover' (S 'of')?) ;
// "and does not file annual reports under cover of Form 40-F": answers nothing.
NOT_FILING : (('and' | 'but') S)? ('do' 'es'? | 'will') S 'not' S FILES_REPORTS S ('form' S?)? (TWENTY | FORTY) ;
// "The registrant is not furnishing the information to the Commission pursuant to Rule 12g3-2(b)."
NOT_FURNISHING
    : ('and' S)? ('is' | 'do' 'es'? | 'will') S 'not' S (('also' | 'thereby') S)* 'furnish' 'ing'?
    | ('is' | 'are') S 'not' S? ',' S 'by' S 'furnishing' ~[.,]* ',' S ('also' S)? 'thereby' S 'furnishing'
    ;
// "Form | 20-F" in a flattened table.
FORM_20F : FORM_WORD? TWENTY ;
FORM_40F : FORM_WORD? FORTY ;
fragment FORM_WORD : 'form' S? ('|' S?)? ;
fragment TWENTY : '20' S? '-'? S? 'f' ;
fragment FORTY  : '40' S? '-'? S? 'f' ;

YES : 'yes' ;
NO  : 'no' ;

// A mark that touches its label, "Yesx", "No/X/", "XForm 40-F": read again in mode APART, which knows nothing but labels and marks.
GLUED : TOUCHING LABEL | LABEL [/.-]? TOUCHING '/'? ;
fragment TOUCHING : 'x' 'x'? | 'o' | '\u0004' ;
fragment LABEL    : 'yes' | 'no' | ('form' S?)? (TWENTY | FORTY) ;

// Regulation S-T Rule 101(b)(1) and (7), also printed "101(b)7"; a letter l is printed for the digit 1 too. A question mark behind what is asked
// is none of the signs that may be marks.
RULE_101B1 : RULE_101B '('? S? ('1' | 'l' | 'i') S? ')'? '?'? ;
RULE_101B7 : RULE_101B '('? S? '7' S? ')'? '?'? ;
fragment RULE_101B : ('rule' S?)? '101' S? '(' S? 'b' S? ')' S? ;

// Rule 12g3-2(b), also printed "12-g-3-3(b)", "12g-3-2(b)", "12g3-2 (b)", "12g3-(b)", "12g-2(b)".
RULE_12G3 : ('rule' S)? '12' S? '-'? S? 'g' S? '-'? S? ('3' S? '-'? S? [23]? S? | '2' S? ('-' S? '3' S?)?) ('(' S? 'b' S? ')' | 'b')? '?'? ;
// "82-34816", "82- 4567", "82-__34816__", "082-34816"; the bare "82-" and "82-____" are a blank.
FILE_12G3 : '0'? '82' BLANK? '-' [_ \t]* (D D D D* | D D? BLANK D D D) '_'* | '0'? '82' BLANK? '-' '_'* ;
fragment BLANK : [ \t] ;

// Marks that mean checked. X alone, in brackets, in parentheses, between bars, slashes, blanks, leaders or dashes; box characters.
CHECKED
    : (LEADER ' '?)* X (' '? LEADER)*
    | '[' [ \t_]* X [ \t_]* ']'
    | '(' [ \t_]* X [ \t_]* ')'
    | '{' [ \t]* X [ \t]* '}'
    | '|' [ \t_]* X [ \t_]* '|'
    | '/' [ \t_]* X [ \t_]* '/'
    | '\\' [ \t_]* X [ \t_]* '\\'
    | '<' ' '? X ' '? '>'
    | '\\/'
    | '-' '-'+ X '-'*
    ;
fragment X      : 'x' 'x'? 'x'? | '\u0001'+ ;
fragment LEADER : [._] ;

// Bars with nothing between them: an empty box, or an empty cell of a flattened table.
EMPTY_CELL : '|' [ \t]+ '|' ;

// Marks that mean unchecked: an empty pair, a blank, leaders, box characters, an undecodable byte pair.
UNCHECKED
    : '[' [ \t_.-]* ']'
    | '(' [ \t_]* ')'
    | '{' [ \t]* '}'
    | '|' [ \t_]+ '|'
    | '/' [ \t_]+ '/'
    | '\\' [ \t_]+ '\\'
    | '<' [ \t_]+ '>'
    | '_'
    | '.' ' '? '.'
    | LEADER (' '? LEADER)* ' '? ('_' | '.' ' '? '.')
    | '_'* '\u0002'+ '_'*
    | '\u0006'+
    ;

// Glyphs of symbol fonts whose font was lost: thorn and y acute are boxes with a mark, o, q and the pound sign empty ones.
LETTER_CHECKED   : '\u0004' ;
LETTER_UNCHECKED : 'o' | 'q' | '\u0005' | '*' ;

// A sign that nothing knows, bare or in brackets: an emoji, "[+]", "[v]".
UNKNOWN_MARK : '\u000F'+ | [#+@!?$%=~^\\] | '[' [ _]* ([vprs*+#] | '\u0007' | '\u000E' | '\u000F')+ [ _]* ']' | '(' [ _]* ('\u0007' | '\u000F')+ [ _]* ')' ;
// The bar between the cells of a flattened table.
BAR    : '|' ;
// The words before it are struck out.
STRUCK : '\u0010' ;

// An image by its file name and alternative text. "ballot.jpg" is an empty box and "ballotx.jpg" a marked one, as Unicode names them.
IMAGE_UNCHECKED : '\u0003' '[' IMAGE_NAME '[' BLANK? ']' ']' | '\u0003' '[' IMAGE_NAME ('un' [-_ ]? 'check' | 'un' [-_ ]? 'mark' | 'un' [-_ ]? 'tick' | ('not' | 'no' | 'non') [-_ ]? 'check' | 'empty' | 'blank' | 'ballot' [. \]] | 'hollow') IMAGE_NAME ']'? ;
IMAGE_CHECKED   : '\u0003' '[' IMAGE_NAME '[' BLANK? X BLANK? ']' ']' | '\u0003' '[' IMAGE_NAME ('checked' | 'ballot' [-_]? [xc] | 'check' [-_]? 'mark' | 'x' [-_]? 'box' | 'box' [-_]? ('with' [-_]?)? 'x' [. ] | 'tick' | 'marked') IMAGE_NAME ']'? | '\u0003' '[' ('check' | 'x') '.' IMAGE_NAME ']' ;
IMAGE           : '\u0003' '[' IMAGE_NAME ']' | '\u0003' ;
fragment IMAGE_NAME : ~[\n\]]* ;

mode APART;

APART_20F       : ('form' S?)? TWENTY -> type(FORM_20F) ;
APART_40F       : ('form' S?)? FORTY -> type(FORM_40F) ;
APART_YES       : 'yes' -> type(YES) ;
APART_NO        : 'no' -> type(NO) ;
APART_CHECKED   : [/.-]? 'x' 'x'? '/'? -> type(CHECKED) ;
APART_UNCHECKED : [/.-]? 'o' '/'? -> type(LETTER_UNCHECKED) ;
APART_LETTER    : [/.-]? '\u0004' '/'? -> type(LETTER_CHECKED) ;
