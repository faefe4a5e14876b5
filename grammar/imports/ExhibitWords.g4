/* What lists of exhibits print: headings, numbers, notes. */
lexer grammar ExhibitWords;

// "Exhibit 99.1", "Exhibit No. 99.1", "EX-99.1", "Exhibition 99.1". On one line: "EXHIBITS" above "99.1" is a heading.
// Of "Exhibit A" each word is a phrase: "exhibits are" begins with "exhibits a".
EXHIBIT_NUMBER : EXHIBIT_WORD (GAP? '-'? (EXHIBIT_NO GAP?)? EXHIBIT_DIGITS | '-' [a-z]) ;
fragment EXHIBIT_WORD   : 'exhibit' 's'? | 'exhibition' | 'exh.' | 'ex' [.-] ;
fragment EXHIBIT_NO     : NUMBER_WORD | 'nr' [.:]? ;
fragment EXHIBIT_DIGITS : D D? D? ([.-] D D? D?)* [a-z]? ('(' [a-z] ')')? | DATA_NUMBER ;
fragment ROMAN          : [ivx] [ivx] [ivx]? [ivx]? ;
fragment DATA_NUMBER    : '10' [0-4] '.' [a-z] [a-z] [a-z] ;
fragment GAP            : [ \t] ;

// Lists of exhibits: headings, alone on their line.
EXHIBIT_INDEX
    : ('exhibit' | 'exibit') 's'? S ('index' | 'list' | 'table')
    | ('index' | 'list' | 'table' | 'schedule') S ('of' | 'to') S ('the' S)? 'exhibit' 's'?
    | ('form' ' ')? D D? '-' [a-z] ' ' 'exhibit' 's'
    ;
CONTENTS_HEADING : 'table' S 'of' S 'contents' | 'contents' | 'items' ;
// "Documents attached", "Material contained in this report", "INFORMATION TO BE INCLUDED IN REPORT", "LIST OF ANNEXES".
LIST_HEADING
    : ('list' | 'index' | 'schedule' | 'table') ' ' ('of' | 'to') ' ' ('the' ' ')?
      ('document' | 'material' | 'item' | 'paper' | 'attachment' | 'enclosure' | 'annexe' | 'annexure' | 'appendice' | 'information' | 'announcement') 's'? (' ' (FURNISHED | 'sent' | 'made' | 'released' | 'issued' | 'published') (' ' HEADING_WORD)*)?
    | ('submitted' | 'enclosed') ' ' 'herewith'
    | LISTED ' ' (('to' ' ' 'be' ' ')? FURNISHED (' ' HEADING_WORD)* ' ' HEADING_NOUN | FURNISHED)
    | 'information' ' ' ('to' ' ' 'be' ' ')? FURNISHED (' ' HEADING_WORD)* ' ' HEADING_NOUN
    | 'enclosure' 's'? | 'attachment' 's'? | 'annexes' | 'annexures' | 'appendices'
    ;
fragment LISTED       : ('document' | 'material' | 'item' | 'exhibit' | 'attachment' | 'report' | 'annexe') ('s' | '(s)')? ;
fragment FURNISHED    : 'attached' | 'furnished' | 'filed' | 'included' | 'contained' | 'submitted' | 'enclosed' | 'annexed' ;
fragment HEADING_WORD
    : 'in' | 'with' | 'by' | 'on' | 'of' | 'to' | 'as' | 'a' | 'an' | 'part' | 'this' | 'the' | 'such' | 'hereby' | 'under' | 'cover'
    | 'form' | 'current' | 'report'
    ;
fragment HEADING_NOUN
    : 'form' (' ' D D? '-' [a-z])? | 'report' | 'filing' | 'submission' | 'document' | 'registrant' | 'company' | 'issuer' | 'exhibit' 's'?
    | 'herewith' | 'hereto'
    ;
// Titles of a list's columns; "Exhibit" and "Number" may stand on two lines.
NUMBER_TITLE : 'exhibit' 's'? (' ' ('no' | 'nos' | 'number' | 'numbers' | '#') | GAP ('title' | 'document' | 'item'))? '.'? | ('document' | 'attachment') ' ' ('no' '.'? | 'number') ;
TEXT_TITLE
    : 'description' 's'? (' ' 'of' ' ' ('the' ' ')? ('exhibit' | 'exibit' | 'document' | 'attachment' | 'annexure') 's'?)?
    | ('exhibit' | 'document') ' ' 'description' | 'document' 's'?
    ;
