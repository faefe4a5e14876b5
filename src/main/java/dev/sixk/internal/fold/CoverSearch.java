package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Words;

/**
 * Looks for covers. A segment with the form's name opens one if other lines of a cover stand near it: prose is wrapped where it
 * likes, and running heads repeat the name on each page.
 */
public final class CoverSearch {

    static final int NONE = -1;

    private static final Vocabulary NAMES = Vocabulary.of(RULE_formHeading);
    private static final Vocabulary OTHER_NAMES = Vocabulary.of(RULE_otherForm);
    private static final Vocabulary BEFORE_NAME = Vocabulary.of(RULE_amendment, RULE_filler);
    private static final Vocabulary TITLES = Vocabulary.of(RULE_coverTitle);
    private static final Vocabulary CAPTIONS = Vocabulary.of(RULE_coverCaption);
    private static final Vocabulary NAME_CAPTIONS = Vocabulary.of(RULE_nameCaption, RULE_address);
    private static final Vocabulary ANNUAL_FORMS = Vocabulary.of(RULE_annualForms);
    private static final Vocabulary QUESTIONS = Vocabulary.of(RULE_asks);

    private static final int NEAR_ABOVE = 12;
    private static final int NEAR_BELOW = 40;
    private static final int TOP_OF_DOCUMENT = 12;
    private static final int HEAD_OF_DOCUMENT = NEAR_ABOVE + NEAR_BELOW;
    private static final int MOST_CANDIDATES = 20;
    private static final int LONGEST_ABOVE = 60;
    private static final int LONGEST_FORM_TAIL = 60;

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
        int top = NONE;
        int candidates = 0;
        for (int segment = 0; segment < page.segmentCount() && candidates < MOST_CANDIDATES; segment++) {
            if (isFormName(segment)) {
                candidates++;
                if (holds(segment - NEAR_ABOVE, segment + NEAR_BELOW, TITLES)
                    || holds(segment - NEAR_ABOVE, segment + NEAR_BELOW, CAPTIONS)) {
                    return isOtherForm(segment) ? NONE : above(segment);
                }
                top = top == NONE && isAtTop(segment) ? above(segment) : top;
            }
        }
        return top != NONE ? top : isUnheaded() ? 0 : NONE;
    }

    /**
     * Gives the form's name as the head of the document prints it, reading no further than to there; where prose stands above
     * every name, that of a cover further in. Gives no words in a document without a cover.
     */
    public Words name() {
        int candidates = 0;
        for (int segment = 0; segment < page.segmentCount() && candidates < MOST_CANDIDATES; segment++) {
            if (isFormName(segment)) {
                candidates++;
                if (isHead(segment)) {
                    return isOtherForm(segment) ? Words.NONE : nameIn(segment);
                }
            }
        }
        int cover = first();
        for (int segment = cover == NONE ? page.segmentCount()
            : page.firstSegment(cover); segment < page.segmentCount(); segment++) {
            if (isFormName(segment)) {
                return nameIn(segment);
            }
        }
        return Words.NONE;
    }

    /** Above the name of a document's form stand its titles at most. */
    private boolean isHead(int segment) {
        for (int line = 0; line < page.lineOf(segment); line++) {
            if (prose.isSentence(phrases.first(line), phrases.end(line))) {
                return false;
            }
        }
        return segment < NEAR_BELOW;
    }

    private Words nameIn(int segment) {
        int phrase = phrases.opening(segment);
        while (!NAMES.has(phrases.kind(phrase))) {
            phrase++;
        }
        return phrases.words(phrase, phrase + 1);
    }

    /** Says whether another complete cover begins with a line. */
    boolean isSecond(int line) {
        int segment = page.firstSegment(line);
        if (seconds >= MOST_CANDIDATES || !isFormName(segment)) {
            return false;
        }
        seconds++;
        return holds(segment, segment + NEAR_BELOW, TITLES) && holds(segment, segment + NEAR_BELOW, CAPTIONS);
    }

    private int above(int segment) {
        return page.lineOf(Math.max(0, segment - LONGEST_ABOVE));
    }

    /** "FORM 6-K", "Amendment No. 2 to FORM 6-K", with few words behind it. */
    private boolean isFormName(int segment) {
        int phrase = phrases.opening(segment);
        if (phrase < 0) {
            return false;
        }
        int end = phrases.end(page.lineOf(segment));
        while (phrase < end && (BEFORE_NAME.has(phrases.kind(phrase)) || phrases.is(phrase, CoverFold.BAR))) {
            phrase++;
        }
        return phrase < end && NAMES.has(phrases.kind(phrase)) && page.end(segment) - phrases.stop(phrase) < LONGEST_FORM_TAIL;
    }

    private boolean isAtTop(int segment) {
        boolean top = segment < TOP_OF_DOCUMENT;
        for (int line = 0; top && line < page.lineOf(segment); line++) {
            top = !prose.isSentence(phrases.first(line), phrases.end(line));
        }
        return top;
    }

    /**
     * The form's name in mid-line counts beside a title and captions; without it, captions over the annual reports' question do.
     */
    private boolean isUnheaded() {
        boolean named = holds(0, HEAD_OF_DOCUMENT, NAMES) && holds(0, HEAD_OF_DOCUMENT, TITLES)
            && holds(0, HEAD_OF_DOCUMENT, CAPTIONS);
        boolean asked = holds(0, HEAD_OF_DOCUMENT, ANNUAL_FORMS) && holds(0, HEAD_OF_DOCUMENT, QUESTIONS)
            && holds(0, HEAD_OF_DOCUMENT, NAME_CAPTIONS);
        return (named || asked) && !isOtherForm(HEAD_OF_DOCUMENT);
    }

    /** A page headed by another form's name, before any check-box line, is the cover of that form. */
    private boolean isOtherForm(int before) {
        for (int line = 0; line <= lineOf(Math.min(before, HEAD_OF_DOCUMENT)); line++) {
            if (has(line, QUESTIONS) || has(line, NAMES)) {
                return false;
            }
            int written = 0;
            for (int i = phrases.first(line); i < phrases.end(line); i++) {
                written += phrases.isWritten(i) ? 1 : 0;
            }
            if (written == 1 && has(line, OTHER_NAMES)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Says whether the lines of some segments hold such a phrase; sentences name forms and months too, and count only where they
     * ask.
     */
    private boolean holds(int from, int to, Vocabulary kinds) {
        for (int line = lineOf(from); page.segmentCount() > 0 && line <= lineOf(to); line++) {
            if (has(line, kinds) && (has(line, QUESTIONS) || !prose.isSentence(phrases.first(line), phrases.end(line)))) {
                return true;
            }
        }
        return false;
    }

    private int lineOf(int segment) {
        return page.lineOf(Math.max(0, Math.min(segment, page.segmentCount() - 1)));
    }

    private boolean has(int line, Vocabulary kinds) {
        for (int i = phrases.first(line); i < phrases.end(line); i++) {
            if (kinds.has(phrases.kind(i))) {
                return true;
            }
        }
        return false;
    }
}
