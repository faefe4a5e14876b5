package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/** Folds a signature block: the heading or the form's sentence that opens it, then its lines by column. */
final class SignatureFold {

    private static final int LONGEST_SENTENCE = 10;
    private static final int HEADING_REST = 2;

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;

    SignatureFold(Fold fold) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
    }

    /** Folds the signature block that opens on a line; gives the line behind it, the same line if none does. */
    int fold(int line) {
        int opening = opening(line);
        if (opening < 0) {
            return line;
        }
        fold.add(phrases.kind(opening), opening, opening + 1);
        int begin = phrases.kind(opening) == SIGNATURE_SENTENCE ? sentence(opening + 1) : opening + 1;
        SigningExtent extent = SigningExtent.from(phrases, begin);
        new SigningColumns(fold).fold(extent.cells());
        return Math.max(extent.end(), line + 1);
    }

    /** A heading stands alone on its line, the sentence may stand beside a date; gives -1 if neither is there. */
    private int opening(int line) {
        for (int segment = page.firstSegment(line); segment < page.firstSegment(line + 1); segment++) {
            int kind = phrases.openingKind(segment);
            if (kind == SIGNATURE_SENTENCE || kind == SIGNATURE_HEADING && isHeading(phrases, segment)) {
                return phrases.opening(segment);
            }
        }
        return -1;
    }

    static boolean isHeading(Phrases phrases, int segment) {
        PageText page = phrases.page();
        return page.segmentsOn(page.lineOf(segment)) == 1 && page.end(segment) - phrases.stop(phrases.opening(segment)) <= HEADING_REST;
    }

    /** Reads the form's sentence to its end; gives the first phrase behind it. */
    private int sentence(int from) {
        int first = phrases.line(from - 1);
        int last = Math.min(first + LONGEST_SENTENCE, page.lineCount());
        for (int line = first; line < last; line++) {
            for (int i = Math.max(from, phrases.first(line)); i < phrases.end(line); i++) {
                if (phrases.kind(i) == AUTHORIZED_END) {
                    fold.add(AUTHORIZED_END, i, i + 1);
                    return restOfSentence(i + 1, phrases.end(line));
                }
                if (phrases.kind(i) == UNDERSIGNED && i + 1 < phrases.end(line) && phrases.is(i + 1, '.')) {
                    return i + 2;
                }
                if (isSignature(i)) {
                    return i;
                }
            }
        }
        return phrases.end(last - 1);
    }

    private boolean isSignature(int phrase) {
        int kind = phrases.kind(phrase);
        return kind == BY_SIGNED || kind == CONFORMED || kind == BY && phrases.lastChar(phrase) == ':';
    }

    /** Leaves out what the sentence still says: "duly authorized officer", but not "duly authorized at Oslo, on May 13, 2003". */
    private int restOfSentence(int from, int end) {
        int i = from;
        while (i < end && (!phrases.isWritten(i) || Character.isLowerCase(phrases.firstChar(i)) && phrases.kind(i) != PLACE_LABEL)) {
            i++;
        }
        return i;
    }
}
