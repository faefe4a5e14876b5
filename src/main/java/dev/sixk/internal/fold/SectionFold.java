package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.FORM_SECTION;
import static dev.sixk.grammar.SixKReport.VALUE;

import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;

/**
 * Folds the heading of a section that one form alone has, such as "Item 5. Other Events": the form's phrase, and its title. A title that
 * the form prints is one phrase of the form's own; another ends with its line, or with the lines that go on from it.
 */
final class SectionFold {

    private final Fold fold;
    private final PageText page;
    private final Phrases phrases;

    SectionFold(Fold fold) {
        this.fold = fold;
        this.page = fold.page;
        this.phrases = fold.phrases;
    }

    /** Folds the heading that begins a line; gives the line behind it, the same line if none does. */
    int fold(int line) {
        int lead = phrases.opening(page.firstSegment(line));
        if (lead < 0 || !fold.words.sections().contains(phrases.kind(lead)) || isProse(lead)) {
            return line;
        }
        fold.add(FORM_SECTION, lead, lead + 1);
        int title = lead + 1;
        int last = line;
        if (title == phrases.end(line) && line + 1 < page.lineCount() && (isOwn(phrases.first(line + 1)) || isShort(line))) {
            last++;
        }
        while (title < phrases.end(last) && !phrases.isWritten(title) && !phrases.is(title, '(')) {
            title++;
        }
        if (title < phrases.end(last) && isOwn(title)) {
            fold.add(VALUE, title, title + 1);
        } else if (title < phrases.end(last)) {
            last = rest(title, last);
        }
        return last + 1;
    }

    /** "Item 5.02 of this report" goes on in lower case, or begins in mid-paragraph: prose, not a heading. */
    private boolean isProse(int lead) {
        int next = lead + 1;
        int end = phrases.end(phrases.line(lead));
        next = next < end && phrases.is(next, '(') ? next + 1 : next;
        return next < end && (Character.isLowerCase(phrases.firstChar(next)) || phrases.is(next, ','));
    }

    private boolean isOwn(int phrase) {
        return phrase < phrases.end(phrases.line(phrase)) && Fold.isOwn(phrases.kind(phrase));
    }

    /** A title below its lead is one line; more lines without a gap are text. */
    private boolean isShort(int line) {
        return line + 2 >= page.lineCount() || page.gapBefore(line + 2);
    }

    /** Takes the words to the end of the line, and of those lines that go on from it up to a full stop. */
    private int rest(int title, int line) {
        int last = line;
        fold.add(VALUE, title, phrases.end(last));
        while (last + 1 < page.lineCount() && !page.gapBefore(last + 1) && phrases.first(last + 1) < phrases.end(last + 1)
            && phrases.lastChar(phrases.end(last) - 1) != '.') {
            last++;
            fold.last().add(phrases.first(last), phrases.end(last));
        }
        return last;
    }
}
