package dev.sixk.internal.news;

import static dev.sixk.grammar.NewsWords.CLOSED;
import static dev.sixk.grammar.NewsWords.COVER;
import static dev.sixk.grammar.NewsWords.COVERING;
import static dev.sixk.grammar.NewsWords.DATED;
import static dev.sixk.grammar.NewsWords.DATELINE;
import static dev.sixk.grammar.NewsWords.DISCLAIMER;
import static dev.sixk.grammar.NewsWords.FACT_HEAD;
import static dev.sixk.grammar.NewsWords.HEADLINE;
import static dev.sixk.grammar.NewsWords.OF;
import static dev.sixk.grammar.NewsWords.LETTERHEAD;
import static dev.sixk.grammar.NewsWords.LISTED;
import static dev.sixk.grammar.NewsWords.NUMBERED;
import static dev.sixk.grammar.NewsWords.RELEASE_HEAD;
import static dev.sixk.grammar.NewsWords.SENTENCES;
import static dev.sixk.grammar.NewsWords.SIGNED;
import static dev.sixk.grammar.NewsWords.START;
import static dev.sixk.grammar.NewsWords.STREET;
import static dev.sixk.grammar.NewsWords.SUBJECT;
import static dev.sixk.grammar.NewsWords.SUBTITLE;
import static dev.sixk.grammar.NewsWords.TEXT_COLUMN;
import static dev.sixk.grammar.NewsWords.THE;

import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import java.util.ArrayList;
import java.util.List;

/** Folds the lines of a document into the tokens of the news grammar: each line by the place where it stands. */
final class NewsFold {

    private final NewsLines lines;
    private final HeadLines heads;
    private final OwnParts own;
    private final Beginnings beginnings;
    private final Phrases phrases;
    private final boolean isReport;
    private final List<FormToken> tokens = new ArrayList<>();
    private int line;
    /** The first token of the piece. */
    private int begun;
    private boolean open;
    private boolean inText;
    private boolean titled;
    private boolean dated;
    private boolean letterhead;
    private int texts;
    private boolean covering;
    private int lead;
    private int subject;

    private NewsFold(NewsLines lines, HeadLines heads, boolean isReport) {
        this.lines = lines;
        this.heads = heads;
        this.own = new OwnParts(lines, heads);
        this.beginnings = new Beginnings(lines, heads, own);
        this.phrases = lines.phrases;
        this.isReport = isReport;
    }

