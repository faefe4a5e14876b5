package dev.sixk.internal.news;

import static dev.sixk.grammar.NewsWords.AND;
import static dev.sixk.grammar.NewsWords.ANNEX_WORD;
import static dev.sixk.grammar.NewsWords.BULLET;
import static dev.sixk.grammar.NewsWords.COMPANY_FORM;
import static dev.sixk.grammar.NewsWords.EXHIBIT_NUMBER;
import static dev.sixk.grammar.NewsWords.FORM_WORD;
import static dev.sixk.grammar.NewsWords.ITEM_TITLE;
import static dev.sixk.grammar.NewsWords.LETTER_OPENING;
import static dev.sixk.grammar.NewsWords.LINK;
import static dev.sixk.grammar.NewsWords.NUMBER;
import static dev.sixk.grammar.NewsWords.RELEASE;
import static dev.sixk.grammar.NewsWords.RELEASE_LINE;
import static dev.sixk.grammar.NewsWords.STREET;
import static dev.sixk.grammar.NewsWords.TIME;
import static dev.sixk.grammar.SixKNews.RULE_day;
import static dev.sixk.grammar.SixKNews.RULE_joins;
import static dev.sixk.grammar.SixKNews.RULE_noPlace;
import static dev.sixk.grammar.SixKNews.RULE_reaches;
import static dev.sixk.grammar.SixKNews.RULE_shows;

import dev.sixk.grammar.SixKNews;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import java.util.Set;

/** What the lines of a document look like: groups of lines between gaps, heads, titles, prose. Not thread-safe. */
final class NewsLines {

    static final Vocabulary NO_PLACE = Vocabulary.in(SixKNews._ATN, RULE_noPlace);
    static final Vocabulary DAY = Vocabulary.in(SixKNews._ATN, RULE_day);
    private static final Vocabulary REACHES = Vocabulary.in(SixKNews._ATN, RULE_reaches);
    private static final Vocabulary SHOWS = Vocabulary.in(SixKNews._ATN, RULE_shows);
    static final Vocabulary JOINS = Vocabulary.in(SixKNews._ATN, RULE_joins);
    private static final String ENDS_SENTENCE = ".:";
    private static final String OPEN = ",;:&-";

    final Phrases phrases;
    final PageText page;
    private final Set<String> companies;

    /**
     * Takes a document.
     *
     * @param companies the names of the registrant, in letters alone: {@link #letters}
     */
    NewsLines(Phrases phrases, Set<String> companies) {
        this.phrases = phrases;
        this.page = phrases.page();
        this.companies = companies;
    }

    /** Gives a name in small letters and digits alone, as two prints of one name have them. */
    static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(letters::appendCodePoint);
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

