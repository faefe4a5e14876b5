package dev.sixk.internal.news;

import static dev.sixk.grammar.NewsWords.CLOSED;
import static dev.sixk.grammar.NewsWords.CONTENTS_HEADING;
import static dev.sixk.grammar.NewsWords.COVER;
import static dev.sixk.grammar.NewsWords.COVERING;
import static dev.sixk.grammar.NewsWords.DATED;
import static dev.sixk.grammar.NewsWords.DATELINE;
import static dev.sixk.grammar.NewsWords.DATE_LABEL;
import static dev.sixk.grammar.NewsWords.ENDS;
import static dev.sixk.grammar.NewsWords.EXHIBIT_NUMBER;
import static dev.sixk.grammar.NewsWords.FORM_20F;
import static dev.sixk.grammar.NewsWords.FORM_NAME;
import static dev.sixk.grammar.NewsWords.HEADLINE;
import static dev.sixk.grammar.NewsWords.INDICATE;
import static dev.sixk.grammar.NewsWords.LETTERHEAD;
import static dev.sixk.grammar.NewsWords.LISTED;
import static dev.sixk.grammar.NewsWords.NUMBER;
import static dev.sixk.grammar.NewsWords.NUMBERED;
import static dev.sixk.grammar.NewsWords.PAGE_TITLE;
import static dev.sixk.grammar.NewsWords.RELEASE_HEAD;
import static dev.sixk.grammar.NewsWords.REPORT_DATE_LEAD;
import static dev.sixk.grammar.NewsWords.RULE_12G3;
import static dev.sixk.grammar.NewsWords.SENTENCES;
import static dev.sixk.grammar.NewsWords.SIGNATURE_HEADING;
import static dev.sixk.grammar.NewsWords.SIGNATURE_SENTENCE;
import static dev.sixk.grammar.NewsWords.SIGNED;
import static dev.sixk.grammar.NewsWords.START;
import static dev.sixk.grammar.NewsWords.STREET;
import static dev.sixk.grammar.NewsWords.SUBJECT;
import static dev.sixk.grammar.NewsWords.SUBTITLE;
import static dev.sixk.grammar.NewsWords.WIRE;
import static dev.sixk.grammar.SixKNews.RULE_asks;
import static dev.sixk.grammar.SixKNews.RULE_attached;
import static dev.sixk.grammar.SixKNews.RULE_attaches;
import static dev.sixk.grammar.SixKNews.RULE_lists;
import static dev.sixk.grammar.SixKNews.RULE_ofCover;
import static dev.sixk.grammar.SixKNews.RULE_refers;

import dev.sixk.grammar.SixKNews;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Folds the lines of a document into the tokens of the news grammar: each line by the place where it stands. */
final class NewsFold {

    private static final Vocabulary OF_COVER = Vocabulary.in(SixKNews._ATN, RULE_ofCover);
    private static final Vocabulary ASKS = Vocabulary.in(SixKNews._ATN, RULE_asks);
    private static final Vocabulary ATTACHES = Vocabulary.in(SixKNews._ATN, RULE_attaches);
    private static final Vocabulary ATTACHED = Vocabulary.in(SixKNews._ATN, RULE_attached);
    private static final Vocabulary REFERS = Vocabulary.in(SixKNews._ATN, RULE_refers);
    private static final Vocabulary LISTS = Vocabulary.in(SixKNews._ATN, RULE_lists);

    private final NewsLines lines;
    private final Phrases phrases;
    private final boolean isReport;
    private final List<FormToken> tokens = new ArrayList<>();
    private int line;
    private boolean open;
    private boolean inText;
    private boolean titled;
    private boolean dated;
    private boolean letterhead;
    private int texts;
    private boolean covering;
    private int lead;
    private int subject;

    private NewsFold(NewsLines lines, boolean isReport) {
        this.lines = lines;
        this.phrases = lines.phrases;
        this.isReport = isReport;
    }