    /**
     * Gives the tokens of a document.
     *
     * @param isReport whether it is the report itself, with a cover and a signature
     */
    static List<FormToken> tokens(NewsLines lines, HeadLines heads, boolean isReport) {
        NewsFold fold = new NewsFold(lines, heads, isReport);
        int cover = isReport ? fold.own.coverEnd() : 0;
        if (cover > 0) {
            fold.add(COVER, cover);
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
        if (!inText && (lines.isBlank(line) || lines.openingKind(line) == DISCLAIMER)) {
            line = lines.isBlank(line) ? line + 1 : lines.groupEnd(line);
        } else if (isReport && isOwn()) {
            open = false;
        } else if (heads.isNumbered(line) && (isReport || !inText)) {
            start();
            add(NUMBERED, line + 1);
        } else if (isReport && inText && beginnings.isAnother(line)) {
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
        begun = tokens.size();
        tokens.add(new FormToken(START, phrases, phrases.first(line)));
        open = true;
        inText = false;
        titled = false;
        dated = false;
        letterhead = false;
        lead = beginnings.lead(line);
        subject = beginnings.subject(line);
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

    /** Takes what is the form's own and no news; false if a line is none of it. */
    private boolean isOwn() {
        boolean behindCovering = covering && !open && !lines.page.pageBreak(line);
        if (own.isSignature(line)) {
            covering = false;
            add(SIGNED, own.signatureEnd(line));
        } else if (!inText && !own.isListHeading(line) && !titled && own.isCoverLine(line)) {
            add(COVER, line + 1);
        } else if (behindCovering && own.goesOnCovering(line)) {
            add(COVERING, lines.groupEnd(line));
        } else if (!inText && own.isListHeading(line)) {
            add(LISTED, own.listEnd(line));
        } else if (!inText && own.isRow(line)) {
            add(LISTED, lines.groupEnd(line));
        } else if (!inText && !titled && own.isCovering(line)) {
            covering = true;
            add(COVERING, lines.groupEnd(line));
        } else {
            return false;
        }
        return true;
    }

    private void foldPiece() {
        if (heads.isNoticeTable(line)) {
            boolean day = !dated && NewsLines.DAY.isIn(phrases, phrases.first(line), phrases.end(line));
            dated |= day;
            add(day ? DATED : lines.openingKind(line) == TEXT_COLUMN ? RELEASE_HEAD : LETTERHEAD, line + 1);
        } else if (inText) {
            boolean closes = !dated && lines.page.segmentsOn(line) <= 2 && !isOfTable() && heads.datedSegment(line) >= 0
                && (line >= lines.count() - Bounds.CLOSING_LINES || heads.isDateOf(line - 1));
            texts++;
            add(closes ? CLOSED : SENTENCES, line + 1);
        } else if (heads.isReleaseHead(line)) {
            head(RELEASE_HEAD);
        } else if (heads.datedSegment(line) >= 0) {
            if (heads.isDateOf(line - 1)) {
                add(LETTERHEAD, line + 1);
            } else {
                titleBeside(heads.datedSegment(line));
                head(DATED);
            }
        } else if (line >= lead && heads.isDateline(line)) {
            inText = true;
            dated |= !heads.dateline(line).date().isEmpty();
            add(DATELINE, line + 1);
        } else if (lines.openingKind(line) == SUBJECT && !heads.isReference(line)) {
            subject();
        } else if (line < subject || heads.isReference(line) || heads.letterheads.isLetterhead(line, letterhead) || !titled && isAddressee()) {
            letterhead |= heads.letterheads.isCompany(line) || heads.letterheads.reaches(line) || lines.has(STREET, line);
            add(LETTERHEAD, line + 1);
        } else if (lines.isProse(line, lead)) {
            inText = line >= lead;
            add(inText ? SENTENCES : titled ? SUBTITLE : LETTERHEAD, line + 1);
        } else {
            title();
        }
    }

    /** "Date of transaction | 21 November 2014" among other rows of two cells. */
    private boolean isOfTable() {
        boolean below = line > 0 && !lines.page.gapBefore(line) && lines.page.segmentsOn(line - 1) == 2;
        boolean above = line + 1 < lines.count() && !lines.page.gapBefore(line + 1) && lines.page.segmentsOn(line + 1) == 2;
        return lines.page.segmentsOn(line) == 2 && below && above;
    }

    /** "To the Stock Exchange", "of Tarvia"; "To announce the convening of the meeting" is a title. */
    private boolean isAddressee() {
        int next = phrases.written(phrases.first(line) + 1, phrases.end(line));
        return lines.openingKind(line) == OF && (next == phrases.end(line) || phrases.kind(next) == THE || !Character.isLowerCase(phrases.firstChar(next)));
    }

    /** "MATERIAL FACT" below a date is the title; what stands above the date names the authority to which it is sent. */
    private void untitle() {
        List<FormToken> piece = tokens.subList(begun, tokens.size());
        List<FormToken> days = piece.stream().filter(token -> token.getType() == DATED).toList();
        if (titled && days.size() == 1 && piece.get(piece.size() - 1) == days.get(0)) {
            piece.stream().filter(token -> token.getType() == HEADLINE || token.getType() == SUBTITLE).forEach(token -> token.setType(LETTERHEAD));
            titled = false;
        }
    }

    /** "Fleet Status Report | January 21, 2015": a title that tells a kind stands beside its date. */
    private void titleBeside(int day) {
        int first = lines.page.firstSegment(line);
        int from = phrases.opening(first);
        boolean title = !titled && lines.page.segmentsOn(line) == 2 && day > first && from >= 0 && heads.tells(from, phrases.segmentEnd(from));
        if (title) {
            tokens.add(new FormToken(HEADLINE, HEADLINE, phrases, from, phrases.segmentEnd(from)));
            titled = true;
        }
    }

    private void head(int type) {
        if (type == RELEASE_HEAD && lines.has(FACT_HEAD, line)) {
            untitle();
        }
        dated |= NewsLines.DAY.isIn(phrases, phrases.first(line), phrases.end(line));
        letterhead = false;
        subject = type == DATED && !titled ? Math.max(subject, beginnings.greeting(line)) : subject;
        add(type, line + 1);
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
        while (lines.goesOn(end - 1) && (lines.isOpen(end - 1) || !heads.isReleaseHead(end)) && heads.datedSegment(end) < 0) {
            end++;
        }
        letterhead = false;
        FormToken token = add(titled ? SUBTITLE : HEADLINE, end);
        // "NORRA | KULLAGER": a name drawn over two lines.
        if (heads.letterheads.isRegistrant(NewsLines.letters(token.words().text()))) {
            token.setType(LETTERHEAD);
            return token;
        }
        titled = true;
        return token;
    }
}
