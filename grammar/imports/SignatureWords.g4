/* What signature blocks print, what filers print around a name, and the words that tell a title or a company. */
lexer grammar SignatureWords;

SIGNATURE_HEADING : ('signature' | 'signiture') ('s' | '(s)')? (S 'page')? ;
SIGNATURE_SENTENCE
    : REQUIREMENTS ('section' 's'? S SECTIONS S 'of' S ('the' S)?)? (US S)? ('securities' (S 'and')? S)? 'exchange' S 'act' (S 'of' S '1934')? (S? ',' S 'as' S 'amended')?
    | REQUIREMENTS (US S)? ('securities' | 'section' 's'?)
    ;
// The requirements of another law: a registration statement is signed so.
OTHER_SENTENCE : REQUIREMENTS (US S)? 'securities' S ('act' (S 'of' S '1933')? | 'regulation' S 'code') ;
fragment REQUIREMENTS : ('pursuant' S ('to' | 'with') | ('in' S)? ('accordance' | 'compliance') S 'with') S ('the' S)? ('requirement' | 'requirment') 's'? S 'of' S ('the' S)? ;
fragment SECTIONS     : D ~[ \t\n]* (S ('or' | 'and') S D ~[ \t\n]*)? ;
fragment US           : 'u.s' '.'? | 'united' S 'states' ;

// "the registrant has duly caused": who signs stands before it, where it is not called so.
HAS_CAUSED
    : (('the' | 'each') S)? ('undersigned' S)? ('registrant' | 'company' | 'issuer' | 'corporation' | 'bank') 's'? S? ','? S HAS S? CAUSED
    | (('the' | 'each') S)? 'undersigned' S HAS S? CAUSED
    | HAS S? CAUSED
    ;
fragment HAS    : 'has' | 'have' ;
fragment CAUSED : ('duly' S)? 'caused' ;
REGISTRANT_LEAD : 'the' S ('undersigned' S)? ('registrant' | 'company' | 'issuer') 's'? S? ',' ;
// What is signed, where it is another form, or by whom, where another form says so.
OTHER_REPORT
    : 'this' S ('annual' S 'report' | 'registration' S 'statement' | 'post-effective' S 'amendment')
    | 'requirements' S 'for' S 'filing' S 'on' | 'by' S 'the' S 'following' S 'persons'
    ;

// "thereunto duly authorized", "hereunto duly authorized", "duly organized", "authorised", "thereunto being duly authorized".
AUTHORIZED_END
    : (UNTO S ('being' S)?)? 'duly' S AUTHORIZED
    | UNTO S ('being' S)? AUTHORIZED
    ;
fragment UNTO       : 'thereunto' | 'hereunto' | 'thereto' | 'there' S 'unto' | 'here' S 'unto' ;
fragment AUTHORIZED : 'authorized' | 'authorised' | 'organized' | 'organised' | 'authorize' ;

// "For and on behalf of", "By order of the Board of Directors": no registrant, and no signatory.
BEHALF
    : ('signed' S)? ('for' S 'and' S)? 'on' S 'behalf' S 'of' (S 'the' S ('board' (S 'of' S 'directors')? | 'company' | 'registrant' | 'issuer'))? (S? [:,])?
    | 'by' S 'order' S 'of' S 'the' S 'board' (S 'of' S ('the' S)? 'director' 's'?)? (S? [:,])?
    ;

// A letter's close: "Very truly yours,", "Yours faithfully,".
// "Acme PLC | acting through its manager, | Acme Management AS": for the registrant another one signs.
AGENT : 'acting' S ('through' | 'by') | 'represented' S 'by' | 'in' S 'its' S ('own' S)? ('right' | 'capacity') ;
// "Acting under the power of attorney No. 12": no part of a title.
AUTHORITY : 'acting' S ('under' | 'pursuant' S 'to' | 'on' S 'the' S 'basis' | 'by' S 'virtue') ;
CLOSING : 'very' S 'truly' S 'yours' | 'yours' S ('truly' | 'sincerely' | 'faithfully') | 'sincerely' (S 'yours')? | 'respectfully' S 'submitted' ;
// The caption below a company's name, without parentheses.
REGISTRANT_WORD : 'registrant' ;
REGISTRANT_LABEL : ('registrant' | 'company' | 'issuer') S? ':' ;

