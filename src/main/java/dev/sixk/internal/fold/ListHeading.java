package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/** Finds what opens a list: a heading, the titles of its columns, or a paragraph that announces it. */
final class ListHeading {

    private static final Vocabulary HEADINGS = Vocabulary.of(RULE_heading);
    private static final Vocabulary TITLES = Vocabulary.of(RULE_columnTitle);
    private static final Vocabulary WORDS = Vocabulary.of(RULE_headingWord);
    private static final Vocabulary TITLED = Vocabulary.of(RULE_columnTitle, RULE_link);
    private static final Vocabulary ATTACHES = Vocabulary.of(RULE_announces);
    private static final Vocabulary SHORT = Vocabulary.of(RULE_shortLead);
    private static final Vocabulary OWN = Vocabulary.of(RULE_ownWord);
    private static final Vocabulary NAMED = Vocabulary.of(RULE_listed);
    private static final Vocabulary FOLLOWS = Vocabulary.of(RULE_follows);
    private static final Vocabulary FURNISHES_LIST = Vocabulary.of(RULE_furnishLead);
    private static final Vocabulary SEQUENTIAL = Vocabulary.of(RULE_sequential);
    private static final Vocabulary FORM = Vocabulary.of(RULE_formHeading);
    private static final Vocabulary ANOTHERS = Vocabulary.of(RULE_anotherOwner);
    private static final Vocabulary SIGNATURE_PAGE = Vocabulary.of(RULE_signaturePage);
    private static final Vocabulary DATES = Vocabulary.of(RULE_dateTitle);
    private static final int LONGEST_LEAD = 6;
    private static final int LONGEST_TITLE = 10;
    /** "Attached hereto are:", "Please find enclosed:". */
    private static final int SHORTEST_LEAD = 6;

    private final PageText page;
    private final Phrases phrases;

    ListHeading(Phrases phrases) {
        this.phrases = phrases;
        this.page = phrases.page();
    }

    /** Gives the kind of heading that a line is: its first phrase's, NUMBER_TITLE for titles side by side; 0 if it is none. */
    int kind(int line) {
        int end = phrases.end(line);
        int first = first(line);
        if (first == end || !isOf(WORDS, first, end)) {
            return 0;
        }
        int kind = phrases.kind(first);
        if (TITLES.has(kind)) {
            return isTitles(first, end) ? NUMBER_TITLE : 0;
        }
        if (kind == FORM_NAME) {
            return phrases.kind(end - 1) == ITEM_TITLE || end - first > 1 && phrases.kind(end - 2) == ITEM_TITLE ? LIST_HEADING : 0;
        }
        if (kind == ATTACHED) {
            return phrases.is(end - 1, ':') ? LIST_HEADING : 0;
        }
        return HEADINGS.has(kind) ? kind : 0;
    }

    /** The first phrase with words, without a number before a heading: "Item 6. Exhibits", "(d) Exhibits". */
    private int first(int line) {
        int end = phrases.end(line);
        int first = phrases.first(line);
        RowNumber number = RowNumber.opening(phrases, line);
        return phrases.written(number == null || number.named() || RowOrder.isDecimal(number.number()) ? first : number.to(), end);
    }

    private boolean isOf(Vocabulary words, int from, int to) {
        int at = from;
        while (at < to && (words.has(phrases.kind(at)) || !phrases.isWritten(at))) {
            at++;
        }
        return at == to;
    }

    /** Says whether a line is a heading or a row by its own words alone: what stands before a list ends there. */
    boolean opensList(int line) {
        RowNumber number = RowNumber.opening(phrases, line);
        boolean row = number != null && number.named() && number.to() < phrases.end(line) && !number.isSpokenOf(phrases);
        return row || kind(line) != 0 || announces(phrases.first(line), phrases.end(line));
    }

    /** "Exhibit No.", "Exhibits", "Item" beside "Document"; not "Page", "No." or "Item" alone. */
    private boolean isTitles(int from, int to) {
        int titles = 0;
        boolean exhibit = phrases.kind(from) == NUMBER_TITLE;
        for (int i = from; i < to; i++) {
            int kind = phrases.kind(i);
            titles += TITLES.has(kind) ? 1 : 0;
            exhibit |= titles > 1 && (kind == NUMBER_TITLE || kind == TEXT_TITLE);
        }
        return exhibit || titles == 1 && phrases.kind(from) == TEXT_TITLE;
    }

    /** Says whether titles put the numbers behind the descriptions. */
    boolean numbersBehind(int line) {
        int last = phrases.writtenEnd(phrases.first(line), phrases.end(line)) - 1;
        boolean behind = page.segmentsOn(line) > 1 && last > phrases.first(line) && phrases.kind(phrases.first(line)) == TEXT_TITLE;
        return behind && (phrases.kind(last) == NUMBER_TITLE || phrases.kind(last) == ITEM_TITLE);
    }

    /** Titles that need a heading above them: "Item", "Page", "Sequentially Numbered Page". */
    boolean isTitle(int line) {
        return phrases.end(line) > phrases.first(line) && isOf(TITLED, phrases.first(line), phrases.end(line));
    }

    boolean isSequential(int line) {
        return SEQUENTIAL.isIn(phrases, phrases.first(line), phrases.end(line));
    }

    /** Titles of columns, one of them of dates. */
    boolean hasDates(int line) {
        return page.segmentsOn(line) > 1 && DATES.isIn(phrases, phrases.first(line), phrases.end(line));
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
        boolean heading = first + 1 < end && end - first <= LONGEST_TITLE && HEADINGS.has(phrases.kind(first));
        return heading && phrases.kind(first + 1) == OF && ANOTHERS.isIn(phrases, first, end) && !FORM.isIn(phrases, first, end);
    }

    /** "REPORT ON FORM 6-K". */
    boolean isOwn(int line) {
        return FORM.isIn(phrases, phrases.first(line), phrases.end(line));
    }

    /** Gives the first line of the paragraph before a line that announces its list; -1 if it announces none. */
    int announcement(int line, int body) {
        int from = line;
        while (from > body && line - from < LONGEST_LEAD && (from == line || !page.gapBefore(from))) {
            from--;
        }
        return from < line && announces(phrases.first(from), phrases.end(line - 1)) ? from : -1;
    }

    /** "is furnishing under cover of Form 6-K:", "This report consists of the following:", "Attached are:". */
    private boolean announces(int from, int to) {
        if (from == to) {
            return false;
        }
        boolean own = OWN.isIn(phrases, from, to);
        boolean named = NAMED.isIn(phrases, from, to);
        boolean following = FOLLOWS.isIn(phrases, from, to);
        boolean colon = phrases.lastChar(to - 1) == ':';
        boolean brief = to - from <= SHORTEST_LEAD && SHORT.has(phrases.kind(from));
        boolean attached = brief || following && ATTACHES.isIn(phrases, from, to);
        return own && named && (colon || following) || colon && (attached || FURNISHES_LIST.isIn(phrases, from, to));
    }
}
