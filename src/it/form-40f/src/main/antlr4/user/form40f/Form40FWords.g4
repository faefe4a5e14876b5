/* The phrases of Form 40-F: its name and the headings of the securities on its cover, before the shared ones. */
lexer grammar Form40FWords;

options { tokenVocab = SixKWords; }

import CoverWords, CaptionWords, CheckBoxWords, StatementWords, ExhibitWords, SignatureWords, CommonWords;

// Form 40-F, cover: "FORM 40-F", "Form 40-F/A".
FORM_NAME : 'form' S? '40' S? '-'? S? 'f' (S? '/' S? 'a')? ;

// Form 40-F, cover: "Securities registered or to be registered pursuant to Section 12(b) of the Act:".
SECTION_12B : REGISTERED S 'section' S '12' S? '(' 'b' ')' OF_THE_ACT ;
SECTION_12G : REGISTERED S 'section' S '12' S? '(' 'g' ')' OF_THE_ACT ;
SECTION_15D : 'securities' S 'for' S 'which' S 'there' S 'is' S 'a' S 'reporting' S 'obligation' S 'pursuant' S 'to' S 'section' S '15' S? '(' 'd' ')' OF_THE_ACT ;
fragment REGISTERED : 'securities' S 'registered' (S 'or' S 'to' S 'be' S 'registered')? S 'pursuant' S 'to' ;
fragment OF_THE_ACT : S 'of' S 'the' S 'act' [:.]? ;

COLUMN_TITLE : '('? 'title' S 'of' S 'each'? S? 'class' ')'? ':'? | 'trading' S 'symbol' ('s' | '(s)')? ':'? | 'name' S 'of' S 'each' S 'exchange' S 'on' S 'which' S 'registered' ':'? ;
