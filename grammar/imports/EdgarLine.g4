/*
 * The lines of EDGAR forms by word. Each line is a flat sequence of items, each item one token, so that a line has exactly one
 * reading; what items mean beside each other is for the readers. The lexer sees one space between words, a tab between
 * segments and a line feed behind each line, folded to lower-case ASCII (see CharFolding for the classes of marks).
 * A phrase may run over a line's end: filings wrap where they like.
 */
grammar EdgarLine;

import EdgarCover, EdgarCaptions, EdgarBoxes, EdgarExhibits, EdgarSignatures, EdgarWords;

tokens { FORM_ITEM }

lines : line* EOF ;

line : item* NL ;

item
    : formName
    | formItem
    | coverItem
    | boxItem
    | exhibitItem
    | signatureItem
    | wordItem
    ;

// Hook: phrases that one form alone prints. A form overrides the rule with rules of its own, one token each.
formItem : FORM_ITEM ;
