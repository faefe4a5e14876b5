package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;

/** Finds what opens a list: a heading, the titles of its columns, or a paragraph that announces it. */
final class ListHeading {

    private static final Vocabulary HEADINGS = Vocabulary.of(RULE_heading);
    private static final Vocabulary TITLES = Vocabulary.of(RULE_columnTitle);
    private static final Vocabulary EXHIBIT_TITLES = Vocabulary.of(RULE_exhibitTitle);
    private static final Vocabulary WORDS = Vocabulary.of(RULE_headingWord);
    private static final Vocabulary TITLED = Vocabulary.of(RULE_columnTitle, RULE_link, RULE_annex);
    private static final Vocabulary TEXTS = Vocabulary.of(RULE_textTitle);
    private static final Vocabulary AGENDAS = Vocabulary.of(RULE_agendaHeading);
    private static final Vocabulary SHORT = Vocabulary.of(RULE_shortLead);
    private static final Vocabulary OWN = Vocabulary.of(RULE_ownWord);
    private static final Vocabulary NAMED = Vocabulary.of(RULE_listed);
    private static final Vocabulary FOLLOWS = Vocabulary.of(RULE_follows);
    private static final Vocabulary FURNISHES_LIST = Vocabulary.of(RULE_furnishLead);
    private static final Vocabulary SEQUENTIAL = Vocabulary.of(RULE_sequential);
    private static final Vocabulary FORM = Vocabulary.of(RULE_formHeading);
    private static final Vocabulary OWNED = Vocabulary.of(RULE_heading, RULE_annex);
    private static final Vocabulary ANOTHERS = Vocabulary.of(RULE_anotherOwner);
    private static final Vocabulary SIGNATURE_PAGE = Vocabulary.of(RULE_signaturePage);
    private static final Vocabulary PAGES = Vocabulary.of(RULE_pageTitle);
    private static final Vocabulary LISTED_IN_FORM = Vocabulary.of(RULE_formList);
    private static final Vocabulary DATES = Vocabulary.of(RULE_dateTitle);

    private final PageText page;
    private final Phrases phrases;

    ListHeading(Phrases phrases) {
        this.phrases = phrases;
        this.page = phrases.page();
    }

    /** Gives the kind of heading that a line is: its first phrase's, NUMBER_TITLE for titles side by side; 0 if it is none. */
    int kind(int line) {
        int end = phrases.end(line);
        RowNumber number = RowNumber.opening(phrases, line);
        int first = phrases.written(number == null ? phrases.first(line) : number.to(), end);
        if (first == end || !isOf(WORDS, first, end)) {
            return 0;
        }
        int kind = phrases.kind(first);
        if (TITLES.has(kind)) {
            return EXHIBIT_TITLES.isIn(phrases, first, end) && !isAgenda(kind, line) && !isColumn(first, end) || isNumbered(first, end) ? NUMBER_TITLE : 0;
        }
        if (kind == FORM_NAME) {
            return LISTED_IN_FORM.isIn(phrases, first, end) ? LIST_HEADING : 0;
        }
        return HEADINGS.has(kind) ? kind : 0;
    }

    /** "Item | Description" below "ITEMS OF BUSINESS". */
    private boolean isAgenda(int title, int line) {
        int above = Math.max(0, line - Bounds.LONGEST_LEAD);
        return title == ITEM_TITLE && AGENDAS.isIn(phrases, phrases.first(above), phrases.first(line));
    }

    /** "Description" alone titles a column, of a list whose heading or first title stands above it. */
    private boolean isColumn(int first, int end) {
        return TEXTS.has(phrases.kind(first)) && phrases.writtenEnd(first, end) == first + 1;
    }

    /** "AGENDA", "The agenda of the meeting is:": the rows below are its items. */
    boolean opensAgenda(int line) {
        int first = phrases.first(line);
        int end = phrases.writtenEnd(first, phrases.end(line));
        boolean heading = end == first + 1 && AGENDAS.has(phrases.kind(first));
        return heading || end > first && phrases.is(phrases.end(line) - 1, ':') && AGENDAS.isIn(phrases, first, end);
    }

    /** "Title of announcement | No." */
    private boolean isNumbered(int first, int end) {
        int last = phrases.writtenEnd(first, end) - 1;
        return last > first && TEXTS.has(phrases.kind(first)) && phrases.kind(last) == NO;
    }

    private boolean isOf(Vocabulary words, int from, int to) {
        int at = from;
        while (at < to && (words.has(phrases.kind(at)) || !phrases.isWritten(at))) {
            at++;
        }
        return at == to;
    }

