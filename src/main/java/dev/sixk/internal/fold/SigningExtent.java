package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import java.util.ArrayList;
import java.util.List;

/** The lines of a signature block: from the end of the form's sentence to a little below the last label, or to the next prose. */
final class SigningExtent {

    private static final int LONGEST_BLOCK = 120;
    /** Between two labels: a registrant, a rule, a date, a seal. */
    private static final int FARTHEST_LABEL = 10;
    /** Below the last label: a title in several lines. */
    private static final int TRAILING_LINES = 6;
    /** Where HTML was flattened to lines, bars stand between the cells. */
    private static final char BAR = '|';
    private static final int PROSE = 8;
    private static final int SHORT_SENTENCE = 3;
    private static final int LONG_WORD = 3;

    private final Phrases phrases;
    private final PageText page;
    private final ListHeading lists;
    private final List<SigningCell> cells = new ArrayList<>();
    private int last;
    private boolean signed;
    private int end;

    private SigningExtent(Phrases phrases) {
        this.phrases = phrases;
        this.page = phrases.page();
        this.lists = new ListHeading(phrases);
    }

    /** Finds the lines from a phrase on. */
    static SigningExtent from(Phrases phrases, int begin) {
        SigningExtent extent = new SigningExtent(phrases);
        extent.read(begin);
        return extent;
    }

    /** Gives the block's segments, line by line. */
    List<SigningCell> cells() {
        return cells;
    }

    /** Says whether a label tells a signature. */
    boolean isSigned() {
        return signed;
    }

    /** Gives the line behind the block. */
    int end() {
        return end;
    }

    private void read(int begin) {
        int first = begin == 0 ? 0 : phrases.line(begin - 1);
        last = first;
        int line = first;
        while (line < page.lineCount() && line - first < LONGEST_BLOCK && (line == first || !ends(line))) {
            line(line, Math.max(begin, phrases.first(line)));
            line++;
        }
        end = Math.min(line, last + TRAILING_LINES + 1);
        cells.removeIf(cell -> cell.line() >= end);
    }

    private void line(int line, int from) {
        boolean note = false;
        int bars = 0;
        for (int i = from; i < phrases.end(line); i++) {
            last = isTelling(i) ? line : last;
            signed |= SigningLabels.isSigned(phrases, i, start(i));
            note |= phrases.kind(i) == OMB_BOX;
        }
        for (int i = from, next; i < phrases.end(line) && !note; i = next) {
            next = cellEnd(i);
            if (isBar(i)) {
                bars += phrases.is(i, BAR) ? 1 : 2;
            } else {
                cells.add(SigningCell.of(phrases, i, next, bars));
            }
        }
    }

    /** A cell ends with its segment, or at a bar, which is a cell by itself. */
    private int cellEnd(int from) {
        int end = phrases.segmentEnd(from);
        int next = from + 1;
        while (next < end && !isBar(from) && !isBar(next)) {
            next++;
        }
        return next;
    }

    /** Two bars with nothing between them are an empty cell. */
    private boolean isBar(int phrase) {
        return phrases.firstChar(phrase) == BAR && !phrases.isWritten(phrase);
    }

    /** A label tells that the block goes on; a date or a caption of the registrant may stand anywhere. */
    private boolean isTelling(int phrase) {
        int kind = phrases.kind(phrase);
        return kind != DATE && kind != NUMERIC_DATE && kind != REGISTRANT_CAPTION && SigningLabels.isNamed(phrases, phrase, start(phrase));
    }

    /** Gives the first phrase of the segment in which a phrase stands. */
    private int start(int phrase) {
        int start = phrase;
        while (start > phrases.first(phrases.line(phrase)) && phrases.segment(start - 1) == phrases.segment(phrase) && !isBar(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean ends(int line) {
        return line - last > (signed ? TRAILING_LINES : FARTHEST_LABEL) || signed && (page.pageBreak(line) || isProse(line)) || opensPart(line);
    }

    private boolean opensPart(int line) {
        int segment = page.firstSegment(line);
        int opening = phrases.opening(segment);
        int kind = phrases.openingKind(segment);
        int rest = opening < 0 ? 0 : page.end(segment) - phrases.stop(opening);
        return switch (kind) {
            case SIGNATURE_SENTENCE, OTHER_SENTENCE -> true;
            case LETTER_OPENING -> signed;
            case EXHIBIT_NUMBER -> Character.isLetter(phrases.firstChar(opening)) && (rest == 0 || !Character.isLetter(page.text().charAt(phrases.stop(opening))));
            case SIGNATURE_HEADING -> SignatureFold.isHeading(phrases, segment);
            case FORM_NAME -> page.segmentsOn(line) == 1 && rest == 0;
            default -> lists.opensList(line);
        };
    }

    /** A line of prose holds no label; a short sentence ends with a full stop and names no office. */
    private boolean isProse(int line) {
        int from = phrases.first(line);
        int to = phrases.end(line);
        int longer = 0;
        boolean office = false;
        for (int i = from; i < to; i++) {
            if (isTelling(i)) {
                return false;
            }
            longer += Character.isLowerCase(phrases.firstChar(i)) && phrases.stop(i) - phrases.start(i) > LONG_WORD ? 1 : 0;
            office |= phrases.kind(i) == TITLE_WORD;
        }
        boolean sentence = longer > 1 && !office && page.gapBefore(line) && phrases.is(to - 1, '.');
        return SigningLabels.isProse(phrases, from, to, sentence ? SHORT_SENTENCE : PROSE);
    }
}
