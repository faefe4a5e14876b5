/* What lists of exhibits print: headings, numbers, notes. */
lexer grammar ExhibitWords;

// "Exhibit 99.1", "Exhibit No. 99.1", "EX-99.1", "Exhibits A"; a letter stands on the same line, or "EXHIBITS" would take the next line's.
EXHIBIT_NUMBER : EXHIBIT_WORD (S? '-'? (('no' '.'? | 'number') S?)? EXHIBIT_DIGITS | ([ \t] | '-') ('no' '.'? ' ')? [a-z]) ;
fragment EXHIBIT_WORD : 'exhibit' 's'? | 'exh.' | 'ex' [.-] ;
fragment EXHIBIT_DIGITS : D D? D? ([.-] D D? D?)* [a-z]? ('(' [a-z0-9] ')')? ;

EXHIBIT_INDEX : ('exhibit' 's'? S ('index' | 'list') | ('index' | 'list') S ('of' | 'to') S ('the' S)? 'exhibit' 's'?) ;

// Headings under which a report lists what it furnishes.
LIST_HEADING
    : 'table' S 'of' S 'contents'
    | 'document' 's'? S ('attached' | 'furnished' | 'included' | 'filed')
    | ('material' | 'materials') ('(s)')? S ('contained' | 'filed' | 'furnished')
    | 'information' S ('contained' | 'furnished' | 'filed' | 'included') S ('in' | 'with') S 'this'
    | ('consists' | 'comprises' | 'comprised') S ('of' S)? ('the' S | 'copies' S 'of' S 'the' S)? 'following'
    | ('the' S)? 'following' S ('document' | 'exhibit' | 'material' | 'attachment' | 'press' S 'release' | 'news' S 'release' | 'announcement') 's'?
    | ('the' S)? 'following' S ('is' | 'are') S ('attached' | 'furnished' | 'filed' | 'included' | 'submitted' | 'enclosed' | 'annexed')
    | 'enclosures' | 'attachments'
    ;
COLUMN_HEADING : 'exhibit' 's'? (S ('no' '.'? | 'number' | '#' | 'description' | 'title'))? (S 'description')? | 'description' (S 'of' S ('exhibit' | 'document') 's'?)? | 'document' S 'description' ;

// "1-14836", "001-31269", "0-12345", "000-12345-01".
FILE_NUMBER : D D? D? ' '? '-' ' '? D D D? D? D? D? ('-' D D)? ;

// "(a)", "1.", "(1)", "99.1": the number of a row, once the row is known to be one.
NUMBERING : ('(' (D D? | [a-z]) ')' | D D? D? '.' D D? D? ('(' [a-z0-9] ')')? | D D? [.)]) ;
LEADER_DOTS : '.' '.' '.'+ ;
FILED_NOTE : ('filed' | 'furnished') S 'herewith' ;

// What is attached most often; a contents page of attachments names it, a report's own contents page does not.
RELEASE : ('press' | 'news' | 'media' | 'stock' S 'exchange') S ('release' | 'announcement') 's'? | 'announcement' 's'? | 'material' S 'fact' 's'? ;
