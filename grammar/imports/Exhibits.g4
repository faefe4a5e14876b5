/* Lists of exhibits: a heading and its rows; rows without a heading where the words before them announce a list. */
parser grammar Exhibits;

exhibitList : listHeading exhibit* ;
listHeading : EXHIBIT_INDEX | LIST_HEADING | COLUMN_HEADING ;
unlisted    : BODY exhibit* ;
// "Exhibit 99.1: text", "99.1 text", "(1) text"; the description may run over several lines.
exhibit     : ROW TEXT? ;

// ---- Word classes: what the fold needs to know of lists -------------------------------------------------------------------

opensPart   : EXHIBIT_INDEX | LIST_HEADING | COLUMN_HEADING | SIGNATURE_HEADING | SIGNATURE_SENTENCE | EXHIBIT_NUMBER | NUMBERING ;
opensRow    : EXHIBIT_NUMBER | NUMBERING ;
