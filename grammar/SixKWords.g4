/*
 * The phrases of Form 6-K: what a filing prints and this library knows. What a 6-K shares with other EDGAR forms stands in imports/*Words.g4.
 * The lexer sees one space between words, a tab between segments and a line feed behind each line, folded to lower-case ASCII (see
 * README.md for the classes of marks). A phrase may run over a line's end: filings wrap where they like.
 */
lexer grammar SixKWords;

// Phrases keep their numbers from release to release: forms from outside are compiled with them. What stands not there has one behind 1000.
options { tokenVocab = SharedPhrases; }

import CoverWords, CaptionWords, CheckBoxWords, StatementWords, ExhibitWords, SignatureWords, CommonWords;

// The filer's words, by the place where they stand; see SixKReport.g4.
tokens {
    TEXT, VALUE, BLANK, UNKNOWN_CAPTION, SECOND_COVER, BODY, BOX_START, BOTH_FORMS, QUESTION_SUBJECT,
    LIST_LEAD, SUBTITLE, ROW, ROW_BEHIND, STRAY_ROW, PARAGRAPH, SENTENCE, FIRST_ATTACHED, STATEMENT, STATEMENT_ROW, DENIED,
    COLUMN, SIGNATURE_TITLE, PLACE, RULE, PROSE, LINE, TITLE_LINE, COMPANY_LINE, FORM_PHRASE, FORM_SECTION
}

// Form 6-K, cover: "FORM 6-K", "Form 6-K/A"; U+2011 and the dashes are folded to "-".
// "FORM 6-K/A No. 1": the number of the amendment without the word.
FORM_AMENDED : FORM_NAME S? '/' S? 'a' (S? [(,-]? S? ('no' S? '.'? | '#') S? D D?)? ;
FORM_NAME    : ('form' S?)? '6' S? '-' S? 'k' | 'form' S? '6' S? 'k' ;
