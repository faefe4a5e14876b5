package dev.sixk.internal.news;

import static dev.sixk.grammar.NewsWords.GREETING;
import static dev.sixk.grammar.NewsWords.LINK;
import static dev.sixk.grammar.NewsWords.AND;
import static dev.sixk.grammar.NewsWords.AS;
import static dev.sixk.grammar.NewsWords.IN;
import static dev.sixk.grammar.NewsWords.THAT;
import static dev.sixk.grammar.NewsWords.BULLET;
import static dev.sixk.grammar.NewsWords.COMPANY_FORM;
import static dev.sixk.grammar.NewsWords.HEREBY;
import static dev.sixk.grammar.NewsWords.LETTER_OPENING;
import static dev.sixk.grammar.NewsWords.NUMBER;
import static dev.sixk.grammar.NewsWords.OF;
import static dev.sixk.grammar.SixKNews.RULE_carriesOn;
import static dev.sixk.grammar.SixKNews.RULE_day;
import static dev.sixk.grammar.SixKNews.RULE_joins;
import static dev.sixk.grammar.SixKNews.RULE_noPlace;
import static dev.sixk.grammar.SixKNews.RULE_officeBegins;
import static dev.sixk.grammar.SixKNews.RULE_openEnd;
import static dev.sixk.grammar.SixKNews.RULE_period;

import dev.sixk.grammar.SixKNews;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import java.text.Normalizer;

/** What the lines of a document look like: groups of lines between gaps, titles, prose. Not thread-safe. */
final class NewsLines {

    static final Vocabulary NO_PLACE = Vocabulary.in(SixKNews._ATN, RULE_noPlace);
    static final Vocabulary DAY = Vocabulary.in(SixKNews._ATN, RULE_day);
    static final Vocabulary JOINS = Vocabulary.in(SixKNews._ATN, RULE_joins);
    private static final Vocabulary CARRIES_ON = Vocabulary.in(SixKNews._ATN, RULE_carriesOn);
    private static final Vocabulary OPEN_END = Vocabulary.in(SixKNews._ATN, RULE_openEnd);
    private static final Vocabulary OFFICE = Vocabulary.in(SixKNews._ATN, RULE_officeBegins);
    private static final Vocabulary PERIOD = Vocabulary.in(SixKNews._ATN, RULE_period);
    private static final String ENDS_SENTENCE = ".:";
    private static final String OPEN = ",;:&-";

    final Phrases phrases;
    final PageText page;

    NewsLines(Phrases phrases) {
        this.phrases = phrases;
        this.page = phrases.page();
    }

