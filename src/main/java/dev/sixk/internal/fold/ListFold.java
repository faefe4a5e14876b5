package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.*;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds lists of exhibits: a heading or the words that announce a list, and rows with their descriptions. */
final class ListFold {

    private static final Vocabulary NOTHING = Vocabulary.of(RULE_nothing);
    private static final Vocabulary ATTACHMENTS = Vocabulary.of(RULE_attachment);

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;
    private final ListHeading headings;
    private final RowText text;
    private final UnheadedRows unheaded;
    private final int body;
    private @Nullable OpenList list;
    private int signed = -1;
    private boolean indexed;
    private boolean attachedBegun;
    /** Whether the page of an exhibit that a list names has begun: lists on it are its own. */
    private boolean attached;
    private final Set<String> taken = new HashSet<>();
    private boolean another; // the list of a document that is attached

    ListFold(Fold fold, int body) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
        this.headings = new ListHeading(fold.phrases);
        this.text = new RowText(fold);
        this.unheaded = new UnheadedRows(fold.phrases, body);
        this.body = body;
    }

    /** Folds the lists that stand on the cover, before the questions. */
    void cover(int questions) {
        for (int line = 0, behind; line < questions; line = Math.max(line + 1, behind)) {
            boolean opens = list != null || headings.kind(line) != 0 || unheaded.isWhole(line);
            behind = opens ? fold(line) : line;
            if (behind == line) {
                other(line);
            }
        }
        close(questions);
    }

    /** Folds the heading or the row that begins on a line; gives the line behind it, the same line if there is none. */
    int fold(int line) {
        int heading = headings.kind(line);
        if (heading != 0 && mayStand(heading, line)) {
            return heading(heading, line);
        }
        another = headings.isAnothers(line) || another && !page.pageBreak(line);
        RowNumber number = RowNumber.opening(phrases, line);
        int behind = number == null || list != null && list.numbersBehind ? behind(line) : line;
        if (number == null || behind > line) {
            return behind;
        }
        int end = text.end(number.to(), line);
        boolean beside = phrases.written(number.to(), end) < end;
        OpenList into = number.isSpokenOf(phrases) ? null : opened(number, line, beside);
        if (into == null) {
            return line;
        }
        // The contents of a report are numbered too: the first row of a list of attachments names a release or a date.
        into.attachments |= ATTACHMENTS.isIn(phrases, number.to(), rowEnd(line, end, beside));
        // "Exhibits | 40" on a contents page names a page.
        boolean item = into.kind == CONTENTS_HEADING && into.isEmpty() && phrases.kind(number.from()) == ITEM_TITLE;
        if (!into.isEmpty() && !into.takes(number, beside) && number.marked() && into.isRestart(number.number())) {
            close(line);
            return line;
        }
        into.attachments &= !item || ATTACHMENTS.isIn(phrases, number.to(), end);
        if (phrases.kind(number.from()) == ITEM_TITLE && headings.announces(number.to(), phrases.end(line))) {
            return lead(into, number, line);
        }
        if ((beside || into.attachments) && into.takes(number, beside || isDescribed(into, number, line + 1))) {
            return row(into, number, line, beside ? end : number.to());
        }
        return beside && !page.pageBreak(line) && into.isStray(number) ? stray(number, line) : line;
    }

    /** Folds a row whose number stands behind its description; words may announce the list that it opens. */
    private int behind(int line) {
        boolean column = list == null && text.isNumberedBehind(line);
        boolean opens = list == null && !another && !attached && (column || text.isNamedBehind(line)) && announced(line);
        if (opens) {
            list = new OpenList(LIST_HEADING);
            list.numbersBehind = column;
        }
        return list == null ? line : text.behind(list, line);
    }

    /** Gives the phrase behind a row's words: those of the next line too where it goes on, unless they are a sentence. */
    private int rowEnd(int line, int end, boolean beside) {
        int next = line + 1;
        boolean goesOn = next < page.lineCount()
            && (!beside || !page.gapBefore(next) && RowNumber.opening(phrases, next) == null && !phrases.is(phrases.end(next) - 1, '.'));
        return goesOn ? phrases.end(next) : end;
    }

    private int row(OpenList into, RowNumber number, int line, int end) {
        boolean beside = end > number.to();
        into.begin = into.isEmpty() ? number.from() : into.begin;
        into.took(number.number());
        into.beside = beside;
        into.signed |= phrases.kind(number.from()) == NUMBERING;
        taken.add(number.number());
        indexed |= into.isIndex() && signed >= 0;
        if (beside && headings.isSignaturePage(number.to(), end)) {
            return line + 1;
        }
        fold.add(ROW, number.from(), number.to());
        RowNumber last = beside ? text.beside(number, end, into) : number;
        taken.add(last.number());
        int next = text.goOn(line, last, beside);
        if (!number.named() && !RowOrder.isDecimal(number.number())) {
            text.saidNumber();
        }
        return next;
    }

    /** "Item 2. Exhibits. The following exhibits are furnished:": items before it are no exhibits, and the list stands below. */
    private int lead(OpenList items, RowNumber number, int line) {
        fold.takeBack(items.isEmpty() ? number.from() : items.begin);
        list = new OpenList(LIST_HEADING);
        fold.add(LIST_LEAD, number.from(), phrases.end(line));
        return line + 1;
    }

    private int stray(RowNumber number, int line) {
        fold.add(STRAY_ROW, number.from(), phrases.end(line));
        return line + 1;
    }

    // ---- headings

    /** Behind the signature an index may stand, or a list right behind it: what follows are attached documents. */
    private boolean mayStand(int heading, int line) {
        if (attached && heading != EXHIBIT_INDEX) {
            return false;
        }
        boolean index = heading == EXHIBIT_INDEX || heading == NUMBER_TITLE && page.segmentsOn(line) > 1;
        return signed < 0 || signed == line || index && !attachedBegun && !indexed;
    }

    private int heading(int heading, int line) {
        boolean below = list != null && list.isEmpty() && (list.kind != CONTENTS_HEADING || heading == CONTENTS_HEADING);
        OpenList titled = list != null && below ? list : new OpenList(heading == NUMBER_TITLE ? EXHIBIT_INDEX : heading);
        list = titled;
        another = false;
        titled.titled();
        text.paged = headings.hasPages(line);
        titled.numbersBehind |= headings.numbersBehind(line);
        titled.attachments |= line > 0 && headings.isOwn(line - 1);
        fold.add(below ? SUBTITLE : heading, phrases.first(line), phrases.end(line));
        return line + 1;
    }

    // ---- lists without a heading

    /** Gives the list that a row belongs to, which may open with it; null if it belongs to none, or heads an attached document. */
    private @Nullable OpenList opened(RowNumber number, int line, boolean beside) {
        boolean labelled = number.named() || page.pageBreak(line) && number.to() > number.from() + 1;
        boolean heads = list != null && list.beside && number.named();
        attached |= labelled && !beside && (heads || taken.contains(number.number()));
        boolean additional = signed < 0 && beside && isAdditional(number);
        if (additional && list != null && list.isEmpty() && list.kind == CONTENTS_HEADING) {
            close(line);
        }
        if (list == null) {
            boolean own = signed < 0 && number.named() && (line <= body || !text.isWrapped(line)) && !unheaded.isInLetter(line);
            boolean whole = (line <= body || number.from() + 1 == number.to() && unheaded.isBehindCover(line)) && unheaded.isWhole(line);
            boolean opens = whole || additional || announced(line) || own && (beside || headings.isLabelled(line + 1));
            list = opens && !another && !attached ? new OpenList(LIST_HEADING) : null;
            text.dated = opens && line > 0 && headings.hasDates(line - 1);
            attachedBegun |= !opens && number.named();
        } else if (list.isEmpty()) {
            list.attachments |= headings.announcement(line, Math.max(body, signed)) >= 0;
        } else if (attached || number.named() && (list.isLast(number.number()) || !beside && page.pageBreak(line))) {
            close(line);
        }
        return list;
    }

    /** "99.1 | Press release" in columns, or between bars. */
    private boolean isAdditional(RowNumber number) {
        int end = phrases.end(phrases.line(number.from()));
        boolean apart = RowOrder.isAdditional(number.number())
            && (phrases.segmentEnd(number.to() - 1) == number.to() || number.to() < end && phrases.firstChar(number.to()) == CoverFold.BAR);
        int text = phrases.written(number.to(), end);
        return apart && Character.isLetter(phrases.firstChar(text));
    }

    private boolean announced(int line) {
        int from = signed >= 0 && signed + Bounds.LEAD_BEHIND < line ? -1 : headings.announcement(line, Math.max(body, signed));
        if (from >= 0) {
            fold.add(LIST_LEAD, phrases.first(from), phrases.end(from));
        }
        for (int i = from + 1; from >= 0 && i < line; i++) {
            fold.addMore(phrases.first(i), phrases.end(i));
        }
        return from >= 0;
    }

    // ---- rows

    /** A number alone on its line is described on the next one; a bare one below rows is that of a page, if white space sets it off or they have a sign. */
    private boolean isDescribed(OpenList into, RowNumber number, int line) {
        boolean goesOn = line < page.lineCount() && !page.pageBreak(line) && RowNumber.opening(phrases, line) == null
            && text.describes(line);
        boolean bare = goesOn && into.beside && (into.signed || page.gapBefore(line)) && phrases.segmentEnd(number.from()) == number.from() + 1;
        return goesOn && !(bare && RowOrder.isPage(phrases.text(number.from())));
    }

    // ---- the end of a list

    /** Takes note of a line that is no part of a list: titles below a heading, "None", or other text. */
    void other(int line) {
        if (list == null) {
            return;
        }
        text.dated |= list.isEmpty() && headings.hasDates(line);
        if (list.isEmpty() && headings.isTitle(line)) {
            list.attachments |= headings.isSequential(line) || headings.isOfTexts(line);
            list.numbersBehind |= headings.numbersBehind(line);
            fold.add(SUBTITLE, phrases.first(line), phrases.end(line));
        } else if (NOTHING.has(phrases.openingKind(page.firstSegment(line))) || !list.isEmpty() && headings.opensAgenda(line)
            || !list.goesOnBehind(page.gapBefore(line) && phrases.end(line) - phrases.first(line) > Bounds.HEADING_WORDS)) {
            close(line);
        }
    }

    void close(int line) {
        if (list != null) {
            fold.body(line);
        }
        list = null;
        text.dated = false;
    }

    /** Ends the list that is open: a signature block stands before a line. */
    void signed(int behind) {
        list = null;
        text.dated = false;
        another = false;
        signed = behind;
        attachedBegun = false;
        attached = false;
    }
}
