/*
 * The outline that EDGAR forms share: which segments open a section. A section runs to the next one; its reader decides where it
 * really ends, and whether its heading is real (a contents page prints the same words).
 * The lexer sees the beginning of each segment, folded to lower-case ASCII, and a line feed. Every rule starts at the segment's
 * start, so that no rule scans for a word in mid-line. A form defines FORM_LINE and may override formSection.
 */
grammar EdgarOutline;

tokens { FORM_SECTION }

document : part* section* EOF ;

section
    : cover
    | question
    | followUp
    | note
    | exhibitHeading
    | exhibitRow
    | numberedRow
    | signatureHeading
    | signatureSentence
    | formSection
    ;

cover             : FORM_LINE part* ;
question          : QUESTION part* ;
followUp          : FOLLOW_UP part* ;
note              : NOTE part* ;
exhibitHeading    : EXHIBIT_HEADING part* ;
exhibitRow        : EXHIBIT_ROW part* ;
numberedRow       : NUMBERED_ROW part* ;
signatureHeading  : SIGNATURE_HEADING part* ;
signatureSentence : SIGNATURE_SENTENCE part* ;

// Hook: a form's own sections, such as the items of a current report.
formSection : FORM_SECTION part* ;

part : ANSWER | PAGE_NUMBER | COLUMN_HEADING | TEXT ;

// Cover, check-box lines: "Indicate by check mark whether ...", also in brackets or parentheses.
QUESTION : OPEN? ('please' SP)? (('indicate' | 'indication') SP 'by' SP 'check' | 'check' SP 'the' SP 'appropriate' SP 'box') REST ;
FOLLOW_UP : OPEN? 'if' SP QUOTE? 'yes' QUOTE? SP REST ;
NOTE : OPEN? 'note' SP? [:.] REST ;

// The answer line: a label or a mark begins it.
ANSWER
    : ('form' SP? ('20' | '40') SP? '-'? SP? 'f' | ('yes' | 'no') SP? [_:[(|\u0001\u0002\u0003] | [\u0001\u0002\u0003] | '[' SP? 'x'? SP? ']') REST
    ;

// Exhibit lists: their headings.
EXHIBIT_HEADING
    : OPEN? 'exhibit' 's'? SP? ('index' | 'list' | 'table') TAIL
    | ('index' | 'list' | 'table' | 'schedule') SP ('of' | 'to') SP ('the' SP)? ('exhibit' 's'? | 'contents' | 'documents' | 'attachments') (SP ('filed' | 'furnished' | 'attached'))? TAIL
    | OPEN? ('exhibits' | 'enclosures' | 'enclosure' | 'attachments' | 'contents') CLOSE? TAIL
    | 'documents' SP ('attached' | 'furnished' | 'included' | 'filed') TAIL
    | ('material' | 'information' | 'document' | 'exhibit') ('s' | '(s)')? SP ('contained' | 'included' | 'furnished' | 'filed') SP (('in' | 'with' | 'as' | 'on') SP | 'as' SP ('a' SP)? 'part' SP 'of' SP) THIS_REPORT TAIL
    | 'exhibit' (SP ('no' '.'? | 'number' | '#' | 'title' | 'description' | 'document' | 'item'))? TAIL
    | 'item' SP ('title' | 'description' | 'document' | 'exhibit') TAIL
    ;

COLUMN_HEADING : ('description' | 'title' | 'document' | 'page' | 'item' | 'no' '.' | 'number') (SP ('of' SP)? ('exhibit' | 'document' | 'no' '.'?))? TAIL ;

// Exhibit lists: rows. "Exhibit 99.1: text", "EX-99.1", "99.1 text", "(99.1) text", "4.1(a)", and a number in a cell of its own.
EXHIBIT_ROW
    : ROW_MARK? ('exhibit' | 'exh' '.'? | 'ex' '.'?) [ -]* ('no' '.'? SP?)? (NUMBER | LETTER) [)]? (SP? [:.,;*-] REST | SP REST | NL)
    | '99-' DIGIT DIGIT? (SP REST | NL)
    | ROW_MARK? OPEN? DIGIT DIGIT? DIGIT? '.' DIGIT+ ('.' DIGIT+)? ('(' [a-z0-9] ')')? [.)*:#+\u000F]* (SP REST | NL)
    ;
NUMBERED_ROW
    : OPEN? DIGIT DIGIT? ([.):] ([.):-] | SP)* REST | NL)
    | OPEN? (LETTER | ROMAN) [.)] (SP REST | NL)
    | 'item' SP DIGIT DIGIT? [.:]? (SP REST | NL)
    ;

// Signatures. "SIGNATURE", "SIGNATURES"; the sentence stands in many filings without a heading.
SIGNATURE_HEADING  : 'signature' ('s' | '(s)')? (SP 'page')? TAIL ;
SIGNATURE_SENTENCE
    : ('pursuant' SP 'to' | 'pursuant' SP 'with' | ('in' SP)? ('accordance' | 'compliance') SP 'with') SP ('the' SP)? 'requirement' 's'? (NL | SP 'of' (NL | SP ('the' SP)? ('securities' | 'exchange' | 'section' | 'u') REST | SP 'the' NL))
    ;

PAGE_NUMBER : ('-' SP?)? ('page' SP?)? DIGIT+ (SP 'of' SP DIGIT+)? (SP? '-')? NL ;

TEXT : REST ;

fragment THIS_REPORT : ('this' | 'the') SP ('form' | 'report' | 'current') (SP [0-9a-z/-]+)? (SP ('report' | 'form'))? ;
fragment REST   : ~[\n]* NL ;
fragment TAIL   : SP? [:.]? SP? NL ;
fragment NUMBER : DIGIT+ ('.' DIGIT+)* ('(' [a-z0-9] ')')? LETTER? ;
fragment LETTER : [a-z] ;
fragment ROW_MARK : '*' | '\u0007' SP? | '-' SP ;
fragment ROMAN  : [ivx] [ivx] [ivx]? [ivx]? ;
fragment DIGIT  : [0-9] ;
fragment OPEN   : [[(] ;
fragment CLOSE  : [\])] ;
fragment QUOTE  : ["'] ['"]? ;
fragment SP     : ' ' ;
fragment NL     : '\n' ;