    private int wordsOf(int phrase) {
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

    /** "Exhibit 99.1", alone or with a word or two. */
    boolean isNumbered(int line) {
        int kind = openingKind(line);
        return (kind == EXHIBIT_NUMBER || kind == ANNEX_WORD) && words(line) <= Bounds.NUMBERED_WORDS && page.segmentsOn(line) == 1;
    }

    /** "PRESS RELEASE", "For immediate release - March 3, 2009", "Paris, July 30, 2010 | Press release". */
    boolean isReleaseHead(int line) {
        int words = words(line);
        if (words > Bounds.HEAD_WORDS || isEnded(line, words) || openingKind(line) == ITEM_TITLE) {
            return false;
        }
        boolean whole = false;
        for (int segment = page.firstSegment(line); segment < page.firstSegment(line) + page.segmentsOn(line); segment++) {
            int opening = phrases.opening(segment);
            whole |= opening >= 0 && isNamedRelease(opening);
            if (opening >= 0 && isRelease(opening)) {
                boolean alone = phrases.written(opening + 1, phrases.segmentEnd(opening)) == phrases.segmentEnd(opening);
                whole |= alone || phrases.kind(opening) == RELEASE_LINE && (!JOINS.has(next(opening)) || next(opening) == LINK) && rest(opening) <= Bounds.HEAD_REST;
            }
        }
        return whole;
    }

    /** "Northern Ships - News Release". */
    private boolean isNamedRelease(int opening) {
        int last = phrases.writtenEnd(opening, phrases.segmentEnd(opening)) - 1;
        return last > opening && phrases.kind(last) == RELEASE_LINE && words(opening, last) <= Bounds.COMPANY_WORDS && !JOINS.isIn(phrases, opening, last);
    }

    private boolean isRelease(int phrase) {
        return phrases.kind(phrase) == RELEASE_LINE || phrases.kind(phrase) == RELEASE;
    }

    private int next(int phrase) {
        int next = phrases.written(phrase + 1, phrases.segmentEnd(phrase));
        return next < phrases.segmentEnd(phrase) && !DAY.has(phrases.kind(next)) ? phrases.kind(next) : 0;
    }

    private int rest(int opening) {
        int rest = 0;
        for (int phrase = opening + 1; phrase < phrases.segmentEnd(opening); phrase++) {
            boolean counts = phrases.isWritten(phrase) && !DAY.has(phrases.kind(phrase)) && phrases.kind(phrase) != TIME;
            rest += counts ? wordsOf(phrase) : 0;
        }
        return rest;
    }

    /** Gives the segment of a line that holds a date and no more than a place; -1 if none does. */
    int datedSegment(int line) {
        for (int segment = page.firstSegment(line); segment < page.firstSegment(line) + page.segmentsOn(line); segment++) {
            int opening = phrases.opening(segment);
            int end = opening < 0 ? 0 : phrases.segmentEnd(opening);
            int day = opening < 0 ? end : DAY.first(phrases, opening, end);
            if (day < end && words(opening, day) <= Bounds.PLACE_WORDS && rest(day) <= Bounds.BEHIND_DATE && !NO_PLACE.isIn(phrases, opening, day)) {
                return segment;
            }
        }
        return -1;
    }

    private int words(int from, int to) {
        int words = 0;
        for (int phrase = from; phrase < to; phrase++) {
            words += phrases.isWritten(phrase) ? wordsOf(phrase) : 0;
        }
        return words;
    }

    /** Contacts, stock symbols, pictures, remarks in parentheses, the company's name alone and what stands below it. */
    boolean isLetterhead(int line, boolean behindLetterhead) {
        int words = words(line);
        if (words > Bounds.LETTERHEAD_WORDS) {
            return false;
        }
        boolean form = openingKind(line) == FORM_WORD;
        boolean below = form || behindLetterhead && !says(line) && !page.gapBefore(line) && words <= Bounds.ADDRESS_WORDS;
        boolean street = has(STREET, line) && hasDigit(line) && !says(line);
        boolean address = street || behindLetterhead && !says(line) && hasDigit(line) && line + 1 < count() && has(REACHES, line + 1) && words(line + 1) <= Bounds.LETTERHEAD_WORDS;
        return address || has(REACHES, line) || has(SHOWS, line) || isInParentheses(line) || isCompany(line) || below || words <= Bounds.ADDRESS_WORDS && groupReaches(line);
    }

    /** Says whether a telephone number or an address of the web stands on a line. */
    boolean reaches(int line) {
        return has(REACHES, line);
    }

    private boolean hasDigit(int line) {
        return page.lineWords(line).text().chars().anyMatch(Character::isDigit);
    }

    /** A group in which a telephone number stands, or an address of the web, is one of contacts. */
    private boolean groupReaches(int line) {
        int first = line;
        while (first > 0 && !page.gapBefore(first) && line - first < Bounds.LONGEST_CONTACT) {
            first--;
        }
        for (int at = first; at < groupEnd(line) && at - first < Bounds.LONGEST_CONTACT; at++) {
            if (has(REACHES, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInParentheses(int line) {
        int first = phrases.first(line);
        int last = phrases.end(line) - 1;
        return first < last && phrases.firstChar(first) == '(' && phrases.lastChar(last) == ')';
    }

    /** The registrant's name, or one that ends with a company's form, with no headline going on below it. */
    boolean isCompany(int line) {
        boolean goesOn = line + 1 < groupEnd(line) && JOINS.has(openingKind(line + 1));
        if (goesOn || page.segmentsOn(line) > 1 || phrases.first(line) == phrases.end(line)) {
            return false;
        }
        int last = phrases.writtenEnd(phrases.first(line), phrases.end(line)) - 1;
        boolean named = has(COMPANY_FORM, line) && !says(line) && words(line) <= Bounds.HEAD_WORDS;
        boolean form = named && (phrases.kind(last) == COMPANY_FORM && !has(AND, line) || phrases.lastChar(phrases.end(line) - 1) == ')');
        String name = letters(page.lineWords(line).text());
        return form || companies.stream().anyMatch(company -> company.startsWith(name) && name.length() * 2 >= company.length());
    }

    /** Says whether words that hold a sentence together stand on a line, or that tell a kind; "and" stands between names too. */
    private boolean says(int line) {
        for (int phrase = phrases.first(line); phrase < phrases.end(line); phrase++) {
            if (JOINS.has(phrases.kind(phrase)) && phrases.kind(phrase) != AND || NewsKinds.tells(phrases.kind(phrase))) {
                return true;
            }
        }
        return false;
    }

    /** Prose is long, or ends as a sentence does; a table is no title either. */
    boolean isProse(int line, int lead) {
        int end = line < lead ? Math.min(lead, groupEnd(line)) : groupEnd(line);
        int words = words(line, end, Bounds.PROSE_WORDS);
        return words >= Bounds.PROSE_WORDS || page.segmentsOn(line) > 2 || openingKind(line) == BULLET || openingKind(line) == LETTER_OPENING
            || words >= Bounds.SENTENCE_WORDS && isEnded(end - 1, words);
    }

    private boolean isEnded(int line, int words) {
        int end = phrases.end(line);
        int last = phrases.writtenEnd(phrases.first(line), end) - 1;
        boolean abbreviated = last >= 0 && phrases.kind(last) == COMPANY_FORM && words < Bounds.LETTERHEAD_WORDS;
        return end > phrases.first(line) && ENDS_SENTENCE.indexOf(phrases.lastChar(end - 1)) >= 0 && !abbreviated;
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
            return (JOINS.has(phrases.kind(last)) || Character.isLowerCase(begins)) && !isProse(next, next);
        }
        return JOINS.has(phrases.kind(last)) || OPEN.indexOf(phrases.lastChar(last)) >= 0 || JOINS.has(phrases.kind(first)) || phrases.kind(first) == AND || phrases.kind(last) == AND
            || Character.isLowerCase(begins) || begins == '-' || isFilled(line) && isFilledBelow(line);
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
        return text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }
}
