package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;

/** Periods of documents that a cover names: a period is the report's own where its lead begins the words. */
final class DocumentPeriods {

    private final Fold fold;
    private final Phrases phrases;

    DocumentPeriods(Fold fold) {
        this.fold = fold;
        this.phrases = fold.phrases;
    }

    /** "Interim Financial Statements for the three months ended March 31, 2003": the period of a document, not the report's. */
    boolean isOfDocument(int from, int lead) {
        if (!CoverCellFold.PERIODS.has(phrases.kind(lead))) {
            return false;
        }
        boolean behind = lead == from && goesOn(lead);
        for (int i = from; i < lead; i++) {
            boolean word = CoverCellFold.isPlain(phrases, i) && Character.isLetter(phrases.firstChar(i));
            behind = (behind || word) && !phrases.is(i, ':') && !phrases.is(i, '>');
        }
        return behind;
    }

    /** A lead in small letters right below words goes on from them. */
    private boolean goesOn(int lead) {
        return Character.isLowerCase(phrases.firstChar(lead)) && phrases.opens(lead) && !fold.page.gapBefore(phrases.line(lead))
            && fold.last().getType() == TEXT && phrases.line(fold.last().end() - 1) == phrases.line(lead) - 1;
    }
}
