/* Dates, words, and what remains. Imported last: the catch-all is its last rule. */
lexer grammar CommonWords;

// "May 13, 2003", "13 May 2003", "January 6. 2026", "February 19 , 2009", "6th day of May, 2003", "2003-05-13", digits with year, month and
// day signs; blanks inside digits count for nothing: the form itself prints ", 20__" for the year.
DATE
    : MONTH_NAME S? DAY ORDINAL? S? [,.]? ','? S? SPACED_YEAR
    | DAY ORDINAL? S ('day' S)? ('of' S)? MONTH_NAME S? [,.]? S? SPACED_YEAR
    | DAY '-' MONTH_NAME '-' (YEAR_DIGITS | D D)
    | YEAR_DIGITS [-/] D D? [-/] D D?
    | YEAR_DIGITS S? '\u000E' S? D D? S? '\u000E' S? D D? S? '\u000E'
    ;
// "on this twenty-second day of July, 2015": the day is not told by digits.
WORDED_DATE
    : (('twenty' | 'thirty') S? '-'? S?)? ('first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth' | 'seventh' | 'eighth' | 'ninth' | 'tenth' | 'eleventh' | 'twelfth'
      | 'thirteenth' | 'fourteenth' | 'fifteenth' | 'sixteenth' | 'seventeenth' | 'eighteenth' | 'nineteenth' | 'twentieth' | 'thirtieth') S 'day' S 'of' S MONTH_NAME (S? ','? S? YEAR_DIGITS)?
    ;
DAY_MONTH  : MONTH_NAME ' ' DAY ORDINAL? | DAY ORDINAL? ' ' ('of' ' ')? MONTH_NAME ;
// "May 2003", "May, 2003", "May of 2003", "May '03", "Jul-03", "05/2003", "June/July 2019", "May, 20 03".
MONTH_YEAR
    : MONTHS S? [,.;]? S? ('of' S ('the' S 'year' S)?)? SPACED_YEAR
    | MONTHS S? ','? S? '\'' D D
    | MONTHS '-' (YEAR_DIGITS | D D)
    | MONTHS S? ',' S? '20' [ \t_]+ D D
    | ('0'? [1-9] | '1' [0-2]) '/' YEAR_DIGITS
    | YEAR_DIGITS S? '\u000E' S? D D? S? '\u000E'
    ;
MONTH      : MONTHS ;
YEAR       : YEAR_DIGITS ;
fragment YEAR_DIGITS : ('19' | '20') D D ;
fragment SPACED_YEAR : ('1' [ \t_]* '9' | '2' [ \t_]* '0') [ \t_]* D [ \t]? D ;
fragment DAY         : [12] D | '3' [01] | '0'? [1-9] ;
fragment ORDINAL     : S? ('st' | 'nd' | 'rd' | 'th') ;
fragment MONTHS      : MONTH_NAME (S? [/&-] S? MONTH_NAME)* ;
fragment MONTH_NAME
    : 'january' | 'february' | 'march' | 'april' | 'may' | 'june' | 'july' | 'august' | 'september' | 'october' | 'november' | 'december'
    | 'jan' '.'? | 'feb' '.'? | 'mar' '.'? | 'apr' '.'? | 'jun' '.'? | 'jul' '.'? | 'aug' '.'? | 'sept' '.'? | 'sep' '.'? | 'oct' '.'? | 'nov' '.'? | 'dec' '.'?
    ;

// Words that join the parts of a date or of a list; see the word class `link` of the report grammar.
AND  : 'and' ;
AS   : 'as' | ('and' S)? 'marked' (S 'as')? ;
OF   : 'of' | 'to' ;
THE  : 'the' ;
// Of a range: "Exhibits 10.1 through 10.4".
THROUGH : 'through' | 'thru' ;
LINK : 'as' S ('at' [ \t] | 'of') | 'or' | 'for' | 'on' | 'from' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday' ;
NUMBER : D+ ([.,] D+)* ;
BULLET : '\u0007' ;
// Raised digits and daggers: no part of what they stand behind.
NOTE_MARK : '\u0011'+ ;
// "Tel Aviv" is no telephone.
WORD   : WORD_CHARS | 'tel' S ('aviv' | 'hai' | 'mond' | 'hashomer') ;
fragment WORD_CHARS : WORD_CHAR+ (['&@/-] WORD_CHAR+ | '.' WORD_LETTER WORD_CHAR*)* ;
fragment WORD_LETTER : [a-z\u0004\u000E] ;
fragment WORD_CHAR  : [a-z0-9\u0004\u0005\u000E] ;

SPACE : [ \t]+ -> skip ;
NL    : '\n' ;
MARK  : [.,;:()"'&-] ;
OTHER : . ;

fragment QUOTE : ["'] ['"]? ;
fragment D     : [0-9] ;
fragment S     : [ \t\n] ;
