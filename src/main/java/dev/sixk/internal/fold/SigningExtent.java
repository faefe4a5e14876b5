package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import java.util.ArrayList;
import java.util.List;

/** The lines of a signature block: from the end of the form's sentence to a little below the last label, or to the next prose. */
final class SigningExtent {

    private static final Vocabulary CLOSES = Vocabulary.of(RULE_closes);
    private static final Vocabulary CLOSES_SIGNED = Vocabulary.of(RULE_closesSigned);
    private static final Vocabulary CLOSES_ALONE = Vocabulary.of(RULE_closesAlone);
    private static final Vocabulary ANYWHERE = Vocabulary.of(RULE_day, RULE_registrantCaption);

    private static final int LONGEST_BLOCK = 120;
    /** So that work stays bounded on input that is no filing. */
    private static final int MOST_PHRASES = 4_000;
    /** Between two labels: a registrant, a rule, a date, a seal. */
    private static final int FARTHEST_LABEL = 10;
    /** Below the last label: a title in several lines. */
    private static final int TRAILING_LINES = 6;
    private static final int SHORT_SENTENCE = 3;
    private static final int LONG_WORD = 3;

    private final Phrases phrases;
    private final PageText page;
    private final List<SigningCell> cells = new ArrayList<>();
    private int last;
    private boolean signed;
    private int end;

    private SigningExtent(Phrases phrases) {
        this.phrases = phrases;
        this.page = phrases.page();
    }

    /** Finds the lines from a phrase on. */
    static SigningExtent from(Phrases phrases, int begin) {
        SigningExtent extent = new SigningExtent(phrases);
        extent.read(begin);
        return extent;
    }

    /** Gives the block's cells, line by line. */
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
        int first = phrases.line(begin - 1);
        last = first;
        int line = first;
        while (line < page.lineCount() && line - first < LONGEST_BLOCK) {
            List<SigningCell> row = SigningCell.row(phrases, Math.max(begin, phrases.first(line)), line);
            boolean telling = tells(row);
            if (line > first && (closes(line) || isTable(line) || signed && !telling && isProse(line))) {
                break;
            }
            row.removeIf(cell -> cell.to() - begin > MOST_PHRASES);
            row.forEach(this::add);
            last = telling ? line : last;
            line++;
        }
        end = Math.min(line, last + TRAILING_LINES + 1);
        cells.removeIf(cell -> cell.line() >= end);
    }

    private void add(SigningCell cell) {
        cells.add(cell);
        for (int i = cell.from(); i < cell.to(); i++) {
            signed |= SigningLabels.isSigned(phrases, i, cell.from());
        }
    }

    /** A label tells that the block goes on; a date or a caption of the registrant may stand anywhere. */
    private boolean tells(List<SigningCell> row) {
        boolean tells = false;
        for (SigningCell cell : row) {
            for (int i = cell.from(); i < cell.to(); i++) {
                tells |= !ANYWHERE.has(phrases.kind(i)) && SigningLabels.isNamed(phrases, i, cell.from());
            }
        }
        return tells;
    }

    /** The last label is too far above, or another part of the report, or another document, begins. */
    private boolean closes(int line) {
        int segment = page.firstSegment(line);
        int kind = phrases.openingKind(segment);
        boolean far = line - last > (signed ? TRAILING_LINES : FARTHEST_LABEL);
        return far || signed && (page.pageBreak(line) || CLOSES_SIGNED.has(kind))
            || CLOSES.has(kind) || CLOSES_ALONE.has(kind) && SignatureFold.isAlone(phrases, segment);
    }

    /** Behind a signature, a caption "Date" beside others, and a date beside words below it: a list of announcements. */
    private boolean isTable(int line) {
        int below = line + 1;
        return signed && page.gapBefore(line) && has(line, DATE_LABEL) && below < page.lineCount() && has(below, DATE, NUMERIC_DATE);
    }

    /** Says whether one of several segments on a line begins with a phrase of these kinds, without a label's colon. */
    private boolean has(int line, int... kinds) {
        boolean has = false;
        for (int segment = page.firstSegment(line); segment < page.firstSegment(line + 1); segment++) {
            int opening = phrases.opening(segment);
            for (int kind : kinds) {
                has |= opening >= 0 && phrases.kind(opening) == kind && phrases.lastChar(opening) != ':';
            }
        }
        return has && page.segmentsOn(line) > 1;
    }

    /** Names and titles are written with capitals, prose is not; a short sentence ends with a full stop or a colon and names no office. */
    private boolean isProse(int line) {
        int longer = 0;
        boolean office = false;
        for (int i = phrases.first(line); i < phrases.end(line); i++) {
            longer += Character.isLowerCase(phrases.firstChar(i)) && phrases.stop(i) - phrases.start(i) > LONG_WORD ? 1 : 0;
            office |= phrases.kind(i) == TITLE_WORD;
        }
        boolean sentence = longer > 1 && !office && page.gapBefore(line) && ".:".indexOf(phrases.lastChar(phrases.end(line) - 1)) >= 0;
        int atLeast = sentence ? SHORT_SENTENCE : SigningLabels.PROSE;
        return SigningLabels.isProse(phrases, phrases.first(line), phrases.end(line), atLeast);
    }
}
