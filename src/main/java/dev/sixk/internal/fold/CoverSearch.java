package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import dev.sixk.words.Words;

/**
 * Looks for covers. A segment that begins with the form's name opens one if other lines of a cover stand near it: prose is wrapped
 * where it likes, and running heads repeat the name on each page.
 */
public final class CoverSearch {

    static final int NONE = -1;

    private static final Vocabulary NAMES = Vocabulary.of(RULE_formHeading);
    private static final Vocabulary OTHER_NAMES = Vocabulary.of(RULE_otherForm);
    private static final Vocabulary HEADS = Vocabulary.of(RULE_formHeading, RULE_otherForm, RULE_asks);
    private static final Vocabulary TITLES = Vocabulary.of(RULE_coverTitle);
    private static final Vocabulary CAPTIONS = Vocabulary.of(RULE_coverCaption);
    private static final Vocabulary TITLES_OR_CAPTIONS = Vocabulary.of(RULE_coverTitle, RULE_coverCaption);
    private static final Vocabulary NAME_CAPTIONS = Vocabulary.of(RULE_nameCaption, RULE_address);
    private static final Vocabulary ANNUAL_FORMS = Vocabulary.of(RULE_annualForms);
    private static final Vocabulary QUESTIONS = Vocabulary.of(RULE_asks);

    private static final int HEAD_OF_DOCUMENT = Bounds.NEAR_ABOVE + Bounds.NEAR_BELOW;

    private final PageText page;
    private final Phrases phrases;
    private final CoverProse prose;
    private int seconds;

    /** Makes a search over a document's phrases. */
    public CoverSearch(Phrases phrases) {
        this.page = phrases.page();
        this.phrases = phrases;
        this.prose = new CoverProse(phrases);
    }

    /** Gives the line on which the document's cover begins; {@link #NONE} in a document without one. */
    int first() {
        if (isOtherForm()) {
            return NONE;
        }
        int top = nextName(0);
        int candidates = 0;
        for (int segment = top; segment < page.segmentCount() && candidates++ < Bounds.MOST_CANDIDATES; segment = nextName(segment + 1)) {
            if (holds(segment - Bounds.NEAR_ABOVE, segment + Bounds.NEAR_BELOW, TITLES_OR_CAPTIONS)) {
                return above(segment);
            }
        }
        return isAtTop(top) ? above(top) : isUnheaded() ? 0 : NONE;
    }

    /** Gives the form's name as the head of the document prints it, reading no further than to there; no words without one. */
    public Words name() {
        int segment = nextName(0);
        int phrase = segment < page.segmentCount() ? phrases.opening(segment) : 0;
        return segment < page.segmentCount() ? phrases.words(phrase, phrase + 1) : Words.NONE;
    }

    /** Says whether another complete cover begins with a line. */
    boolean isSecond(int line) {
        int segment = page.firstSegment(line);
        return NAMES.has(phrases.openingKind(segment)) && seconds++ < Bounds.MOST_CANDIDATES
            && holds(segment, segment + Bounds.NEAR_BELOW, TITLES) && holds(segment, segment + Bounds.NEAR_BELOW, CAPTIONS);
    }

    /** Gives the first segment from one on that begins with the form's name; the count of segments if none does. */
    private int nextName(int from) {
        int segment = from;
        while (segment < page.segmentCount() && !NAMES.has(phrases.openingKind(segment))) {
            segment++;
        }
        return segment;
    }

    /** Above a form's name that nothing else of a cover stands near there is no sentence. */
    private boolean isAtTop(int segment) {
        boolean top = segment < Math.min(Bounds.NEAR_ABOVE, page.segmentCount());
        for (int line = 0; top && line < page.lineOf(segment); line++) {
            top = !prose.isSentence(phrases.first(line), phrases.end(line));
        }
        return top;
    }

    /** A page headed by another form's name, before any question, is the cover of that form. */
    private boolean isOtherForm() {
        int segment = 0;
        while (segment < Math.min(HEAD_OF_DOCUMENT, page.segmentCount()) && !HEADS.has(phrases.openingKind(segment))) {
            segment++;
        }
        return segment < page.segmentCount() && OTHER_NAMES.has(phrases.openingKind(segment));
    }

    private int above(int segment) {
        return lineOf(segment - Bounds.LONGEST_ABOVE);
    }

    /**
     * The form's name in mid-line counts beside a title and captions; without it, captions over the annual reports' question do.
     */
    private boolean isUnheaded() {
        return isInHead(NAMES) && isInHead(TITLES) && isInHead(CAPTIONS) || isInHead(QUESTIONS) && isInHead(ANNUAL_FORMS)
            && isInHead(NAME_CAPTIONS);
    }

    private boolean isInHead(Vocabulary kinds) {
        return holds(0, HEAD_OF_DOCUMENT, kinds);
    }

    /**
     * Says whether the lines of some segments hold such a phrase; sentences name forms and months too, and count only where they
     * ask.
     */
    private boolean holds(int from, int to, Vocabulary kinds) {
        for (int line = lineOf(from); page.segmentCount() > 0 && line <= lineOf(to); line++) {
            int first = phrases.first(line);
            int end = phrases.end(line);
            if (kinds.isIn(phrases, first, end) && (QUESTIONS.isIn(phrases, first, end) || !prose.isSentence(first, end))) {
                return true;
            }
        }
        return false;
    }

    private int lineOf(int segment) {
        return page.lineOf(Math.max(0, Math.min(segment, page.segmentCount() - 1)));
    }
}
