package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;

/**
 * Tells sentences from a cover's lines. Filers print statements between captions and check boxes, and where there are no check
 * boxes the report's text follows: its words are no names, its numbers no file numbers.
 */
final class CoverProse {

    private static final Vocabulary PHRASES = Vocabulary.of(RULE_cover, RULE_boilerplate);
    private static final Vocabulary NAMES = Vocabulary.of(RULE_nameCaption);
    private static final Vocabulary ENDS = Vocabulary.of(RULE_endsProse);
    private static final Vocabulary INCORPORATES = Vocabulary.of(RULE_incorporates);

    private final PageText page;
    private final Phrases phrases;
    private boolean open;
    private int all;
    private int small;
    private int longer;

    CoverProse(Phrases phrases) {
        this.page = phrases.page();
        this.phrases = phrases;
    }

    /** Begins a line: a gap ends a sentence; a statement of incorporation takes its whole paragraph. */
    void line(int line) {
        if (page.gapBefore(line) || line == 0) {
            int end = line + 1;
            while (end < page.lineCount() && !page.gapBefore(end)) {
                end++;
            }
            int incorporates = INCORPORATES.first(phrases, phrases.first(line), phrases.end(end - 1));
            open = incorporates < ENDS.first(phrases, phrases.first(line), phrases.end(end - 1));
        }
    }

    /** Says whether the words of a segment are prose: a sentence, or words that go on from one up to the form's next phrase. */
    boolean goesOn(int from, int to) {
        open = isSentence(from, to) && !isName(phrases.line(from)) || open && !ENDS.isIn(phrases, from, to);
        return open;
    }

    /** "Acme, | a company of variable capital | (Translation of registrant's name into English)": behind the comma the name goes on. */
    private boolean isName(int line) {
        boolean comma = line > 0 && !page.gapBefore(line) && phrases.is(phrases.end(line - 1) - 1, ',');
        return comma && line + 1 < page.lineCount() && NAMES.has(phrases.openingKind(page.firstSegment(line + 1)));
    }

    /** Names and addresses are capitalized, but for small words: "Calle de la Marina del Puerto de los Reyes". */
    boolean isSentence(int from, int to) {
        all = 0;
        small = 0;
        longer = 0;
        for (int i = from; i < to; i++) {
            int kind = phrases.kind(i);
            if (!Fold.isOwn(kind) && (!PHRASES.has(kind) || kind == TITLE_WORDS)) {
                count(phrases.text(i).split(" "));
            }
        }
        return small >= Bounds.FEWEST_SMALL_WORDS && longer >= Bounds.FEWEST_LONGER_WORDS && small * 5 >= all * 2;
    }

    private void count(String[] words) {
        for (String word : words) {
            boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            all += lower || !word.isEmpty() && Character.isLetter(word.charAt(0)) ? 1 : 0;
            small += lower ? 1 : 0;
            longer += lower && word.length() > Bounds.LONGEST_SMALL_WORD ? 1 : 0;
        }
    }
}
