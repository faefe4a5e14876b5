/* The captions of a cover, and the phrases beside the values that they name. */
lexer grammar CaptionWords;

// Captions stand below their values, mostly in parentheses; printed words vary behind the first ones.
NAME_ADDRESS_CAPTION
    : OPEN ('exact' S)? 'name' 's'? S 'and' S 'address' CAPTION_REST
    | OPEN 'name' S 'of' S REGISTRANT S? [;,] S? ('and' S)? ('the' S)? 'address' CAPTION_REST
    | OPEN 'exact' S 'name' 's'? S 'of' S REGISTRANT CHARTER? ','? S 'and' S ('the' S)? 'address' CAPTION_REST
    | OPEN 'translation' S 'of' S REGISTRANT S 'name' S 'into' S 'english' ','? S 'and' S ('the' S)? 'address' CAPTION_REST
    ;
ENGLISH_CAPTION
    : OPEN ('english' S)? 'translation' S 'of' S (ENGLISH_REST | ~[():\n]* ('\n' ~[():\n]*)? ':')
    | OPEN REGISTRANT S 'name' S 'in' S 'english' CAPTION_REST
    | 'translation' S 'of' S REGISTRANT S 'name' (S ('into' | 'to' | 'in') S 'english')?
    ;
// "(Names of Registrants)": several, which "and" may join.
REGISTRANTS_CAPTION : OPEN (('exact' | 'full' | 'correct') S)? ('names' S 'of' S ('the' S)? (('foreign' S)? ('private' S)?) ('registrant' | 'issuer' | 'co-registrant')
    | 'name' S 'of' S ('the' S)? ('registrants' | 'issuers')) CAPTION_REST ;
REGISTRANT_CAPTION
    : OPEN ('exact' | 'full' | 'correct') S 'name' CAPTION_REST
    | OPEN 'name' S 'of' S ('the' S)? (('first' | 'second' | 'third' | 'each') S)? ('foreign' S)? ('private' S)? ('registrant' | 'issuer' | 'company' | 'co-registrant') CAPTION_REST
    | OPEN ('the' S)? ('co-')? 'registrant' ('\'' 's' S 'name')? S? CLOSE
    | OPEN REGISTRANT S ('exact' S)? 'name' CAPTION_REST
    | ('exact' S)? 'name' S 'of' S REGISTRANT CHARTER?
    | REGISTRANT S ('exact' S)? 'name'
    | 'registrant' ',' S 'state' S 'of' S 'incorporation' ','? S 'address' ','? S 'and' S 'telephone' S 'number'
    ;
fragment CHARTER : S 'as' S 'specified' S 'in' S ('its' | 'the') S 'charter' ;
ADDRESS_CAPTION
    : OPEN ('full' S | 'business' S | 'mailing' S)? 'ad' 'd'? 'ress' 'es'? S? (',' | 'of' | 'and' | 'including') CAPTION_REST
    | OPEN (REGISTRANT S)? ('principal' S ('executive' S | 'office' | 'place' S) | ('business' S)? 'address' S? CLOSE) CAPTION_REST?
    | OPEN REGISTRANT S 'address' CAPTION_REST
    | 'address' 'es'? S 'of' S ('the' S | 'its' S | REGISTRANT S)* EXECUTIVE_OFFICE
    | EXECUTIVE_OFFICE S? ':' | 'address' 'es'? S? ':'
    ;
fragment EXECUTIVE_OFFICE : 'principal' S 'executive' S 'office' 's'? ;
JURISDICTION_CAPTION
    : OPEN ('state' | 'jurisdiction' | 'country' | 'province' | 'place') ('s'? S | ',' S | '/') CAPTION_REST
    | OPEN ('jurisdiction' | 'country') S? CLOSE
    | ('state' | 'place' | 'country') S 'of' S 'incorporation'
    | ('state' S 'or' S 'other' S)? 'jurisdiction' S 'of' S 'incorporation' (S 'or' S 'organization')?
    ;
// "(a corporation organized under the laws of Norway)", "(Incorporated in Bermuda with limited liability)".
INCORPORATED_IN
    : OPEN ('a' 'n'? S WORD_CHARS S (WORD_CHARS S (WORD_CHARS S)?)?)? FOUNDED (S ('and' | 'or') S FOUNDED)? (S 'with' S 'limited' S 'liability')? S ('under' S ('the' S)? 'laws' S 'of' | 'in') (S 'the')?
    | 'organized' S ('under' S 'the' S 'laws' S 'of' | 'in') (S 'the')? | 'incorporated' S ('in' | 'under' S ('the' S)? 'laws' S 'of') (S 'the')?
    ;
