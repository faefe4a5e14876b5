package dev.sixk.internal.news;

import static dev.sixk.grammar.NewsWords.CONTENTS_HEADING;
import static dev.sixk.grammar.NewsWords.EXHIBIT_NUMBER;
import static dev.sixk.grammar.NewsWords.FORM_20F;
import static dev.sixk.grammar.NewsWords.FORM_NAME;
import static dev.sixk.grammar.NewsWords.INDICATE;
import static dev.sixk.grammar.NewsWords.ITEM_TITLE;
import static dev.sixk.grammar.NewsWords.NUMBER;
import static dev.sixk.grammar.NewsWords.PAGE_TITLE;
import static dev.sixk.grammar.NewsWords.NUMBERING;
import static dev.sixk.grammar.NewsWords.OWN_REPORT;
import static dev.sixk.grammar.NewsWords.RULE_12G3;
import static dev.sixk.grammar.NewsWords.TEXT_TITLE;
import static dev.sixk.grammar.NewsWords.SIGNATURE_HEADING;
import static dev.sixk.grammar.NewsWords.SIGNATURE_SENTENCE;
import static dev.sixk.grammar.SixKNews.RULE_asks;
import static dev.sixk.grammar.SixKNews.RULE_attached;
import static dev.sixk.grammar.SixKNews.RULE_attaches;
import static dev.sixk.grammar.SixKNews.RULE_issued;
import static dev.sixk.grammar.SixKNews.RULE_lists;
import static dev.sixk.grammar.SixKNews.RULE_names;
import static dev.sixk.grammar.SixKNews.RULE_ofCover;
import static dev.sixk.grammar.SixKNews.RULE_refers;

import dev.sixk.grammar.SixKNews;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import java.util.stream.IntStream;

/** What of a report is the form's own and no news: cover, signature, lists of exhibits, sentences that attach or incorporate. Not thread-safe. */
final class OwnParts {

    private static final Vocabulary OF_COVER = Vocabulary.in(SixKNews._ATN, RULE_ofCover);
    private static final Vocabulary ASKS = Vocabulary.in(SixKNews._ATN, RULE_asks);
    private static final Vocabulary ATTACHES = Vocabulary.in(SixKNews._ATN, RULE_attaches);
    private static final Vocabulary ISSUES = Vocabulary.in(SixKNews._ATN, RULE_issued);
    private static final Vocabulary NAMES = Vocabulary.in(SixKNews._ATN, RULE_names);
    private static final Vocabulary ATTACHED = Vocabulary.in(SixKNews._ATN, RULE_attached);
    private static final Vocabulary REFERS = Vocabulary.in(SixKNews._ATN, RULE_refers);
    private static final Vocabulary LISTS = Vocabulary.in(SixKNews._ATN, RULE_lists);

    private final NewsLines lines;
    private final HeadLines heads;
    private final Phrases phrases;

    OwnParts(NewsLines lines, HeadLines heads) {
        this.lines = lines;
        this.heads = heads;
        this.phrases = lines.phrases;
    }

    /** The cover reaches from its first phrase to the last that is near the one before; 0 if there is none. */
    int coverEnd() {
        int last = -1;
        boolean asked = false;
        for (int at = 0; at < lines.count() && at < Bounds.LONGEST_COVER && at - last <= Bounds.COVER_GAP; at++) {
            if (isSignature(at) || last >= 0 && heads.isNumbered(at) || asked && lines.page.pageBreak(at) && !lines.has(ASKS, at)) {
                break;
            }
            asked |= lines.has(INDICATE, at) || lines.has(FORM_20F, at);
            last = asked && ASKS.has(lines.openingKind(at)) || (asked ? lines.has(INDICATE, at) || lines.has(RULE_12G3, at) : lines.has(OF_COVER, at)) ? at : last;
        }
        return last < 0 ? 0 : lines.groupEnd(last);
    }

    /** A line of the form's cover that stands behind it, as on a second page. */
    boolean isCoverLine(int line) {
        return OF_COVER.has(lines.openingKind(line)) && lines.words(line) <= Bounds.HEADING_WORDS;
    }

    /** The heading of a list or a contents page. */
    boolean isListHeading(int line) {
        int last = phrases.writtenEnd(phrases.first(line), phrases.end(line)) - 1;
        boolean items = last > phrases.first(line) && lines.words(line) <= Bounds.ITEMS_WORDS && (phrases.kind(last) == ITEM_TITLE || phrases.kind(last) == CONTENTS_HEADING || phrases.kind(last) == TEXT_TITLE);
        boolean consists = lines.openingKind(line) == OWN_REPORT && phrases.lastChar(phrases.end(line) - 1) == ':';
        return (items || consists || LISTS.has(lines.openingKind(line))) && lines.words(line) <= Bounds.HEADING_WORDS && lines.page.segmentsOn(line) <= 2;
    }

