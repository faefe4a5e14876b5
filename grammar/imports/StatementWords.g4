/* What sentences print that attach an exhibit, and statements of incorporation by reference. */
lexer grammar StatementWords;

// "is attached", "are hereby being furnished", "has been filed", "is furnished and attached": behind its subject;
// "furnished": behind what it speaks of, or first.
IS_ATTACHED  : IS S (MANNER S)* DONE (S 'and' S DONE)? ;
// "was filed as Exhibit 4.1", "previously furnished as": another report did that, unless this one is named.
WAS_ATTACHED : ('was' | 'were') S (MANNER S)* DONE ;
FILED_BEFORE : (IS S)? 'previously' S DONE ;
ATTACHED     : DONE ;
FURNISHES
    : ('hereby' S)? ('furnish' | 'submit' | 'attach' | 'enclose' | 'include') ('es' | 's' | 'ing')? | ('hereby' S)? 'annex' 'ing'?
    | ('hereby' S)? ('submitting' | 'enclosing' | 'files' | 'filing')
    | 'hereby' S 'file'
    | ('has' | 'have') S (MANNER S)* DONE | 'there' S IS S (MANNER S)* DONE | DONE S 'please' S 'find' | 'please' S 'find' S DONE
    ;
FURNISH_LEAD
    : ('transmit' | 'send' | 'provide' | 'lodge' | 'enclose' | 'attache') 's'? 'es'? S 'herewith' S 'the' S 'following'
    | ('furnishing' | 'furnishes' | 'files' | 'submits' | 'filing' | 'submitting') S ('under' (S 'the' S 'cover' S 'of')? | 'herewith' | 'with' | 'the' S 'following')
    | 'hereby' S ('furnish' | 'submit' | 'file' | 'enclose' | 'attache') 's'? 'es'? S? ':'
    | ('furnish' | 'submit' | 'attach' | 'attaching' | 'enclose' | 'enclosing') S ('herewith' S)? 'the' S 'following'
    ;
fragment IS     : 'is' | 'are' | ('has' | 'have') S 'been' | ('will' | 'shall') S 'be' ;
fragment MANNER : 'hereby' | 'also' | 'being' | 'each' | 'both' | 'now' ;
fragment DONE
    : 'attached' | 'furnished' | 'filed' | 'included' | 'submitted' | 'enclosed' | 'annexed' | 'appended' | 'reproduced'
    | 'set' S 'forth'
    ;

// "Exhibit 99.1 to this report contains"; "Attached as Exhibit 1 is".
CONTAINS : 'contains' | 'presents' | 'comprises' | 'reproduces' | 'sets' S 'forth' | 'consists' S 'of' ;
COPULA   : 'is' | 'are' | 'was' | 'were' ;
FINITE   : 'has' | 'have' | 'had' | 'will' | 'shall' ;

// Behind a list's numbers; what it belongs to is told by their order.
RESPECTIVELY : 'respectively' ;
// "(ii)": what an enumerating sentence prints before a thing.
ENUMERATOR : '(' ('ii' 'i'? | 'iv' | 'vi' 'i'? 'i'? | 'ix') ')' ;

// "the Company issued a press release": behind such a verb the thing begins that a later clause attaches.
SIGNS  : 'executed' | 'signed' ;
ISSUED
    : 'issued' | 'published' | 'released' | 'distributed' | 'announced' | 'made'
    | ('entered' | 'entering') S 'into' | 'held' | 'adopted' | 'received' | 'issues' | 'issuing' | 'publishes'
    | 'announces' | 'see'
    ;
// "sent its shareholders a circular": who receives the thing may stand before it.
SENT : 'mailed' | 'sent' | 'sends' | 'posted' | 'delivered' ;
// "a press release announcing that ...": a verb behind it is none of the sentence's own.
THAT : 'that' | 'whereby' | 'announcing' | 'reporting' | 'regarding' | 'relating' | 'concerning' | 'entitled' | 'titled' ;

