package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import java.util.stream.IntStream;

/** Folds a signature block: the heading or the form's sentence that opens it, then its lines by column. */
final class SignatureFold {

    private static final Vocabulary OPENS = Vocabulary.of(RULE_opens);
    private static final Vocabulary NAMED = Vocabulary.of(RULE_causer, RULE_caused, RULE_authorized);
    private static final Vocabulary MARKS = Vocabulary.of(RULE_signMark);
    private static final Vocabulary PLACES = Vocabulary.of(RULE_placeBegins);
    private static final Vocabulary ENDS = Vocabulary.of(RULE_day, RULE_signature);

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;
    private boolean headingAlone;

    SignatureFold(Fold fold) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
    }

    /** Says whether the block folded last is a heading that nobody signs below: one of a table of contents, perhaps. */
    boolean isHeadingAlone() {
        return headingAlone;
    }

    /** Folds the signature block that opens on a line; gives the line behind it, the same line if none does. */
    int fold(int line) {
        int opening = opening(line);
        if (opening < 0) {
            return line;
        }
        boolean heading = phrases.kind(opening) == SIGNATURE_HEADING;
        int sentence = heading ? opening(line + 1) : opening;
        boolean headed = sentence < 0 || phrases.kind(sentence) == SIGNATURE_HEADING;
        if (heading) {
            fold.add(headed ? SIGNATURE_HEADING : SIGNATURE_TITLE, opening, opening + 1);
        }
        SigningExtent extent = SigningExtent.from(fold, headed ? opening + 1 : sentence(sentence));
        headingAlone = headed && !extent.signed();
        new SigningColumns(extent.cells(), new SigningTokens(fold, extent.signed())).fold();
        return Math.max(extent.end(), line + 1);
    }

    /** A heading stands alone on its line, the sentence may stand beside a date; gives -1 if neither is there. */
    private int opening(int line) {
        int end = line < page.lineCount() && !fold.isRegistrant(phrases.first(line), phrases.end(line)) ? page.firstSegment(line + 1) : 0;
        return IntStream.range(page.firstSegment(line), end)
            .filter(segment -> OPENS.has(phrases.openingKind(segment))
                || phrases.openingKind(segment) == SIGNATURE_HEADING && isAlone(phrases, segment) && !isAboveExhibit(line))
            .map(phrases::opening).findFirst().orElse(-1);
    }

    /** "SIGNATURES" above "EX-99.1: Press release" is a row of a contents page. */
    private boolean isAboveExhibit(int line) {
        return line + 1 < page.lineCount() && phrases.openingKind(page.firstSegment(line + 1)) == EXHIBIT_NUMBER;
    }

    /** Says whether nothing stands beside the phrase that opens a segment. */
    static boolean isAlone(Phrases phrases, int segment) {
        PageText page = phrases.page();
        boolean only = page.segmentsOn(page.lineOf(segment)) == 1;
        return only && page.end(segment) - phrases.stop(phrases.opening(segment)) <= Bounds.HEADING_REST;
    }

    /** Folds the form's sentence; gives the first phrase behind it. */
    private int sentence(int opening) {
        fold.add(phrases.kind(opening), opening, opening + 1);
        int end = phrases.end(Math.min(phrases.line(opening) + Bounds.LONGEST_SIGNING_SENTENCE, page.lineCount()) - 1);
        int run = opening + 1;
        int i = run;
        for (; i < end && !ends(i); i++) {
            if (NAMED.has(phrases.kind(i))) {
                text(run, i);
                fold.add(phrases.kind(i), i, i + 1);
                run = i + 1;
            }
            if (phrases.kind(i) == AUTHORIZED_END) {
                return sentenceEnd(i + 1, phrases.lastLine(i));
            }
        }
        text(run, i);
        return i;
    }

    /** Without its last words the sentence ends before a signature, or with a full stop before a gap. */
    private boolean ends(int phrase) {
        int line = phrases.line(phrase);
        boolean stop = phrase == phrases.first(line) && page.gapBefore(line) && phrases.is(phrase - 1, '.');
        return stop || MARKS.has(phrases.kind(phrase)) && (phrases.kind(phrase) != BY || phrases.lastChar(phrase) == ':');
    }

    /** Folds the place behind "thereunto duly authorized officer, in the city of Lima, Peru."; gives the first phrase behind it. */
    private int sentenceEnd(int from, int line) {
        int i = IntStream.range(from, phrases.end(line))
            .filter(each -> PLACES.has(phrases.kind(each)) || phrases.isWritten(each) && !Character.isLowerCase(phrases.firstChar(each)))
            .findFirst().orElse(phrases.end(line));
        if (i == phrases.end(line) || !PLACES.has(phrases.kind(i))) {
            return i;
        }
        int end = phrases.segmentEnd(i);
        if (line + 1 < page.lineCount() && end == phrases.first(line + 1) && goesOn(line + 1)) {
            end = phrases.end(line + 1);
        }
        end = ENDS.first(phrases, i, end);
        new SigningTokens(fold, false).place(i, end);
        return end;
    }

    /** Without a full stop the sentence goes on to the one on the next line, where no company's name stands. */
    private boolean goesOn(int line) {
        return !page.gapBefore(line) && !phrases.is(phrases.first(line) - 1, '.') && phrases.is(phrases.end(line) - 1, '.')
            && !phrases.has(COMPANY_FORM, phrases.first(line), phrases.end(line));
    }

    private void text(int from, int to) {
        int start = phrases.written(from, to);
        if (start < to) {
            fold.add(TEXT, start, to);
        }
    }
}