fragment FOUNDED : 'organized' | 'organised' | 'incorporated' | 'existing' | 'established' | 'registered' ;
ZIP_CAPTION : OPEN 'zip' S 'code' S? CLOSE ;
OTHER_CAPTION
    : OPEN (REGISTRANT S)? ('telephone' | 'phone' | 'area' S 'code') CAPTION_REST
    | OPEN ('i.r.s.' | 'irs' | 'i.r.s' | 'primary' S 'standard' | 'former' S 'name' | 'name' ',' S | 'name' S ('and' | 'of') S ('telephone' | 'contact' | 'agent') | 'zip' S 'code' | 'title' S 'of' | '19' D D S 'act') CAPTION_REST
    | 'name' S ('and' | ',') S ('address' | 'telephone') S 'of' S ('agent' | 'person') ~[\n]*
    ;
fragment ENGLISH_REST : ~[():\n]* ('(' ~[()\n]* ')' ~[():\n]*)? ('\n' ~[():\n]* ('\n' ~[():\n]*)?)? ')' | ~[():\n]* ;
fragment REGISTRANT : ('the' S)? ('registrant' | 'issuer' | 'company') '\''? 's'? '\''? ;
fragment OPEN       : [([] S? ;
fragment CLOSE      : [)\]] ;
fragment CAPTION_REST : ~[()\n]* ('(' ~[()\n]* ')' ~[()\n]*)? ('\n' ~[()\n]* ('\n' ~[()\n]*)?)? ')' | ~[()\n]* ;

// Lines beside an address that are none of it.
CONTACT
    : ('e-mail' | 'email' | 'website' | 'web' S 'site' | 'internet' | 'attn' '.'? | 'attention' | 'contact') S? ':' ~[\t\n]*
    | 'www.' WORD_CHARS | 'http' 's'? '://' ~[ \t\n]* | WORD_CHARS '@' WORD_CHARS
    ;

// What text filings print for the image of a name.
LOGO : OPEN (WORD_CHARS S (WORD_CHARS S)?)? ('logo' | 'graphic' | 'image') (S 'omitted' | S 'appears' S 'here' | S 'of' S WORD_CHARS (S WORD_CHARS)?)? CLOSE ;

// What filers print on covers and the form does not ask for, and the second lines of captions in columns.
COVER_NOTE
    : '('? ('commission' S)? ('cik' | 'central' S 'index' S 'key') S? ('no' '.'? | 'number' | 'code')? S? [:#]? S? D D D+ ')'?
    | OPEN ('mark' | 'check') S 'one' CLOSE
    | 'total' S 'number' S 'of' S ('sequentially' S 'numbered' S)? 'pages' ~[\t\n]* | 'page' S D+ S 'of' S D+ (S 'pages')?
    | '('? ('abn' | 'acn' | 'a.b.n.' | 'a.c.n.' | 'arbn') S? [:.]? S? D+ (S D+)* ')'?
    | '(' S? ('reg' '.'? | 'registration' | 'registered' | 'company' | 'co.') S ('no' '.'? | 'number') S? ':'? S? COMPANY_NUMBER ')'
    | ('cnpj' ('/' 'm' 'f')? | 'nire' | 'cuit' | 'ruc' | 'rut' | 'rfc' | 'siren' | 'kvk') (S 'no' '.'?)? S? ':'? S? D [0-9./-] [0-9./-] [0-9./-] [0-9./-] [0-9./-]+
    | ('registre' S 'du' S 'commerce' | ('company' | 'corporate') S ('registration' S)? ('no' '.'? | 'number') | 'registered' S ('no' '.'? | 'number')) S? ':'? S? ([a-z] S)? D ~[()\n\t]*
    | '(' S? 'stock' S 'code' 's'? S? ':'? ~[()\n]* ')'
    | 'with' S 'limited' S 'liability'
    | 'of' S 'incorporation' (S 'or' S 'organization')? ')' | 'incorporation' S 'or' S 'organization' ')' | 'organization' ')'
    | 'identification' S ('no' '.'? | 'number') ')' | 'file' S 'number' ')' | 'executive' S 'offices' ')'
    | 'n/a' | 'not' S 'applicable'
    ;
// A company's number; "(Registration No. 333-272980)" is that of a statement.
fragment COMPANY_NUMBER : ~[()\n3s \t:.] ~[()\n]* | '3' ~[()\n3] ~[()\n]* | '33' ~[()\n3-] ~[()\n]* ;
// "(formerly Pine Pass Gold Corp.)": another name, which is no part of this one.
NAME_NOTE : OPEN ('formerly' | 'previously' | 'f/k/a' | 'fka' | 'formally' S 'known' | 'now' S 'known') ~[()\n]* ('(' ~[()\n]* ')' ~[()\n]*)? CLOSE ;
