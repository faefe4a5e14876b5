/* What signature blocks print, what filers print around a name, and the words that tell a title or a company. */
lexer grammar SignatureWords;

SIGNATURE_HEADING  : 'signature' ('s' | '(s)')? (S 'page')? ;
SIGNATURE_SENTENCE
    : ('pursuant' S ('to' | 'with') | ('in' S)? ('accordance' | 'compliance') S 'with') S ('the' S)? 'requirement' 's'?
      S 'of' S ('the' S)? (('u.s' '.'? | 'united' S 'states') S)? ('securities' | 'exchange' S 'act' | 'section')
    ;

// "thereunto duly authorized", "hereunto duly authorized", "duly organized", "authorised", "thereunto being duly authorized".
AUTHORIZED_END
    : (UNTO S ('being' S)?)? 'duly' S AUTHORIZED
    | UNTO S ('being' S)? AUTHORIZED
    ;
fragment UNTO       : 'thereunto' | 'hereunto' | 'thereto' | 'there' S 'unto' | 'here' S 'unto' ;
fragment AUTHORIZED : 'authorized' | 'authorised' | 'organized' | 'organised' | 'authorize' ;
// "signed on its behalf by the undersigned", where the sentence ends so.
UNDERSIGNED : 'by' S 'the' S 'undersigned' ;

// "For and on behalf of", "By order of the Board of Directors": no registrant, and no signatory.
BEHALF
    : ('for' S 'and' S)? 'on' S 'behalf' S 'of' (S 'the' S ('board' (S 'of' S 'directors')? | 'company' | 'registrant' | 'issuer'))? (S? [:,])?
    | 'by' S 'order' S 'of' S 'the' S 'board' (S 'of' S ('the' S)? 'director' 's'?)? (S? [:,])?
    ;

// A letter's close: "Very truly yours,", "Yours faithfully,".
CLOSING : 'very' S 'truly' S 'yours' | 'yours' S ('truly' | 'sincerely' | 'faithfully') | 'sincerely' (S 'yours')? | 'respectfully' S 'submitted' ;
REGISTRANT_LABEL : ('registrant' | 'company' | 'issuer') S? ':' ;

// "/s/ Name", "/S/", "/ s / Name", "(Signed) Name", "s/ Name".
CONFORMED : '/' S? 's' '.'? S? '/' '/'? | '(' S? ('signed' | 's' | 'sgd' '.'?) S? ')' | 's/' | '//s//' | '\\s\\' ;
// "By: /s/" is one phrase: which of the two comes first says nothing.
BY_SIGNED : 'by' S? ':'? S? ('/' S? 's' '.'? S? '/' '/'? | '(' S? ('signed' | 's' | 'sgd' '.'?) S? ')' | 's/') ;
BY : 'by' S? ':' | 'per' S? ':' | 'by' | ('signed' | 'signed' S 'by' | 'signature') S? ':' ;
NAME_LABEL : ('print' S | 'printed' S | 'typed' S | 'full' S)? 'name' ('s' | '(s)')? S? ':' | 'name' ;
NAME_TITLE_LABEL : ('print' S)? 'name' S? ('and' | '&' | '/' | ',') S? ('title' | 'position' | 'capacity') S? ':' ;
TITLE_LABEL : ('title' ('s' | '(s)')? | 'its' | 'position' | 'capacity' | 'office') S? ':' ;
DATE_LABEL : ('date' | 'dated') S? ':' | 'date' | 'dated' | 'dated' S 'this' | 'dated' S 'as' S 'of' | 'date' S 'of' S 'signature' (S? ':')? ;
PLACE_LABEL : ('place' | 'city') S? ':' ;
CONTACT_LABEL : ('e' '-'? 'mail' | 'website' | 'web' S 'site' | 'contact') (S 'address')? S? ':' ;

// Captions below a rule: "(Signature)*", "(Print name and title)", "(Name/Title)", "(Date)".
SIGNATURE_CAPTION
    : '(' S? ('signature' | 'print') ~[()\n]* ')'
    | '(' S? 'name' S? ('/' | 'and' S) S? 'title' S? ')'
    | '(' S? ('name' | 'title' | 'date' | 'dated' | 'position') S? ')'
    ;
PRINT_NOTE : '*' S? 'print' ~[\n]* ;
HONORIFIC : ('mr' | 'mrs' | 'ms' | 'dr' | 'prof' | 'sir') '.' | 'mr' | 'mrs' | 'ms' | 'dr' ;

// What may stand behind a name and is no title of office.
DEGREE
    : 'jr' | 'sr' | 'ii' | 'iii' | 'iv' | 'esq' | 'esquire' | 'ph' '.'? S? 'd' | 'cpa' | 'ca' | 'c.a' | 'cfa' | 'cma' | 'mba' | 'm.b.a' | 'fca' | 'aca'
    | 'q.c' | 'qc' | 'p.eng' | 'p.geo' | 'p.geol' | 'm.sc' | 'b.sc' | 'll' '.'? S? [bmd] | 'm.d' | 'obe' | 'cbe' | 'fcis' | 'acis'
    ;

// Words of an office: they tell a title from a name, a registrant or a headline.
TITLE_WORD
    : ('co-' | 'vice-')? ('director' | 'officer' | 'president' | 'secretary' | 'chairman' | 'manager' | 'chair' | 'founder') 's'?
    | 'chairwoman' | 'chairperson' | 'counsel' | 'treasurer' | 'controller' | 'comptroller' | 'partner' | 'trustee' | 'trustees' | 'signatory' | 'signatories'
    | 'representative' | 'representatives' | 'attorney' | 'attorney-in-fact' | 'attorneys-in-fact' | 'solicitor' | 'head' | 'chief' | 'agent' | 'deputy'
    | 'executive' | 'member' | 'delegate' | 'proxy' | 'administrator' | 'governor' | 'commissioner' | 'accountant' | 'advisor' | 'adviser' | 'superintendent'
    | 'relations' | 'ceo' | 'cfo' | 'coo' | 'cto' | 'clo' | 'cao' | 'evp' | 'svp' | 'vp' | 'director-general'
    ;

// Forms of companies, by which a registrant's line is known among others.
COMPANY_FORM
    : 'limited' | 'ltd' | 'inc' | 'incorporated' | 'corp' | 'corporation' | 'company' | 'plc' | 'p.l.c' | 'ag' | 'se' | 'asa' | 'a/s' | 'ab' | 'oyj'
    | 's.a' | 'sa' | 's.a.a' | 's.a.b' | 's.a.s' | 's.p.a' | 'spa' | 'n.v' | 'nv' | 'b.v' | 'bv' | 'c.v' | 'llc' | 'l.l.c' | 'lp' | 'l.p' | 'llp' | 'gmbh'
    | 'kgaa' | 'trust' | 'fund' | 'bank' | 'holding' | 'holdings' | 'berhad' | 'bhd' | 'tbk' | 'pte' | 'pty' | 'ojsc' | 'pjsc' | 'jsc' | 'sgps'
    ;

// "05/13/2003", "13.05.2003", "05/13/03", "13-May-2003".
NUMERIC_DATE
    : D D? '/' D D? '/' (YEAR_DIGITS | D D)
    | D D? '.' D D? '.' YEAR_DIGITS
    | D D? '-' MONTH_NAME '-' YEAR_DIGITS
    ;
