package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a signature block: from the end of the form's sentence to a little below the last label, or to the next prose.
 *
 * @param cells  their cells, line by line
 * @param signed whether a label tells a signature
 * @param end    the line behind the block
 */
record SigningExtent(List<SigningCell> cells, boolean signed, int end) {

    private static final Vocabulary CLOSES = Vocabulary.of(RULE_closes);
    private static final Vocabulary CLOSES_SIGNED = Vocabulary.of(RULE_closesSigned);
    private static final Vocabulary CLOSES_ALONE = Vocabulary.of(RULE_closesAlone);
    private static final Vocabulary PAGES = Vocabulary.of(RULE_pageTitle);
    /** A label tells that the block goes on; a date or a caption of the registrant may stand anywhere. */
    private static final Vocabulary TELLS = Vocabulary.of(RULE_waits, RULE_besides, RULE_signingNote);
    private static final Vocabulary SIGNS = Vocabulary.of(RULE_signs);

    /** Finds the lines from a phrase on. */
    static SigningExtent from(Fold fold, int begin) {
        Phrases phrases = fold.phrases;
        ListHeading lists = new ListHeading(phrases);
        List<SigningCell> cells = new ArrayList<>();
        boolean signed = false;
        int first = phrases.line(begin - 1);
        int last = first;
        int line = first;
        for (; line < Math.min(first + Bounds.LONGEST_BLOCK, phrases.page().lineCount()); line++) {
            List<SigningCell> row = SigningCell.row(phrases, Math.max(begin, phrases.first(line)), line);
            boolean tells = row.stream().anyMatch(cell -> cell.label(TELLS) > 0);
            boolean far = line - last > (signed ? Bounds.TRAILING_LINES : Bounds.FARTHEST_LABEL);
            if (line > first && (far || signed && closesSigned(phrases, lists, line) || closes(fold, line) || signed && !tells && isProse(phrases, line))) {
                break;
            }
            signed |= row.stream().anyMatch(cell -> cell.label(SIGNS) > 0 || cell.isQuoted());
            last = tells ? line : last;
            cells.addAll(row);
        }
        int end = Math.min(line, last + Bounds.TRAILING_LINES + 1);
        cells.removeIf(cell -> cell.line() >= end || cell.to() - begin > Bounds.MOST_PHRASES);
        return new SigningExtent(cells, signed, end);
    }

    /** Another part of the report, or another document, begins. */
    private static boolean closes(Fold fold, int line) {
        Phrases phrases = fold.phrases;
        int segment = phrases.page().firstSegment(line);
        int kind = phrases.openingKind(segment);
        return CLOSES.has(kind) || CLOSES_ALONE.has(kind) && SignatureFold.isAlone(phrases, segment) && !fold.isRegistrant(phrases.first(line), phrases.end(line));
    }

    /** A new page, its number, or a list that words announce ends a block in which somebody signed. */
    private static boolean closesSigned(Phrases phrases, ListHeading lists, int line) {
        int kind = phrases.openingKind(phrases.page().firstSegment(line));
        boolean number = PAGES.has(kind) && phrases.kind(phrases.end(line) - 1) == NUMBER;
        return number || phrases.page().pageBreak(line) || CLOSES_SIGNED.has(kind) || lists.announces(phrases.first(line), phrases.end(line));
    }

    /** A sentence that white space sets off may be short. */
    private static boolean isProse(Phrases phrases, int line) {
        int from = phrases.first(line);
        int to = phrases.end(line);
        boolean stop = from < to && (phrases.lastChar(to - 1) == '.' || phrases.lastChar(to - 1) == ':');
        boolean sentence = stop && phrases.page().gapBefore(line) && !phrases.has(TITLE_WORD, from, to);
        return SigningCell.isProse(phrases, from, to, sentence ? Bounds.SHORT_SENTENCE : Bounds.PROSE);
    }
}