    /** Says whether titles put the numbers behind the descriptions. */
    boolean numbersBehind(int line) {
        int last = phrases.writtenEnd(phrases.first(line), phrases.end(line)) - 1;
        int first = phrases.first(line);
        // "Sl. No. | Particulars | Exhibit"
        int text = phrases.kind(first) == ITEM_TITLE ? phrases.written(first + 1, phrases.end(line)) : first;
        return text < phrases.end(line) && TEXTS.has(phrases.kind(text)) && (phrases.kind(last) == NUMBER_TITLE || phrases.kind(last) == NO);
    }

    /** Titles that need a heading above them: "Item", "Page", "Sequentially Numbered Page". */
    boolean isTitle(int line) {
        return phrases.end(line) > phrases.first(line) && isOf(TITLED, phrases.first(line), phrases.end(line));
    }

    boolean isSequential(int line) {
        return SEQUENTIAL.isIn(phrases, phrases.first(line), phrases.end(line));
    }

    /** Titles of numbers and texts, none of pages: no report heads its own contents so. */
    boolean isOfTexts(int line) {
        int first = phrases.first(line);
        return phrases.kind(first) == ITEM_TITLE && TEXTS.has(phrases.kind(phrases.end(line) - 1)) && phrases.end(line) == first + 2;
    }

    /** Titles of columns, one of them of dates. */
    boolean hasDates(int line) {
        return page.segmentsOn(line) > 1 && DATES.isIn(phrases, phrases.first(line), phrases.end(line));
    }

    /** Titles of columns, that of the pages before another. */
    boolean hasPages(int line) {
        return PAGES.first(phrases, phrases.first(line), phrases.end(line)) < phrases.end(line) - 1;
    }

    /** "Description: Press release" below "Exhibit No.: 99.1". */
    boolean isLabelled(int line) {
        int first = line < page.lineCount() ? phrases.first(line) : 0;
        return first > 0 && first + 1 < phrases.end(line) && phrases.kind(first) == TEXT_TITLE && phrases.is(first + 1, ':');
    }

    /** "2. Signatures". */
    boolean isSignaturePage(int from, int to) {
        int first = phrases.written(from, to);
        return first < to && SIGNATURE_PAGE.has(phrases.kind(first)) && phrases.written(first + 1, to) == to;
    }

    /** "EXHIBITS TO THE LOAN AGREEMENT". */
    boolean isAnothers(int line) {
        int first = phrases.first(line);
        int end = phrases.end(line);
        boolean heading = first < end && end - first <= Bounds.LONGEST_LIST_TITLE && OWNED.has(phrases.kind(first));
        boolean owned = heading && phrases.has(OF, first, end);
        return owned && ANOTHERS.isIn(phrases, first, end) && !FORM.isIn(phrases, first, end);
    }

    /** "REPORT ON FORM 6-K". */
    boolean isOwn(int line) {
        int first = phrases.first(line);
        int end = phrases.end(line);
        return end - first <= Bounds.LONGEST_LIST_TITLE && FORM.isIn(phrases, first, end);
    }

    /** Gives the first line of the paragraph before a line, and before titles above it, that announces its list; -1 if it announces none. */
    int announcement(int line, int body) {
        int behind = line;
        while (behind > body && isTitle(behind - 1)) {
            behind--;
        }
        int from = behind;
        while (from > body && behind - from < Bounds.LONGEST_LEAD && (from == behind || !page.gapBefore(from))) {
            from--;
        }
        return from < behind && announces(phrases.first(from), phrases.end(behind - 1)) ? from : -1;
    }

    /** "Attached is a translation of the letter:" */
    private boolean isOfOne(int from, int to) {
        int copula = phrases.next(COPULA, from, to);
        boolean copy = copula + 1 < to && phrases.kind(copula + 1) == COPY_OF && Character.toLowerCase(phrases.firstChar(copula + 1)) == 'a';
        return copy || copula + 1 < to && phrases.kind(copula + 1) == ARTICLE;
    }

    /** "is furnishing under cover of Form 6-K:", "This report consists of the following:", "Attached are:". */
    boolean announces(int from, int to) {
        boolean named = NAMED.isIn(phrases, from, to) && OWN.isIn(phrases, from, to);
        boolean colon = from < to && phrases.lastChar(to - 1) == ':';
        return named && (colon || FOLLOWS.isIn(phrases, from, to))
            || colon && (SHORT.has(phrases.kind(from)) && !isOfOne(from, to) || FURNISHES_LIST.isIn(phrases, from, to));
    }
}
