/*
 * The phrases of news: what heads a release, and what tells its kind. The lexer sees what that of a form does (SixKWords.g4); a phrase of
 * this file goes before a shared one of the same length.
 */
lexer grammar NewsWords;

options { tokenVocab = SixKWords; }

import NewsKindWords, CoverWords, CaptionWords, CheckBoxWords, StatementWords, ExhibitWords, SignatureWords, CommonWords;

// The lines of a document by their place; see SixKNews.g4.
tokens { COVER, SIGNED, LISTED, COVERING, START, NUMBERED, RELEASE_HEAD, LETTERHEAD, DATED, HEADLINE, SUBTITLE, DATELINE, SENTENCES, CLOSED }

// Form 6-K itself, where a document has a cover of its own.
FORM_NAME : 'form' S? '6' S? '-' S? 'k' ('/' 'a')? ;

// What heads a release: "PRESS RELEASE", "News release via Canada NewsWire", "FOR IMMEDIATE RELEASE", "Stock Exchange Announcement".
RELEASE_LINE
    : ('press' | 'news' | 'media' | 'information' | 'earnings') S ('release' | 'statement' | 'information' | 'announcement' | 'notice')
    | ('press' | 'news') S ('information' | 'bulletin') | 'pressrelease'
    | 'for' S ('immediate' S)? ('release' | 'publication' | 'dissemination')
    | ('stock' S 'exchange' | 'regulatory' | 'company' | 'corporate' | 'ad' [ -] 'hoc' | 'ad-hoc' | 'market') S ('release' | 'announcement' | 'notice' | 'news' | 'notification')
    | 'announcement'
    ;
// "Form 51-102F3", "Section 7.1 of National Instrument 51-102": the form of another authority.
// "MATERIAL FACT", "NOTICE TO THE MARKET": what heads a notice, and its headline where no other stands below.
FACT_HEAD
    : ('material' | 'essential' | 'relevant' | 'significant') S ('fact' | 'event' | 'information') 's'?
    | 'notice' S 'to' S ('the' S)? ('market' | ('share' | 'stock') 'holders')
    ;
FORM_WORD : 'form' S D D+ [-a-z0-9]* | ('section' S ~[\n]* )? 'national' S 'instrument' ~[\n]* ;
EDITORS : 'attention' S? ':' | ('attention' | 'for' S 'your' | 'to') S ~[\n:]* 'editor' 's'? S? ':'? | 'attn' S? ':' ;
// "(TSX: AVN.UN, NYSE: AAV)", "Stock Symbol: AEM", "OTC BB Trading Symbol".
TICKER : '(' S? 'stock' S 'code' 's'? S? ':'? ~[()\n]* ')' | ('stock' | 'trading' | 'ticker' | 'share') S ('symbol' | 'code' | 'ticker') 's'? S? ':'? | 'ticker' 's'? S? ':' | '(' EXCHANGE S? ':' ~[()\n]* ')' | EXCHANGE S? ':' ;
fragment EXCHANGE : ('tsx' S 'venture' | 'toronto' S 'stock' | 'london' S 'stock' | 'new' S 'york' S 'stock' | 'australian' S 'stock' | 'canadian' S 'securities') (S 'exchange')? | ('otc' | 'otcqb' | 'otcqx') (S 'bulletin' S 'board' | S? 'bb')? | 'nyse' | 'nasdaq' ('-' [a-z]+)? | 'tsx' ('-'? 'v')? | 'amex' | 'otcbb' | 'lse' | 'asx' | 'euronext' (S 'paris')? | 'taiex' | 'frankfurt' | 'bse' | 'nse' ;
CONTACT_HEAD
    : ('corporate' | 'group' | 'external') S ('communications' | 'relations' | 'affairs') | 'public' S 'relations' | 'press' S 'office' | (('media' | 'investor' | 'press' | 'us' | 'company' | 'analyst') 's'? S)? ('contact' | 'enquiries' | 'inquiries') 's'? S? ':'
    | 'contact' 's'? | 'for' S ('any' S)? ('further' | 'more' | 'additional') S ('information' | 'details' | 'enquiries') ~[\n:.]* ':'?
    | 'investor' S 'relations' S? ':'? | 'media' S 'relations' S? ':'? | 'enquiries' S? ':'?
    ;
