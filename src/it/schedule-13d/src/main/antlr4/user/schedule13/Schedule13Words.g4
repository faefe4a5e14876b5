/* The phrases of Schedules 13D and 13G: the captions of the cover and of the page that each reporting person has, before the shared ones. */
lexer grammar Schedule13Words;

options { tokenVocab = SixKWords; }

import CoverWords, CaptionWords, CheckBoxWords, StatementWords, ExhibitWords, SignatureWords, CommonWords;

FORM_NAME : 'schedule' S '13' S? '-'? S? [dg] (S? '/' S? 'a')? ;

// The cover: captions below their values; "(Name of Issuer)" is the shared caption of a registrant.
TITLE_OF_CLASS : '(' S? 'title' S 'of' S 'class' (S 'of' S 'securities')? S? ')' ;
CUSIP          : '(' S? 'cusip' (S NUMBER_WORD)? S? ')' ;
EVENT_DATE     : '(' S? 'date' S 'of' S 'event' S ('which' | 'that') S 'requires' S 'filing' S 'of' S 'this' S 'statement' S? ')' ;
CONTACT        : '(' S? 'name' ','? S 'address' S 'and' S 'telephone' S 'number' S 'of' S 'person' ~[()]* ')' ;

// "(Amendment No. __)*" on a first filing; "(Amendment No: 3)" widens the shared phrase: a rule of its name takes its place.
NOT_AMENDED    : '(' S? 'amendment' S 'no' S? '.'? ':'? S? '_'* S? ')' '*'? ;
AMENDMENT_NUMBER : 'amendment' S ('no' S? '.'? ':'? S?)? D+ ;

// Schedule 13G: "Check the appropriate box to designate the rule pursuant to which this Schedule is filed".
RULE_13D_1B : RULE_13D '(' 'b' ')' ;
RULE_13D_1C : RULE_13D '(' 'c' ')' ;
RULE_13D_1D : RULE_13D '(' 'd' ')' ;
fragment RULE_13D : 'rule' S '13d' S? '-' S? '1' S? ;

// The page of a reporting person: numbered captions above or before their values. The first one opens the page, the last one ends it.
NAME        : ('1' | '(1)') [.:]? GAP? 'name' MANY? S 'of' S 'reporting' S 'person' MANY? TAIL ;
GROUP       : NO? 'check' S 'the' S 'appropriate' S 'box' S 'if' S 'a' S 'member' S 'of' S 'a' S 'group' TAIL ;
SEC_USE     : NO? 'sec' S 'use' S 'only' TAIL ;
SOURCE      : NO? 'source' S 'of' S 'funds' TAIL ;
PROCEEDINGS : NO? 'check' S ('box' S)? 'if' S 'disclosure' S 'of' S 'legal' S 'proceedings' S 'is' S 'required' S 'pursuant' S 'to' S 'item' MANY? S '2' S? '(d)' S 'or' S '2'? S? '(e)' TAIL ;
CITIZENSHIP : NO? 'citizenship' S 'or' S 'place' S 'of' S 'organization' TAIL ;
SOLE_VOTING : NO? 'sole' S 'voting' S 'power' TAIL ;
SHARED_VOTING : NO? 'shared' S 'voting' S 'power' TAIL ;
SOLE_DISPOSITIVE : NO? 'sole' S 'dispositive' S 'power' TAIL ;
SHARED_DISPOSITIVE : NO? 'shared' S 'dispositive' S 'power' TAIL ;
AGGREGATE   : NO? 'aggregate' S 'amount' S 'beneficially' S 'owned' S 'by' S 'each' S 'reporting' S 'person' TAIL ;
EXCLUDES    : NO? 'check' S ('box' S)? 'if' S 'the' S 'aggregate' S 'amount' S 'in' S 'row' S ROW_NUMBER S 'excludes' S 'certain' S 'shares' TAIL ;
PERCENT     : NO? 'percent' S 'of' S 'class' S 'represented' S 'by' S 'amount' S 'in' S 'row' S ROW_NUMBER TAIL ;
TYPE        : NO? 'type' S 'of' S 'reporting' S 'person' MANY? TAIL ;
fragment NO   : ([1-9] | '1' [0-4] | '(' D D? ')') [.:]? GAP? ;
fragment GAP  : S ('|' S)? ;
fragment MANY : 's' | '(s)' ;
fragment TAIL : (S? '(' 'see' S 'instructions' ')')? [.:*]? ;
fragment ROW_NUMBER : D D? | '(' D D? ')' ;

// What else stands on such a page: the boxes' letters, a second caption of the name, the label beside the four powers, the head of the page.
GROUP_A     : '(' 'a' ')' ;
GROUP_B     : '(' 'b' ')' ;
ID_CAPTION  : ('s.s.' S 'or' S)? 'i.r.s.' S 'identification' S 'no' 's'? '.'? S 'of' S ('the' S)? 'above' S 'person' MANY? (S? '(' 'entities' S 'only' ')')? [.:]? ;
SIDE_LABEL  : SIDE_START (S SIDE_PART)* ':'? ;
fragment SIDE_START : 'number' S 'of' | 'beneficially' | 'owned' S 'by' | 'each' S 'reporting' | 'reporting' S 'person' | 'person' S 'with' ;
fragment SIDE_PART  : 'shares' | 'beneficially' | 'owned' | 'by' | 'each' | 'reporting' | 'person' | 'with' ;
PAGE_HEAD   : 'cusip' S NUMBER_WORD | '('? 'page' S D+ S 'of' S D+ (S 'pages')? ')'? ;

// The sentence above the signatures, which cites no section of the Act.
SIGNATURE_SENTENCE : 'after' S 'reasonable' S 'inquiry' S 'and' S 'to' S 'the' S 'best' S 'of' ~[.]* '.' ;
