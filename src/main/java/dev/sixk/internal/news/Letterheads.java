package dev.sixk.internal.news;

import static dev.sixk.grammar.NewsWords.AND;
import static dev.sixk.grammar.NewsWords.COMPANY_FORM;
import static dev.sixk.grammar.NewsWords.CONTACT_HEAD;
import static dev.sixk.grammar.NewsWords.FORM_WORD;
import static dev.sixk.grammar.NewsWords.HONORIFIC;
import static dev.sixk.grammar.NewsWords.IN;
import static dev.sixk.grammar.NewsWords.LINK;
import static dev.sixk.grammar.NewsWords.NO;
import static dev.sixk.grammar.NewsWords.NOT_FOR;
import static dev.sixk.grammar.NewsWords.PAPER;
import static dev.sixk.grammar.NewsWords.STREET;
import static dev.sixk.grammar.NewsWords.TELEPHONE_LEAD;
import static dev.sixk.grammar.NewsWords.THE;
import static dev.sixk.grammar.NewsWords.TICKER;
import static dev.sixk.grammar.SixKNews.RULE_carriesOn;
import static dev.sixk.grammar.SixKNews.RULE_reaches;
import static dev.sixk.grammar.SixKNews.RULE_shows;

import dev.sixk.grammar.SixKNews;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import java.util.Set;

/** The lines of letterheads: the company's name and address, contacts, stock symbols, legends. Not thread-safe. */
final class Letterheads {

    private static final Vocabulary REACHES = Vocabulary.in(SixKNews._ATN, RULE_reaches);
    private static final Vocabulary MEMO = Vocabulary.in(SixKNews._ATN, RULE_carriesOn);
    private static final Vocabulary SHOWS = Vocabulary.in(SixKNews._ATN, RULE_shows);

    private final NewsLines lines;
    private final Phrases phrases;
    private final PageText page;
    private final Set<String> companies;

    /**
     * Takes a document.
     *
     * @param companies the names of the registrant, in letters alone: {@link NewsLines#letters}
     */
    Letterheads(NewsLines lines, Set<String> companies) {
        this.lines = lines;
        this.phrases = lines.phrases;
        this.page = lines.page;
        this.companies = companies;
    }

    /** Contacts, stock symbols, pictures, remarks in parentheses, the company's name alone and what stands below it. */
    boolean isLetterhead(int line, boolean behindLetterhead) {
        int words = lines.words(line);
        if (words > Bounds.LETTERHEAD_WORDS) {
            return false;
        }
        boolean form = (lines.openingKind(line) == NO && lines.hasDigit(line) || lines.openingKind(line) == IN) && words <= Bounds.REFERENCE_WORDS || lines.openingKind(line) == FORM_WORD || lines.openingKind(line) == HONORIFIC && !says(line) || isForeign(line);
        boolean below = form || behindLetterhead && !says(line) && !page.gapBefore(line) && words <= Bounds.ADDRESS_WORDS;
        boolean memo = MEMO.has(lines.openingKind(line)) && phrases.is(phrases.first(line) + 1, ':');
        boolean street = lines.has(STREET, line) && lines.hasDigit(line) && !says(line);
        boolean address = street || behindLetterhead && !says(line) && lines.hasDigit(line) && line + 1 < lines.count() && reaches(line + 1) && lines.words(line + 1) <= Bounds.LETTERHEAD_WORDS;
        return memo || address || isOfLegend(line) || reaches(line) || lines.has(SHOWS, line) && !(lines.has(TICKER, line) && says(line) && !lines.hasDigit(line)) || isInParentheses(line) || isCompany(line) || below || words <= Bounds.ADDRESS_WORDS && groupReaches(line);
    }

    /** "Not for release in Australia, Canada or | Japan": the lines of such a legend. */
    private boolean isOfLegend(int line) {
        int first = line;
        while (first > 0 && !page.gapBefore(first) && line - first < Bounds.LONGEST_LEGEND) {
            first--;
        }
        return lines.openingKind(first) == NOT_FOR;
    }

    /** A name in another script stands below the registrant's. */
    private boolean isForeign(int line) {
        String text = page.lineWords(line).text();
        return text.chars().anyMatch(Character::isLetter) && text.codePoints().filter(Character::isLetter).noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** Says whether a telephone number or an address of the web stands on a line, or the head of contacts begins it; "Telephone" may be a company's name. */
    boolean reaches(int line) {
        for (int phrase = phrases.first(line); phrase < phrases.end(line); phrase++) {
            int kind = phrases.kind(phrase);
            boolean word = kind == TELEPHONE_LEAD && !lines.hasDigit(line);
            boolean head = kind == CONTACT_HEAD;
            if (REACHES.has(kind) && !word && (!head || phrases.opens(phrase) || phrases.lastChar(phrase) == ':')) {
                return true;
            }
        }
        return false;
    }

    /** A group in which a telephone number stands, or an address of the web, is one of contacts. */
    private boolean groupReaches(int line) {
        int first = line;
        while (first > 0 && !page.gapBefore(first) && line - first < Bounds.LONGEST_CONTACT) {
            first--;
        }
        for (int at = first; at < lines.groupEnd(line) && at - first < Bounds.LONGEST_CONTACT; at++) {
            if (reaches(at)) {
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
        boolean goesOn = line + 1 < lines.groupEnd(line) && NewsLines.JOINS.has(lines.openingKind(line + 1));
        if (goesOn || lines.openingKind(line) == PAPER || page.segmentsOn(line) > 1 || phrases.first(line) == phrases.end(line)) {
            return false;
        }
        int last = phrases.writtenEnd(phrases.first(line), phrases.end(line)) - 1;
        boolean named = lines.has(COMPANY_FORM, line) && !says(line) && lines.words(line) <= Bounds.HEAD_WORDS;
        boolean form = named && (isAddressed(line) || phrases.kind(phrases.first(line)) == COMPANY_FORM) || named && (phrases.kind(last) == COMPANY_FORM && !lines.has(AND, line) || phrases.lastChar(phrases.end(line) - 1) == ')');
        String name = NewsLines.letters(page.lineWords(line).text());
        return form || isRegistrant(name) || companies.stream().anyMatch(company -> name.startsWith(company) && !says(line) && name.length() - company.length() <= Bounds.BEHIND_COMPANY);
    }

    /** Says whether letters are those of the registrant's name, or of more than half of it. */
    boolean isRegistrant(String letters) {
        return companies.stream().anyMatch(company -> (company.startsWith(letters) || company.endsWith(letters)) && letters.length() * 2 >= company.length());
    }

    /** "Acme Laboratories Ltd. 7-1-27 Ameerpet": an address behind the company's form. */
    private boolean isAddressed(int line) {
        int form = phrases.next(COMPANY_FORM, phrases.first(line), phrases.end(line));
        int next = phrases.written(form + 1, phrases.end(line));
        return next < phrases.end(line) && Character.isDigit(phrases.firstChar(next));
    }

    /** Says whether words that hold a sentence together stand on a line, or that tell a kind; "and" and "the" stand in names too. */
    private boolean says(int line) {
        for (int phrase = phrases.first(line); phrase < phrases.end(line); phrase++) {
            // "Or Akiva" is a town.
            boolean name = phrase == phrases.first(line) && phrases.kind(phrase) == LINK && Character.isUpperCase(phrases.firstChar(phrase));
            boolean joins = NewsLines.JOINS.has(phrases.kind(phrase)) && phrases.kind(phrase) != AND && phrases.kind(phrase) != THE && !name;
            if (joins || NewsKinds.tells(phrases.kind(phrase))) {
                return true;
            }
        }
        return false;
    }
}