// "'signed'" in quotes, "/s/ Name", "/S/", "/ s / Name", "(Signed) Name", "s/ Name", "Sd/- Name".
CONFORMED : SIGNED | 's/' ':'? | 'sd/' '-'? | '//s//' | '\\s\\' | 'conf' '.'? ':' (S SIGNED)? ;
fragment SIGNED : '/' S? 's' '.'? S? '/' '/'? ':'? | [([] S? ('signed' | 's' | 'sgd' '.'?) S? [)\]] | QUOTE 'signed' QUOTE ;
// "By: /s/" is one phrase: which of the two comes first says nothing.
BY_SIGNED : ('by' | 'per' | 'por' | 'par') S? ':'? S? (SIGNED | 's/' ':'?) ;
BY : 'by' S? ':' | ('per' | 'por' | 'par') S? ':' | 'by' | ('signed' | 'signed' S 'by' | 'signature') S? ':' ;
NAME_LABEL : 'signatory' S? ':' | (('print' | 'printed' | 'typed' | 'full') S)? 'name' ('s' | '(s)')? S? ':' ':'? | 'name' | ('printed' | 'typed' | 'nombre' | 'nome' | 'nom') S? ':' ;
NAME_TITLE_LABEL : ('print' S)? 'name' (S? ('and' | '&' | '/' | ','))? S? ('title' | 'position' | 'capacity') S? ':' ':'? ;
TITLE_LABEL : ('title' ('s' | '(s)')? | 'its' | 'position' | 'capacity' | 'office' | 'designation' | 'cargo' | 'titre') S? ':' ':'? | 'title' ;
DATE_LABEL : ('date' | 'dated' | 'fecha') S? ':' | 'date' | 'dated' | 'dated' S 'this' | 'dated' S 'as' S 'of' | 'date' S 'of' S 'signature' (S? ':')? ;
// Behind the block: a table of announcements.
DATE_COLUMN : 'date' ('d' | 's')? '\t' ('subject' | 'announcement' | 'headline' | 'release' | 'event') 's'? ;
// "cc: New York Stock Exchange" stands below the block.
COPIES_TO : 'cc' S? ':' | 'c.c.' S? ':'? | 'copies' S 'to' S? ':' ;
PLACE_LABEL : ('place' | 'city') S? ':' ;
CONTACT_LABEL : ('e' '-'? 'mail' | 'website' | 'web' S 'site' | 'contact') (S 'address')? S? ':' ;

// What programs stamp beside a signature: "DocuSigned by:", "(electronic signature)", the number of the seal.
STAMP
    : 'docusigned' (S 'by')? S? ':'? | ('electronically' | 'digitally') S 'signed' (S 'by')? S? ':'? | 'e-signed' (S 'by')? S? ':'?
    | [([] ('electronic' | 'digital') S 'signature' [)\]] | [([] 'signed' S ('electronically' | 'digitally') [)\]] | [([] ('electronically' | 'digitally') S 'signed' [)\]]
    ;
SEAL_NUMBER : 'dn' S? ':' ~[\n\t]* | D D ':' D D ':' D D (GAP? [+-] D D ('\'' | ':')? D D '\''?)?
    | HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX HEX* ('...')? | HEX HEX HEX HEX HEX HEX HEX HEX ('-' HEX HEX HEX HEX)+ ('-' HEX+)? ;
fragment HEX : [0-9a-f] ;

// Before a place: "Done at Oslo, this 13th day of May, 2003".
PLACE_LEAD : ('signed' | 'executed') S ('at' | 'in' | 'this') | ('done' | 'given') (S ('at' | 'in' | 'this'))? | ('in' | 'at') S 'the' S 'city' S 'of' ;
ITS : 'its' ;

// Another document begins: a letter, an audit report, an agreement.
LETTER_OPENING
    : 'to' S ('the' | 'our') S ('share' | 'stock') 'holders' | 'to' S 'the' S ('board' | 'members' | 'directors' | 'securityholders' | 'unitholders')
    | 'dear' S WORD_CHARS | 'in' S 'witness' S 'where' 'of' | ('report' S 'of' S)? 'independent' S ('registered' S)? ('public' S)? ('accountant' | 'auditor' | 'accounting') WORD_CHARS?
    | 'this' S ('agreement' | 'deed' | 'indenture' | 'amendment') | 'we' S 'have' S 'audited' | 'auditor' '\''? 's' '\''? S 'report'
    ;

// Captions below a rule: "(Signature)*", "(Print name and title)", "(Name/Title)", "(Date)".
SIGNATURE_CAPTION
    : '(' S? ('signature' | 'print') ~[()\n]* ')'
    | '(' S? 'name' S? ('/' | 'and' S) S? 'title' S? ')'
    | '(' S? ('name' | 'title' | 'date' | 'dated' | 'position') S? ')'
    ;
// "(Translation)": the attached document that begins right behind the block.
PRINT_NOTE : '*' S? 'print' ~[\n]* | OPEN ('english' S)? 'translation' (S 'from' S [a-z]+)? CLOSE ;
HONORIFIC : ('mr' | 'mrs' | 'ms' | 'dr' | 'prof' | 'sir') '.' | 'mr' | 'mrs' | 'ms' | 'dr' ;