    boolean isSignature(int at) {
        int opening = lines.openingKind(at);
        if (opening == SIGNATURE_SENTENCE) {
            return true;
        }
        boolean heading = opening == SIGNATURE_HEADING && lines.words(at) == 1;
        for (int next = at + 1; heading && next < lines.count() && next <= at + 5; next++) {
            if (lines.openingKind(next) == SIGNATURE_SENTENCE) {
                return true;
            }
        }
        return false;
    }

    int signatureEnd(int line) {
        int end = line + 1;
        while (end < lines.count() && end - line < Bounds.LONGEST_SIGNATURE && !(lines.page.pageBreak(end) && !isSignature(end - 1)) && !heads.isNumbered(end)
            && !LISTS.has(lines.openingKind(end)) && !heads.isReleaseHead(end)) {
            end++;
        }
        return end;
    }

    int listEnd(int line) {
        int end = line + 1;
        boolean contents = lines.openingKind(line) == CONTENTS_HEADING && (end == lines.count() || lines.openingKind(end) != NUMBERING);
        while (end < lines.count() && end - line < Bounds.LONGEST_LIST && !lines.page.pageBreak(end) && !isSignature(end) && !heads.isReleaseHead(end)
            && (contents ? isOfContents(end) : !isOfText(end, line) && !isListed(end, line))) {
            end++;
        }
        return end;
    }

    /** "Exhibit No. 1" alone, and a row before it has the number: the exhibit itself begins. */
    private boolean isListed(int at, int line) {
        String number = phrases.text(phrases.first(at));
        return lines.openingKind(at) == EXHIBIT_NUMBER && heads.isNumbered(at)
            && IntStream.range(line, at).anyMatch(row -> lines.openingKind(row) == EXHIBIT_NUMBER && phrases.text(phrases.first(row)).equalsIgnoreCase(number));
    }

    /** A row of a contents page ends with a page's number, or is a word or two. */
    private boolean isOfContents(int at) {
        int last = phrases.writtenEnd(phrases.first(at), phrases.end(at)) - 1;
        return lines.words(at) <= 2 || lines.has(PAGE_TITLE, at) || lines.openingKind(at) == EXHIBIT_NUMBER || last > phrases.first(at) && phrases.kind(last) == NUMBER && lines.page.segmentsOn(at) > 1;
    }

    /** Prose below a heading that attaches nothing tells something. */
    private boolean isOfText(int at, int line) {
        return (lines.page.gapBefore(at) || at == line + 1) && lines.page.segmentsOn(at) == 1 && lines.isProse(at, at) && lines.openingKind(at) != EXHIBIT_NUMBER
            && !Character.isDigit(phrases.firstChar(phrases.first(at)));
    }

    /** "Exhibit 99.1 | Press release dated ...", "1. Press release issued by". */
    boolean isRow(int line) {
        boolean numbered = lines.openingKind(line) == EXHIBIT_NUMBER && lines.words(line) > Bounds.NUMBERED_WORDS;
        boolean cells = lines.page.segmentsOn(line) > 1 && lines.words(line) <= Bounds.LETTERHEAD_WORDS
            && Character.isDigit(phrases.firstChar(phrases.first(line))) && lines.has(ATTACHED, line);
        return numbered || cells;
    }

    /** A sentence that attaches an exhibit or incorporates one, the form's name as a heading, the registrant's name above them. */
    boolean isCovering(int line) {
        int end = lines.groupEnd(line);
        boolean attaches = false;
        boolean attached = false;
        boolean form = false;
        boolean refers = false;
        boolean issued = false;
        boolean names = false;
        for (int at = line; at < end && at - line < Bounds.LONGEST_SIGNATURE; at++) {
            attaches |= lines.has(ATTACHES, at);
            attached |= lines.has(ATTACHED, at) || lines.has(FORM_NAME, at);
            form |= lines.has(FORM_NAME, at);
            refers |= lines.has(REFERS, at);
            issued |= lines.has(ISSUES, at);
            names |= lines.has(NAMES, at);
        }
        int words = lines.words(line, end, Bounds.PROSE_WORDS);
        return attaches && attached || issued && names || refers || form && words <= Bounds.HEADING_WORDS || words <= 2 && lines.has(PAGE_TITLE, line);
    }

    /** A covering letter goes on with what the release says, in sentences of its own, or with what is listed. */
    boolean goesOnCovering(int line) {
        boolean listed = Character.isDigit(phrases.firstChar(phrases.first(line))) || lines.page.segmentsOn(line) > 1 || heads.datedSegment(line) >= 0;
        return listed && !heads.isReleaseHead(line) || lines.isProse(line, line) && !heads.isDateline(line) && !heads.isReleaseHead(line);
    }
}
