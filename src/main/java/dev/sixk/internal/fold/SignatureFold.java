package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/** Folds a signature block: the heading or the form's sentence that opens it, then its lines by column. */
final class SignatureFold {

    private static final Vocabulary SENTENCE = Vocabulary.of(RULE_sentence);
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
        boolean heading = phrases.kind(opening) == SIGNATURE_HEADING;
        int sentence = !heading ? opening : line + 1 < page.lineCount() ? opening(line + 1) : -1;
        boolean titled = heading && sentence >= 0 && isSentence(sentence);
        if (heading) {
            fold.add(titled ? SIGNATURE_TITLE : SIGNATURE_HEADING, opening, opening + 1);
        }
        SigningExtent extent = SigningExtent.from(phrases, titled || !heading ? sentence(sentence) : opening + 1);
        new SigningColumns(fold, extent).fold();
        return Math.max(extent.end(), line + 1);
    }

    /** A heading stands alone on its line, the sentence may stand beside a date; gives -1 if neither is there. */
    private int opening(int line) {
        for (int segment = page.firstSegment(line); segment < page.firstSegment(line + 1); segment++) {
            int opening = phrases.opening(segment);
            if (opening >= 0 && (isSentence(opening) || phrases.kind(opening) == SIGNATURE_HEADING && isAlone(phrases, segment))) {
                return opening;
            }
        }
        return -1;
    }

    private boolean isSentence(int phrase) {
        return phrases.kind(phrase) == SIGNATURE_SENTENCE || phrases.kind(phrase) == OTHER_SENTENCE;
    }

    /** Says whether nothing stands beside the phrase that opens a segment. */
    static boolean isAlone(Phrases phrases, int segment) {
        PageText page = phrases.page();
        boolean only = page.segmentsOn(page.lineOf(segment)) == 1;
        return only && page.end(segment) - phrases.stop(phrases.opening(segment)) <= HEADING_REST;
    }

    /** Folds the form's sentence; gives the first phrase behind it. */
    private int sentence(int opening) {
        fold.add(phrases.kind(opening), opening, opening + 1);
        int first = phrases.line(opening);
        int last = Math.min(first + LONGEST_SENTENCE, page.lineCount());
        for (int line = first; line < last; line++) {
            int behind = sentence(Math.max(opening + 1, phrases.first(line)), phrases.end(line));
            boolean stop = line + 1 < last && page.gapBefore(line + 1) && phrases.is(phrases.end(line) - 1, '.');
            if (behind >= 0 || stop) {
                return behind >= 0 ? behind : phrases.end(line);
            }
        }
        return phrases.end(last - 1);
    }

    /** Folds a line of the sentence; gives the first phrase behind the sentence, -1 if it goes on. */
    private int sentence(int from, int to) {
        int run = from;
        for (int i = from; i < to; i++) {
            int kind = phrases.kind(i);
            boolean ends = kind == AUTHORIZED_END;
            boolean named = SENTENCE.has(kind) && !isSentence(i);
            if (named || ends || isSignature(phrases, i)) {
                text(run, i);
                run = i + 1;
            }
            if (named) {
                fold.add(kind, i, i + 1);
            }
            if (ends || isSignature(phrases, i)) {
                return ends ? new SentenceEnd(fold).fold(i + 1, lineBehind(i)) : i;
            }
        }
        text(run, to);
        return -1;
    }

    /** Gives the line on which a phrase ends. */
    private int lineBehind(int phrase) {
        return page.lineOf(page.segmentAt(phrases.stop(phrase) - 1));
    }

    private void text(int from, int to) {
        int start = phrases.written(from, to);
        if (start < to) {
            fold.add(TEXT, start, to);
        }
    }

    static boolean isSignature(Phrases phrases, int phrase) {
        int kind = phrases.kind(phrase);
        return kind == BY_SIGNED || kind == CONFORMED || kind == BY && phrases.lastChar(phrase) == ':';
    }
}
