/* Sentences of the report: those that attach an exhibit, and those by which it is incorporated by reference. */
parser grammar Statements;

// "This report is hereby incorporated by reference into the registration statement on Form F-3 (File No. 333-272980)."
paragraph : PARAGRAPH clause* exhibit* ;
clause    : BY_REFERENCE | STATEMENT_WORD | STATEMENT_FORM | STATEMENT_NUMBER | FILE_NUMBER | OWN_REPORT | NEGATION ;