    /** Gives a name in small letters and digits alone, without accents, as two prints of one name have them. */
    static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD).codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    int count() {
        return page.lineCount();
    }

    /** Gives the line behind the last one of a line's group: lines with no gap between them, as many as tell what they are. */
    int groupEnd(int line) {
        int end = line + 1;
        while (end < count() && end - line < Bounds.LONGEST_GROUP && !page.gapBefore(end) && !page.pageBreak(end)) {
            end++;
        }
        return end;
    }

    /** Gives the words of lines, the end not included, up to {@code most}. */
    int words(int line, int end, int most) {
        int words = 0;
        for (int at = line; at < end && words < most; at++) {
            for (int phrase = phrases.first(at); phrase < phrases.end(at); phrase++) {
                words += phrases.isWritten(phrase) ? wordsOf(phrase) : 0;
            }
        }
        return Math.min(words, most);
    }

    int wordsOf(int phrase) {
        int words = 1;
        String text = page.text();
        for (int i = phrases.start(phrase); i < phrases.stop(phrase); i++) {
            words += text.charAt(i) <= ' ' ? 1 : 0;
        }
        return words;
    }

    int words(int line) {
        return words(line, line + 1, Bounds.PROSE_WORDS);
    }

    /** Nothing, signs, or the number of a page. */
    boolean isBlank(int line) {
        int first = phrases.written(phrases.first(line), phrases.end(line));
        return first == phrases.end(line) || phrases.kind(first) == NUMBER && phrases.written(first + 1, phrases.end(line)) == phrases.end(line);
    }

    boolean has(Vocabulary kinds, int line) {
        return kinds.isIn(phrases, phrases.first(line), phrases.end(line));
    }

    boolean has(int kind, int line) {
        return phrases.has(kind, phrases.first(line), phrases.end(line));
    }

    int openingKind(int line) {
        return phrases.openingKind(page.firstSegment(line));
    }

    /** Prose is long, or ends as a sentence does; a table is no title either. */
    boolean isProse(int line, int lead) {
        int end = line < lead ? Math.min(lead, groupEnd(line)) : groupEnd(line);
        int words = words(line, end, Bounds.PROSE_WORDS);
        return words >= Bounds.PROSE_WORDS || page.segmentsOn(line) > 2 || openingKind(line) == BULLET || openingKind(line) == LETTER_OPENING || openingKind(line) == GREETING
            || words >= Bounds.SENTENCE_WORDS && (isEnded(end - 1, words) || has(HEREBY, line));
    }

    boolean isEnded(int line, int words) {
        int end = phrases.end(line);
        int last = phrases.writtenEnd(phrases.first(line), end) - 1;
        boolean abbreviated = last >= 0 && phrases.kind(last) == COMPANY_FORM && words < Bounds.LETTERHEAD_WORDS;
        return end > phrases.first(line) && ENDS_SENTENCE.indexOf(phrases.lastChar(end - 1)) >= 0 && !abbreviated;
    }

    boolean hasDigit(int line) {
        return page.lineWords(line).text().chars().anyMatch(Character::isDigit);
    }

    /** Says whether the headline of a line goes on with the next one, which is of the same group. */
    boolean goesOn(int line) {
        int next = line + 1;
        if (next >= count() || page.pageBreak(next) || isBlank(next)) {
            return false;
        }
        int last = phrases.end(line) - 1;
        int first = phrases.first(next);
        char begins = phrases.firstChar(first);
        if (next >= groupEnd(line)) {
            boolean capitals = isUpper(line) && isUpper(next) && (CARRIES_ON.has(phrases.kind(first)) || PERIOD.has(phrases.kind(first)));
            return (isOpen(line) || capitals || phrases.kind(first) == THAT || phrases.is(last, ';') || Dateline.isDash(phrases.lastChar(last)) || Character.isLowerCase(begins) || isOfTime(next)) && !isProse(next, next);
        }
        return isOpen(line) || OPEN.indexOf(phrases.lastChar(last)) >= 0 || JOINS.has(phrases.kind(first)) || PERIOD.has(phrases.kind(first)) || OFFICE.has(phrases.kind(first)) || phrases.kind(first) == AND || phrases.kind(last) == AND
            || Character.isLowerCase(begins) || begins == '-' || isUpper(line) && isUpper(next) && words(line) <= Bounds.KIND_WORDS || isFilled(line) && isFilledBelow(line);
    }

    /** "Declares Dividend and": the headline goes on whatever follows. */
    boolean isOpen(int line) {
        int last = phrases.end(line) - 1;
        int before = last > phrases.first(line) ? phrases.kind(last - 1) : 0;
        boolean word = JOINS.has(phrases.kind(last)) && (phrases.kind(last) != AS && phrases.kind(last) != IN || Character.isLowerCase(phrases.firstChar(last)) || isUpper(line));
        return word || OPEN_END.has(phrases.kind(last)) || before == OF && Character.isLowerCase(phrases.firstChar(last)) || isInTitleCase(line) && endsSmall(last);
    }

    /** "Reports Revenue of", the last words one phrase: among words with capitals one in small letters goes on. */
    private boolean endsSmall(int phrase) {
        String text = phrases.text(phrase);
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return last.length() <= Bounds.LONGEST_PARTICLE && Character.isLowerCase(last.charAt(0));
    }

    private boolean isInTitleCase(int line) {
        int capitals = 0;
        int words = 0;
        for (int i = phrases.first(line); i < phrases.end(line); i++) {
            words += Character.isLetter(phrases.firstChar(i)) ? 1 : 0;
            capitals += Character.isUpperCase(phrases.firstChar(i)) ? 1 : 0;
        }
        return capitals * 2 > words;
    }

    /** "FOR THE YEAR ENDED DECEMBER 31, 2008", "TO BE HELD ON MAY 4, 2009", and no label. */
    private boolean isOfTime(int line) {
        int first = phrases.first(line);
        boolean label = false;
        for (int i = first; i < phrases.end(line); i++) {
            label |= phrases.is(i, ':');
        }
        boolean day = first + 1 < phrases.end(line) && DAY.has(phrases.kind(first + 1));
        boolean held = phrases.kind(first) == OF && first + 1 < phrases.end(line) && JOINS.has(phrases.kind(first + 1));
        return !label && !day && (held || phrases.kind(first) == LINK || PERIOD.has(phrases.kind(first)));
    }

    /** A line of fixed-width text that is filled goes on. */
    private boolean isFilled(int line) {
        return page.end(page.firstSegment(line)) - page.start(page.firstSegment(line)) >= Bounds.FULL_LINE;
    }

    private boolean isFilledBelow(int line) {
        return !phrases.text(phrases.first(line + 1)).isEmpty() && isUpper(line) == isUpper(line + 1);
    }

    private boolean isUpper(int line) {
        String text = page.lineWords(line).text();
        long small = text.codePoints().filter(Character::isLowerCase).count();
        return small * Bounds.SMALL_AMONG_CAPITALS <= text.codePoints().filter(Character::isUpperCase).count();
    }
}
