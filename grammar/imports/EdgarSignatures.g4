/* Signature blocks. */
grammar EdgarSignatures;

signatureItem
    : signatureHeading
    | signatureSentence
    | authorizedEnd
    | conformed
    | by
    | nameLabel
    | titleLabel
    | dateLabel
    | signatureCaption
    | printNote
    | honorific
    ;

signatureHeading  : SIGNATURE_HEADING ;
signatureSentence : SIGNATURE_SENTENCE ;
authorizedEnd     : AUTHORIZED_END ;
conformed         : CONFORMED ;
by                : BY ;
nameLabel         : NAME_LABEL ;
titleLabel        : TITLE_LABEL ;
dateLabel         : DATE_LABEL ;
signatureCaption  : SIGNATURE_CAPTION ;
printNote         : PRINT_NOTE ;
honorific         : HONORIFIC ;

SIGNATURE_HEADING  : 'signature' ('s' | '(s)')? (S 'page')? ;
SIGNATURE_SENTENCE : 'pursuant' S 'to' S ('the' S)? 'requirement' 's'? ;

// "thereunto duly authorized", "hereunto duly authorized", "duly organized", "authorised".
AUTHORIZED_END : ('thereunto' | 'hereunto' | 'thereto' | 'there' S 'unto')? S? 'duly' S ('authorized' | 'authorised' | 'organized' | 'authorize') ;

// "/s/ Name", "/S/", "/ s / Name", "(Signed) Name", "s/ Name".
CONFORMED : '/' S? 's' '.'? S? '/' '/'? | '(' S? ('signed' | 's' | 'sgd' '.'?) S? ')' | 's/' | '//s//' | '\\s\\' ;
BY : 'by' S? ':' | 'per' S? ':' | 'by' ;
NAME_LABEL : ('print' S | 'printed' S | 'typed' S)? 'name' 's'? S? ':' | 'name' ;
TITLE_LABEL : ('title' 's'? | 'its' | 'position' | 'capacity' | 'office') S? ':' ;
DATE_LABEL : ('date' | 'dated') S? ':' | 'date' | 'dated' | 'dated' S 'this' | 'dated' S 'as' S 'of' | 'date' S 'of' S 'signature' ;

SIGNATURE_CAPTION : '(' S? 'signature' ~[()\n]* ')' | '(' S? 'print' ~[()\n]* ')' | '(' S? 'name' S? ('/' | 'and' S) S? 'title' S? ')' ;
PRINT_NOTE : '*' S? 'print' ~[\n]* ;
HONORIFIC : ('mr' | 'mrs' | 'ms' | 'dr' | 'prof' | 'sir') '.' | 'mr' | 'mrs' | 'ms' | 'dr' ;