// Links of a program that made the page: "QuickLinks -- Click here to rapidly navigate through this document".
// "Not for release in Canada", "EXPLANATORY NOTE": they say nothing of what is told.
PAGE_LINK : 'ad' [ -] 'hoc' S ('announcement' | 'release' | 'publication') S ('pursuant' | 'according') ~[\n\t]* | ('regulated' | 'inside' | 'privileged') S 'information' | ('representative' | 'company' S 'name' | 'code' S ('no' '.'? | 'number') | 'securities' S 'code' | 'stock' S 'exchange' 's'? S ('listing' | 'listed')) S? ':' ~[\n]* | [([] S? (WORD_CHARS S)? 'translation' (S WORD_CHARS)* S? [)\]] | ('publicly' [ -] ('held' | 'traded') | 'listed' | 'open' | 'public') S 'company' | 'corporate' S 'taxpayer' ~[\n]* | 'board' S 'of' S 'trade' S '(' ~[\n]* | 'isin' S? ':' ~[\n\t]* | 'registration' S 'number' ~[\n\t]* | 'explanatory' S 'note' | 'execution' S ('version' | 'copy') | 'quicklinks' ~[\n]* | 'click' S 'here' ~[\n]* | 'to' S 'whom' S 'it' S 'may' S 'concern' S? ':'? | 'regulatory' S 'story' | 'go' S 'to' S 'market' S 'news' ~[\n]* | 'source' S? ':' ~[\n]* ;
// "NOT FOR DISTRIBUTION TO U.S. NEWSWIRE SERVICES OR FOR DISSEMINATION IN THE | UNITED STATES".
NOT_FOR : ('this' S ('announcement' | 'document') S 'is' S)? 'not' S 'for' S ('publication' | 'release' | 'distribution' | 'dissemination' | 'general') ~[\n]* ;
// "RNS Number: 4410J" heads each of the notices that the Regulatory News Service carried.
RNS_NUMBER : 'rns' S ('number' | 'no' '.'?) ~[\n]* ;
// "Dear Sirs": a letter.
GREETING : 'dear' S WORD_CHARS | 'gentlemen' S? [:,] | 'ladies' S 'and' S 'gentlemen' S? [:,] ;
// A row of the table above a notice of the Regulatory News Service.
TIDM : 'tidm' ;
// What exchanges have printed above an announcement.
DISCLAIMER : 'this' S 'document' S 'is' S 'important' | 'hong' S 'kong' S 'exchanges' S 'and' S 'clearing' | 'the' S 'stock' S 'exchange' S 'of' S 'hong' S 'kong' (S 'limited')? S 'take' 's'? S 'no' S 'responsibility' | 'information' S 'or' S 'documents' S 'not' S 'available' S 'now' ;
// "the City of Buenos Aires": a part of a place.
PLACE_OF : ('city' | 'republic' | 'province' | 'state' | 'district') S 'of' ;
// A line of an address: "Suite 1188 - 550 Burrard Street".
STREET : 'suite' | 'floor' | 'p.o' '.'? S 'box' | 'street' | 'st.' | 'avenue' | 'road' | 'boulevard' | 'plaza' | 'towers' | 'house' | 'square' | 'lane' | 'parkway' | 'drive' | 'crescent' | 'quay' | 'platz' | 'strasse' | 'rue' | 'calle' | 'avenida' ;
// Behind a date: "7:30 a.m.", "18:00 CET".
TIME : D D? [:.] D D (S? ('a.m' '.'? | 'p.m' '.'? | 'am' | 'pm'))? (S ('cet' | 'cest' | 'gmt' | 'bst' | 'est' | 'edt' | 'et' | 'hours' | 'hrs'))? ;
WEB : ('http' 's'? '://' | 'www' '.') ~[ \t\n]* | [a-z0-9_.-]+ '@' [a-z0-9_.-]+ ;
// Who carried it: "/CNW/ -", "(Marketwire - March 2, 2009)", "/PRNewswire-FirstCall/".
WIRE : '/' S? ('cnw' | 'prnewswire' | 'xinhua' | 'ap') ~[/\n\t]* '/' | '(' S? ('marketwire' | 'marketwired' | 'business' S? 'wire' | 'globe' S? 'newswire' | 'newsfile' S 'corp' '.'? | 'canada' S 'newswire') ;
ENDS : '-' S? ('ends' | 'end') S? '-' | 'ends' | '#' S? '#' S? '#' | '***' '*'* ;
SUBJECT : ('re' | 'ref' | 'subject' | 'sub' | 'regarding') '.'? S? ':' ;
// What a report denies of itself: "shall not be deemed filed for purposes of Section 18".
DEEMED : 'deemed' S ['"]? 'filed' ['"]? ;
// A paper that news speaks of, and that is none itself.
PAPER
    : 'agreement' S 'and' S 'plan' S 'of' S ('merger' | 'reorgani' [sz] 'ation' | 'arrangement') | 'consent' (S 'of')? | ('limited' S)? 'power' 's'? S 'of' S 'attorney' | 'certification' 's'? (S 'of' | S 'pursuant')? | 'certificate' S 'of' S 'qualified' S 'person'
    | 'auditor' '\''? 's'? '\''? S 'consent' | 'calculation' S 'of' | 'this' S 'agreement'
    ;
LOAN_AGREEMENT : ('underwriting' | 'credit' | 'loan' | 'note' S 'purchase' | 'subscription') S 'agreement' 's'? ;
// "We have acted as counsel to the Company": an opinion.
OPINION : 'we' S ('have' S 'acted' | 'are' S 'acting' | 'act' | 'have' S 'been' S 'asked') S 'as' S (WORD_CHARS S)* 'counsel' ;
// The title of an item of the form, whatever was agreed.
ITEM_NAME : 'entry' S 'into' S ('a' S)? 'material' S 'definitive' S 'agreement' 's'? ;

// "informs its shareholders that", "advises that it has received".
SAYS : 'inform' ('s' | 'ed')? | 'advise' [sd]? | 'notif' ('y' | 'ies' | 'ied') | 'communicates' | 'states' | 'confirms' | 'confirmed' | 'reported' ;

ADJECTIVE : 'consolidated' | 'condensed' | 'unaudited' | 'extraordinary' | 'preliminary' ;

// What holds the lines of a headline together: the first ends with it, or the second begins with it.
JOINS
    : 'announce' | 'reports' | 'completes' | 'enters' | 'enter' | 'into'
    | 'be' | 'between' | 'provides' | 'signs'
    | 'priced' S 'at' ~[ \t\n]* | 'solicited' | 'against' | 'per' | 'over' | 'resolved'
    ;