// "a copy of the", "copies of", "the full text of", "an English translation of": no part of a description.
COPY_OF : (ARTICLES (' ' | '\n'))? (WHOLE S)* COPY S 'of' (S ARTICLES)? ;
// ", a copy of which", "(the full text of which", ", which".
RELATIVE
    : ([,(;-] S?)? ('and' S)? (ARTICLES S)? (WHOLE S)* (COPY | 'form' 's'?) S 'of' S 'which'
    | ([,(;-] S?)? ('each' | 'both' | 'all') S 'of' S 'which'
    | ([,(;-] S?)? 'which'
    ;
fragment COPY  : 'copy' | 'copies' | 'text' | 'translation' 's'? | 'version' 's'? ;
fragment WHOLE : 'conformed' | 'free' | 'english' | 'full' | 'complete' | 'true' | 'convenience' ;
fragment ARTICLES : 'a' | 'an' | 'the' | 'its' | 'our' | 'this' | 'such' ;
ARTICLE  : 'a' | 'an' | 'our' | 'their' | 'this' | 'such' ;
// "It is attached": what it is stands elsewhere.
PRONOUN  : 'it' | 'they' | 'these' | 'those' | 'same' ;
// "two press releases", "certain documents".
QUANTITY : 'certain' | 'two' | 'three' | 'four' | 'several' ;
// What may stand before the subject: "In connection with the meeting, the notice is attached".
ADVERBIAL
    : 'further' | 'also' | 'additionally' | 'accordingly' | 'under' | 'after' | 'upon' | 'today' | 'cover'
    ;
HEREWITH : 'herewith' ;
// "filed with the Exchange its accounts".
WITH      : 'with' ;
// Whom things are sent to: "sent its shareholders a circular".
RECIPIENT : ('share' | 'stock' | 'unit' | 'security' | 'note' | 'bond')? 'holders' | 'investors' | 'exchange' ;
IN        : 'in' | 'at' ;
// A full stop behind one of these ends no sentence; "Inc." and "Mr." are told by their own kinds.
ABBREVIATION : 'nos' | 'co' | 'reg' | 'messrs' | 'vs' | 'approx' | 'st' | 'bros' | 'u.s' | 'i.e' | 'e.g' ;

// Incorporation by reference into registration statements; "by reference herein" and "by reference to" speak of something else.
OTHER_REFERENCE
    : 'incorporated' S ('herein' | 'therein') S 'by' S 'reference'
    | 'by' S 'reference' S ('herein' | 'therein' | 'to')
    ;
BY_REFERENCE    : 'by' S 'reference' (S 'herein' S 'and' S 'in' 'to'?)? | 'incorporated' S 'into' | 'deemed' S ('to' S 'be' S)? 'incorporated' S 'by' S 'reference' S 'to' ;
STATEMENT_FORM  : 'form' 's'? S? ([fs] S? '-' S? D D? (S? 'asr' | 'mef' | [a-z])? | 'n-2') ('/' 'a')? ;
STATEMENT_WORD  : 'registration' S ('statement' 's'? | 'no' 's'? '.'? | 'number' 's'?) | 'prospectus' 'es'? ;
// "333-272980", wrapped behind its hyphen, "33-85168", "333-1", "333-6756-1", "2-98765" of the years before 33-1;
// "333 - 7 Street" is an address.
STATEMENT_NUMBER
    : '0'? '33' '3'? ' '? '-' S? D D D (D (D D?)?)? ('-' (D D? | S D D))? | '333-' D D?
    | '2-' D D D D D D?
    ;
INTO_WHICH   : ('into' | 'in') S 'which' ;
// "Our registration statement incorporates this report by reference".
INCORPORATES : 'incorporate' 's'? ;
OWN_REPORT
    : 'this' S ('current' S | 'foreign' S)? 'report' | 'this' S 'form' | 'this' S 'document'
    | 'this' S 'filing' | 'this' S 'submission'
    | 'the' S ('attached' | 'accompanying' | 'enclosed')
    | ('the' S)? 'following' S ('sections' | 'paragraphs' | 'portions' | 'pages') S 'of' S ('item' | 'exhibit' | 'this' | 'the' S ('attached' | 'press' | 'news' | 'announcement'))
    | 'the' S ('announcement' | 'letter' | ('press' | 'news') S 'release' | 'information' | 'text') S ('below' | 'above')
    | 'the' S 'report' S? ',' | 'the' S ('report' | 'foregoing') S ('is' | 'are') S ('hereby' S)? 'incorporated'
    ;
// Words that speak of this report without naming it.
HEREBY : 'hereby' | 'hereto' ;
// "the information set forth above", "contained in"; "Set forth herein as Exhibit 1 is".
HELD_IN
    : ('contained' | 'set' S 'forth' | 'included' | 'provided') S ('above' | 'in' | 'by' | 'herein')
    | 'the' S 'information' S ('contained' | 'set' S 'forth' | 'included' | 'provided' | 'furnished' | 'submitted')
      S ('above' | 'in' | 'by' | 'under' | 'herein' | 'with')
    ;
NEGATION : 'not' | 'nor' ;
// "Neither this report nor the exhibit attached hereto": denies all that follows.
NEITHER  : 'neither' | 'nothing' | 'none' | 'no' ' ' ('part' | 'portion' | 'exhibit' | 'information') ;
EXCEPT   : 'except' | 'other' S 'than' | 'unless' | 'but' S 'not' ;
