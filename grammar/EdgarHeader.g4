/*
 * The header of an EDGAR submission, in every dialect that EDGAR has printed:
 *
 *   ACCESSION NUMBER:       0000000000-00-000000        a key, a colon and a value on a line
 *   FILER:                                              a key alone: a section, or a key left empty
 *   <ACCEPTANCE-DATETIME>20000101120000                 a tag and a value, closed by the end of the line
 *   <FILER><CIK>0000000000</FILER>                      tags in sections, also several on one line
 *
 * Which key is a section, and what a key means, is not the grammar's business: EDGAR adds keys, and none may be refused.
 * The grammar is total (any text parses) and LL(1). The lexer sees characters above 127 folded to letters; the values are
 * taken from the original. The last line must end in a line end: the reader adds one.
 */
grammar EdgarHeader;

// A header is lines. What begins a line decides it; tags may follow on the same line.
header
    : line* EOF
    ;

line
    : wrapped? printed? tagged* NL
    ;

// In 2000 EDGAR broke the line inside the brackets of a classification, and the next key followed behind: "]   IRS NUMBER:".
wrapped
    : BRACKET+
    ;

// The beginning of a line: a key with its value, or words without a key (a value that was wrapped, or damage).
printed
    : KEY value?    # field
    | loose         # unkeyed
    ;

// A tag has no end tag unless it is a section, so its value ends at the next tag or at the end of the line.
tagged
    : OPEN value?   # tag
    | CLOSE value?  # endTag
    ;

// A value may hold anything but a tag: "C/O: HOLDERS", "12:30", "A < B".
value
    : word+
    ;

// Without a key in front; a key here would have made the line a field.
loose
    : (TEXT | COLON | ANGLE) word*
    ;

word
    : KEY
    | TEXT
    | COLON
    | ANGLE
    | BRACKET
    ;

// Tags, in any case: <FILER>, </FILER>. An angle bracket that makes no tag is a word.
OPEN  : '<' TAG_NAME '>' ;
CLOSE : '</' TAG_NAME '>' ;
ANGLE : '<' ;

// A key is the text from its first letter up to the first colon: "STATE OF INCORPORATION:", "Confirming Copy:".
KEY     : LETTER ~[\r\n<:]* ':' ;
TEXT    : ~[ \t\f\r\n<:\]] ~[\r\n<:]* ;
COLON   : ':' ;
BRACKET : ']' ;

// LF, CRLF or a bare CR; blanks only set off.
NL    : '\r\n' | '\r' | '\n' ;
BLANK : [ \t\f]+ -> skip ;

fragment TAG_NAME : LETTER [A-Za-z0-9._-]* ;
fragment LETTER   : [A-Za-z] ;