    /**
     * Gives the tokens of a document.
     *
     * @param isReport whether it is the report itself, with a cover and a signature
     */
    static List<FormToken> tokens(NewsLines lines, boolean isReport) {
        NewsFold fold = new NewsFold(lines, isReport);
        if (isReport) {
            fold.cover();
        }
        while (fold.line < lines.count() && !fold.isDone()) {
            fold.foldLine();
        }
        return fold.tokens;
    }

    /** An attached document is one piece: behind its lead nothing more is told, once its date is known. */
    private boolean isDone() {
        return !isReport && inText && dated && texts >= Bounds.LEAD_LINES;
    }

    private void foldLine() {
        if (lines.isBlank(line) && !inText) {
            line++;
        } else if (isReport && isOwn()) {
            open = false;
        } else if (lines.isNumbered(line) && (isReport || !inText)) {
            start();
            add(NUMBERED, line + 1);
        } else if (isReport && inText && beginsAnother()) {
            start();
        } else {
            if (!open) {
                start();
            }
            foldPiece();
        }
    }

    private void start() {
        if (open && !inText && !titled) {
            return;
        }
        tokens.add(new FormToken(START, phrases, phrases.first(line)));
        open = true;
        inText = false;
        titled = false;
        dated = false;
        letterhead = false;
        lead = lead();
        subject = subjectLine();
    }

    /** Gives the line with the subject of a letter, before which an addressee stands; the piece's own first line where there is none. */
    private int subjectLine() {
        for (int at = line; at < lines.count() && at < line + Bounds.FARTHEST_SUBJECT; at++) {
            if (lines.openingKind(at) == SUBJECT) {
                return at;
            }
        }
        return line;
    }

    /** Gives the line with the first dateline, before which nothing is text yet; the piece's own first line where none is near. */
    private int lead() {
        for (int at = line; at < lines.count() && at < line + Bounds.FARTHEST_DATELINE && (at == line || !isSignature(at) && !isHeadAhead(at)); at++) {
            if (isDateline(at) && dateline(at).isSure()) {
                return at;
            }
        }
        return line;
    }

    private Dateline dateline(int at) {
        return Dateline.of(phrases, phrases.first(at), phrases.end(at));
    }

    private FormToken add(int type, int end) {
        FormToken token = new FormToken(type, type, phrases, phrases.first(line), phrases.end(line));
        for (int next = line + 1; next < end; next++) {
            token.add(phrases.first(next), phrases.end(next));
        }
        tokens.add(token);
        line = end;
        return token;
    }

    /** The cover reaches from its first phrase to the last that is near the one before. */
    private void cover() {
        int last = -1;
        boolean asked = false;
        for (int at = 0; at < lines.count() && at < Bounds.LONGEST_COVER && at - last <= Bounds.COVER_GAP; at++) {
            if (isSignature(at) || last >= 0 && lines.isNumbered(at) || asked && lines.page.pageBreak(at) && !lines.has(ASKS, at)) {
                break;
            }
            asked |= lines.has(INDICATE, at) || lines.has(FORM_20F, at);
            last = asked && ASKS.has(lines.openingKind(at)) || (asked ? lines.has(INDICATE, at) || lines.has(RULE_12G3, at) : lines.has(OF_COVER, at)) ? at : last;
        }
        if (last >= 0) {
            add(COVER, lines.groupEnd(last));
        }
    }

    /** Takes what is the form's own and no news; false if a line is none of it. */
    private boolean isOwn() {
        boolean behindCovering = covering && !open && !lines.page.pageBreak(line);
        if (isSignature(line)) {
            covering = false;
            add(SIGNED, signatureEnd());
        } else if (!inText && !titled && OF_COVER.has(lines.openingKind(line)) && lines.words(line) <= Bounds.HEADING_WORDS) {
            add(COVER, line + 1);
        } else if (behindCovering && isCoveringToo()) {
            add(COVERING, lines.groupEnd(line));
        } else if (LISTS.has(lines.openingKind(line)) && lines.words(line) <= Bounds.HEADING_WORDS && !inText) {
            add(LISTED, listEnd());
        } else if (!inText && isRow()) {
            add(LISTED, lines.groupEnd(line));
        } else if (!inText && !titled && isCovering()) {
            covering = true;
            add(COVERING, lines.groupEnd(line));
        } else {
            return false;
        }
        return true;
    }