// Beside the title of the numbers: no heading alone.
TEXT_COLUMN : 'headline' 's'? | 'particulars' | 'subject' | 'paper' | ('title' | 'kind') ' ' 'of' ' ' ('announcement' | 'document' | 'exhibit' | 'material') ;
ITEM_TITLE   : 'item' (' ' ('no' | 'number') '.'?)? | 'items' ' ' ('no' | 'number') '.'? | 'number' | ('sl' | 'sr' | 's') '.'? ' '? 'no' '.'? | 'serial' ' ' ('no' '.'? | 'number') ;
// A row may be numbered as an annex.
ANNEX_WORD   : 'annexure' | 'appendix' | 'schedule' 's'? | 'paper' GAP ;
// "EXHIBITS TO THE LOAN AGREEMENT" heads the list of another document.
AGREEMENT    : 'agreement' | 'contract' | 'indenture' | 'lease' | 'deed' | 'guarantee' ;
// Headings of what a meeting or a notice lists.
AGENDA : 'agenda' | 'items' S 'of' S 'business' | 'resolution' 's'? | 'proposal' 's'? | 'notes' | 'highlights' | 'order' S 'of' S ('business' | 'the' S 'day')
    | 'recent' S 'developments' | 'risk' S 'factors' | 'definitions' | 'questions' S 'and' S 'answers' | ('largest' | 'major' | 'principal') S ('share' | 'stock') 'holders' | 'summary' | 'overview' | 'background'
    | 'matters' | 'minutes' | 'notice' | 'meeting' ;
CONTINUED    : 'continued' | 'cont' ('\'' 'd')? ;
PAGE_TITLE   : 'page' 's'? (' ' ('no' | 'number') '.'?)? ;
// "Sequentially Numbered Page": the contents of a report on paper, exhibit by exhibit.
SEQUENTIAL_PAGE : 'sequential' 'ly'? (S 'numbered')? (S 'page' 's'? (S ('no' '.'? | 'number'))?)? ;

// Words that announce a list: "consists of the following", "the following exhibits are attached", "the documents below".
FOLLOWING_EXHIBITS
    : ('consists' | 'comprises' | 'comprised' | 'consisting' | 'contains' | 'includes') S ('of' S)? ('the' S | 'copies' S 'of' S 'the' S)? 'following'
    | ('the' S)? 'following' S ANNOUNCED 's'?
    | ('the' S)? 'following' S ('is' | 'are') S ('attached' | 'furnished' | 'filed' | 'included' | 'submitted' | 'enclosed' | 'annexed')
    | ANNOUNCED 's' S ('listed' S)? 'below'
    ;
FOLLOWING : ('the' S)? 'following' (S 'item' 's'?)? ;
fragment ANNOUNCED : 'document' | 'exhibit' | 'material' | 'attachment' | 'press' S 'release' | 'news' S 'release' | 'announcement' ;

// "1-14836", "001-31269", "0-12345", "000-12345-01", "1 - 14 836".
FILE_NUMBER : D D? D? ' '? '-' ' '? (D D D? D? D? D? | D D? D? ' ' D D D) ('-' D D?)? ;

// "(a)", "1.", "(1)", "99.1": the number of a row, once the row is known to be one.
NUMBERING
    : '(' (D D? | [a-z] | ROMAN) ')' | D D? [.)] | D '-' [a-d]
    | D D? D? '.' D D? D? | D D? D? ('.' D D? D?)? '(' [a-z] ')' | D D D? '(' D D? ')' | '99-' D D? | DATA_NUMBER
    ;
// Behind its number an exhibit is spoken of in a sentence: "Exhibit 4.1 is described in", "Exhibit 1, which contains".
NOTHING   : 'none' '.' | 'not' S 'applicable' '.'? ;
SPEAKS_OF : 'below' | 'above' | 'hereof' | 'herein' ;
LEADER_DOTS : '.' '.' '.'+ ;
FILED_NOTE : ('filed' | 'furnished') S 'herewith' ;

// What is attached most often; a contents page of attachments names it, a report's own contents page does not.
RELEASE : ('press' | 'news' | 'media' | 'stock' S 'exchange') S ('release' | 'announcement') 's'? | 'announcement' 's'? | 'material' S 'fact' 's'? ;
