/*
 * Form 6-K as it is printed: a cover, its check boxes, lists of exhibits, statements, signature blocks. A file a section: imports/.
 *
 * A token is a phrase that the form prints (SixKWords.g4), or the filer's words between two of them, by the place where they stand:
 *   TEXT       between two phrases of a cover or a question, over as many lines as it takes
 *   VALUE      beside a lead or a label
 *   BLANK      nothing, above a caption
 *   UNKNOWN_CAPTION  a line of a cover wholly in parentheses that no caption is known for
 *   LINE       a line (or cell) of a signature block; TITLE_LINE holds a word of an office, COMPANY_LINE a company's form
 *   BODY       everything else
 * A section's tokens are those that its rule names; any other phrase in that section is TEXT (or LINE). So a phrase means
 * something only where this grammar says so.
 */
parser grammar SixKReport;

import Cover, CheckBoxes, Exhibits, Statements, Signatures;

options { tokenVocab = SixKWords; }

report : cover checkBoxes part* paragraph* EOF ;

part : exhibitList | unlisted | signatureBlock | formSection | secondCover ;

// Two reports in one document: the first one's cover is read.
secondCover : SECOND_COVER ;

// Hook: a section that one form alone has, such as the items of a current report.
formSection : FORM_SECTION VALUE? SUBTITLE* listLine* ;