    /** A covering letter goes on with what the release says, in sentences of its own, or with what is listed. */
    private boolean isCoveringToo() {
        boolean listed = Character.isDigit(phrases.firstChar(phrases.first(line))) || lines.page.segmentsOn(line) > 1 || lines.datedSegment(line) >= 0;
        return listed && !lines.isReleaseHead(line) || lines.isProse(line, line) && !isDateline(line) && !lines.isReleaseHead(line);
    }

    private boolean isSignature(int at) {
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

    private int signatureEnd() {
        int end = line + 1;
        while (end < lines.count() && end - line < Bounds.LONGEST_SIGNATURE && !(lines.page.pageBreak(end) && !isSignature(end - 1)) && !lines.isNumbered(end)
            && !LISTS.has(lines.openingKind(end)) && !lines.isReleaseHead(end)) {
            end++;
        }
        return end;
    }

    private int listEnd() {
        int end = line + 1;
        boolean contents = lines.openingKind(line) == CONTENTS_HEADING;
        while (end < lines.count() && end - line < Bounds.LONGEST_LIST && !lines.page.pageBreak(end) && !isSignature(end) && !lines.isReleaseHead(end)
            && (contents ? isOfContents(end) : !isOfText(end))) {
            end++;
        }
        return end;
    }

    /** A row of a contents page ends with a page's number, or is a word or two. */
    private boolean isOfContents(int at) {
        int last = phrases.writtenEnd(phrases.first(at), phrases.end(at)) - 1;
        return lines.words(at) <= 2 || lines.has(PAGE_TITLE, at) || lines.openingKind(at) == EXHIBIT_NUMBER || last > phrases.first(at) && phrases.kind(last) == NUMBER && lines.page.segmentsOn(at) > 1;
    }

    /** Prose below a heading that attaches nothing tells something. */
    private boolean isOfText(int at) {
        return (lines.page.gapBefore(at) || at == line + 1) && lines.page.segmentsOn(at) == 1 && lines.isProse(at, at) && lines.openingKind(at) != EXHIBIT_NUMBER
            && !Character.isDigit(phrases.firstChar(phrases.first(at)));
    }

    /** "Exhibit 99.1 | Press release dated ...", "1. Press release issued by". */
    private boolean isRow() {
        boolean numbered = lines.openingKind(line) == EXHIBIT_NUMBER && lines.words(line) > Bounds.NUMBERED_WORDS;
        boolean cells = lines.page.segmentsOn(line) > 1 && lines.words(line) <= Bounds.LETTERHEAD_WORDS
            && Character.isDigit(phrases.firstChar(phrases.first(line))) && lines.has(ATTACHED, line);
        return numbered || cells;
    }

    /** A sentence that attaches an exhibit or incorporates one, the form's name as a heading, the registrant's name above them. */
    private boolean isCovering() {
        int end = lines.groupEnd(line);
        boolean attaches = false;
        boolean attached = false;
        boolean form = false;
        boolean refers = false;
        for (int at = line; at < end && at - line < Bounds.LONGEST_SIGNATURE; at++) {
            attaches |= lines.has(ATTACHES, at);
            attached |= lines.has(ATTACHED, at) || lines.has(FORM_NAME, at);
            form |= lines.has(FORM_NAME, at);
            refers |= lines.has(REFERS, at);
        }
        int words = lines.words(line, end, Bounds.PROSE_WORDS);
        return attaches && attached || refers || form && words <= Bounds.HEADING_WORDS || words <= 2 && lines.has(PAGE_TITLE, line);
    }

    /** Another release begins behind the text of one: at its head, on a new page or behind the end of the one before. */
    private boolean beginsAnother() {
        return lines.isReleaseHead(line) && isEnd(line - 1) || isHeadAhead(line);
    }

    /** A page's first lines name a release and its date; without one they are a running head. */
    private boolean isHeadAhead(int first) {
        if (!lines.page.pageBreak(first)) {
            return false;
        }
        boolean release = false;
        boolean day = false;
        for (int at = first; at < lines.count() && at < first + Bounds.LONGEST_HEAD && !(at > first && lines.page.pageBreak(at)); at++) {
            release |= at < first + Bounds.HEAD_LINES && lines.isReleaseHead(at);
            day |= lines.datedSegment(at) >= 0 || lines.isReleaseHead(at) && lines.has(NewsLines.DAY, at) || isDateline(at) && !dateline(at).date().isEmpty();
        }
        return release && day;
    }

    private boolean isEnd(int at) {
        return at >= 0 && lines.has(ENDS, at) && lines.words(at) <= 2;
    }

    private void foldPiece() {
        if (inText) {
            boolean closes = !dated && lines.datedSegment(line) >= 0 && (line >= lines.count() - Bounds.CLOSING_LINES || isDateOf(line - 1));
            texts++;
            add(closes ? CLOSED : SENTENCES, line + 1);
        } else if (lines.isReleaseHead(line)) {
            head(RELEASE_HEAD);
        } else if (lines.datedSegment(line) >= 0) {
            if (isDateOf(line - 1)) {
                add(LETTERHEAD, line + 1);
            } else {
                head(DATED);
            }
        } else if (line >= lead && isDateline(line)) {
            inText = true;
            dated |= !dateline(line).date().isEmpty();
            add(DATELINE, line + 1);
        } else if (lines.openingKind(line) == SUBJECT) {
            subject();
        } else if (line < subject || lines.isLetterhead(line, letterhead)) {
            letterhead |= lines.isCompany(line) || lines.reaches(line) || lines.has(STREET, line);
            add(LETTERHEAD, line + 1);
        } else if (lines.isProse(line, lead)) {
            inText = line >= lead;
            add(inText ? SENTENCES : titled ? SUBTITLE : LETTERHEAD, line + 1);
        } else {
            title();
        }
    }

    /** "Date of Material Change" above a date: it is of something else. */
    private boolean isDateOf(int at) {
        return at >= 0 && (lines.has(DATE_LABEL, at) || lines.has(REPORT_DATE_LEAD, at)) && lines.words(at) <= Bounds.HEADING_WORDS && !lines.has(NewsLines.DAY, at);
    }

    private void head(int type) {
        dated |= NewsLines.DAY.isIn(phrases, phrases.first(line), phrases.end(line));
        letterhead = false;
        add(type, line + 1);
    }

    /** A place, a date or both, before prose. */
    private boolean isDateline(int at) {
        Dateline dateline = dateline(at);
        if (!dateline.isFound()) {
            return false;
        }
        boolean both = !dateline.date().isEmpty() && !dateline.place().isEmpty();
        return lines.has(WIRE, at) || lines.words(at, lines.groupEnd(at), Bounds.PROSE_WORDS) > (both ? Bounds.HEADING_WORDS : Bounds.LETTERHEAD_WORDS);
    }

    private void subject() {
        FormToken token = title();
        if (token.end() > token.first() + 1) {
            tokens.set(tokens.size() - 1, behindLabel(token));
        }
    }

    private FormToken behindLabel(FormToken token) {
        FormToken behind = new FormToken(token.getType(), token.getType(), phrases, token.first() + 1, token.to(0));
        for (int run = 1; run < token.runCount(); run++) {
            behind.add(token.from(run), token.to(run));
        }
        return behind;
    }

    private FormToken title() {
        int end = line + 1;
        while (lines.goesOn(end - 1) && !lines.isReleaseHead(end) && lines.datedSegment(end) < 0) {
            end++;
        }
        letterhead = false;
        FormToken token = add(titled ? SUBTITLE : HEADLINE, end);
        titled = true;
        return token;
    }
}