// What may stand behind a name and is no title of office.
DEGREE
    : 'jr' | 'sr' | 'ii' | 'iii' | 'iv' | 'esq' | 'esquire' | 'ph' '.'? S? 'd' | 'cpa' | 'ca' | 'c.a' | 'cfa' | 'cma' | 'mba' | 'm.b.a' | 'fca' | 'aca'
    | 'q.c' | 'qc' | 'p.eng' | 'p.geo' | 'p.geol' | 'm.sc' | 'b.sc' | 'll' '.'? S? [bmd] | 'm.d' | 'obe' | 'cbe' | 'fcis' | 'acis'
    | 'adv' | 'b.a' | 'm.a' | 'b.com' | 'b.comm' | 'bcom' | 'bcomm' | 'mcom' | 'b.ec' | 'bbus' | 'beng' | 'meng' | 'bsc' | 'msc' | 'dsc' | 'd.phil' | 'dphil' | 'mphil'
    | 'llb' | 'llm' | 'j.d' | 'jd' | 'kc' | 'k.c' | 'dipl' '.'? [ -] ('ing' | 'kfm') | 'lic' '.'? S ('iur' | 'oec')
    | 'fcpa' | 'fcca' | 'acca' | 'fcma' | 'acma' | 'cga' | 'c.g.a' | 'f.c.a' | 'c.p.a' | 'c.f.a' | 'caia' | 'acs' | 'mbe' | 'kbe' | 'kcb'
    | 'hons' | 'faicd' | 'maicd' | 'gaicd' | 'fausimm' | 'mausimm' | 'frics' | 'mrics' | 'agia' | 'fgia' | 'peng' | 'pgeo' | 'p.geoph' | 'icd.d'
    ;

// Words of an office: they tell a title from a name, a registrant or a headline.
TITLE_WORD
    : ('co-' | 'vice-')? ('director' | 'officer' | 'president' | 'secretary' | 'chairman' | 'manager' | 'chair' | 'founder') 's'?
    | 'chairwoman' | 'chairperson' | 'counsel' | 'treasurer' | 'controller' | 'comptroller' | 'partner' | 'trustee' | 'trustees' | 'signatory' | 'signatories'
    | 'representative' | 'representatives' | 'attorney' | 'attorney-in-fact' | 'attorneys-in-fact' | 'solicitor' | 'head' | 'chief' | 'agent' | 'deputy'
    | 'executive' | 'member' | 'delegate' | 'proxy' | 'administrator' | 'governor' | 'commissioner' | 'accountant' | 'advisor' | 'adviser' | 'superintendent'
    | 'relations' | 'ceo' | 'cfo' | 'coo' | 'cto' | 'clo' | 'cao' | 'cio' | 'cso' | 'cro' | 'cmo' | 'gm' | 'evp' | 'svp' | 'vp' | 'director-general'
    ;

// Forms of companies, by which a registrant's line is known among others.
COMPANY_FORM
    : 'limited' | 'ltd' | 'inc' | 'incorporated' | 'corp' | 'corporation' | 'company' | 'plc' | 'p.l.c' | 'ag' | 'se' | 'asa' | 'a/s' | 'ab' | 'oyj'
    | 's.a' | 'sa' | 's.a.a' | 'a.s.a' | 's.a.b' | 's.a.s' | 's.p.a' | 'spa' | 'n.v' | 'nv' | 'b.v' | 'bv' | 'c.v' | 'llc' | 'l.l.c' | 'lp' | 'l.p' | 'llp' | 'gmbh'
    | 'kgaa' | 'trust' | 'fund' | 'bank' | 'holding' | 'holdings' | 'berhad' | 'bhd' | 'tbk' | 'pte' | 'pty' | 'ojsc' | 'pjsc' | 'jsc' | 'sgps'
    | 'kabushiki' S 'kaisha' | 'sociedad' S 'anonima' | 'sociedade' S 'anonima' | 'societe' S 'anonyme' | 'aktiengesellschaft'
    | 's.\u000E' '.'? ' '? 'r.l' | 'a.e' | 'n.a' | 'oy' | 'kft' | 'zrt' | 'nyrt' | 'sarl' | 's.a.r.l' | 's.c.a' | 's.a.m' | 's.a.c' | 's.a.i.c' | 'ltda' | 'ltee' | 'sdn' | 'cia' | 'aps' | 'n.l' | 'kk' | 'ulc' | 'lda'
    | 'sp' '.'? S 'z' S? '.'? S? 'o' '.'? S? 'o' | 's.r.l' | 'srl' | 'd.d' | 'a.s' | 'k.k' | 'co' '.' (',')? S 'ltd' | 'group' | 'partnership' | 'dac' | 'designated' S 'activity'
    ;

// "05/13/2003", "13.05.2003", "05/13/03", "13-05-2003", "2003/05/13", "2003.05.13".
NUMERIC_DATE
    : D D? GAP? '/' GAP? D D? GAP? '/' GAP? (YEAR_DIGITS | D D)
    | D D? '.' GAP? D D? '.' GAP? YEAR_DIGITS
    | D D? GAP? '-' GAP? D D? GAP? '-' GAP? YEAR_DIGITS
    | YEAR_DIGITS GAP? [/.] GAP? D D? GAP? [/.] GAP? D D?
    | YEAR_DIGITS GAP D D GAP D D
    ;
