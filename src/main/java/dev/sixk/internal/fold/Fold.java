package dev.sixk.internal.fold;

import static dev.sixk.grammar.SixKReport.BLANK;
import static dev.sixk.grammar.SixKReport.BODY;
import static dev.sixk.grammar.SixKReport.RULE_nameCaption;
import static dev.sixk.grammar.SixKReport.TEXT;
import static dev.sixk.grammar.SixKReport.VALUE;

import dev.sixk.grammar.SixKReport;
import dev.sixk.words.FormToken;
import dev.sixk.words.FormWords;
import dev.sixk.words.PageText;
import dev.sixk.words.Phrases;
import dev.sixk.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/**
 * Folds a document's phrases into the tokens of the report grammar. In each section the phrases that its rule names stand for
 * themselves; all other words become TEXT, VALUE or LINE by the place where they stand. The fold knows a section by the grammar's own
 * word classes, and names no fact.
 */
public final class Fold {

    private static final Vocabulary NAME_CAPTIONS = Vocabulary.of(RULE_nameCaption);

    final PageText page;
    final Phrases phrases;
    final FormWords words;
    private final FormToken none;
    private final List<FormToken> tokens = new ArrayList<>();
    /** The names above the captions of the cover. */
    private final List<String> registrants = new ArrayList<>();

    private Fold(Phrases phrases, FormWords words) {
        this.page = phrases.page();
        this.phrases = phrases;
        this.words = words;
        this.none = new FormToken(Token.INVALID_TYPE, phrases, 0);
    }

    /** Gives a document's tokens. */
    public static List<FormToken> tokens(Phrases phrases, FormWords words) {
        Fold fold = new Fold(phrases, words);
        if (fold.page.lineCount() > 0) {
            CoverFold cover = new CoverFold(fold);
            int behind = cover.fold();
            fold.nameRegistrants();
            int body = cover.hasQuestions() ? new CheckBoxFold(fold).fold(behind) : fold.phrases.line(behind);
            new PartFold(fold, body).fold(fold.phrases.line(behind), body);
        }
        return fold.tokens;
    }

    /** Makes the parser of a document's tokens, without listeners: a total grammar has no errors to report. */
    public static SixKReport parser(List<FormToken> tokens) {
        SixKReport parser = new SixKReport(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        return parser;
    }

    private void nameRegistrants() {
        for (int i = 1; i < tokens.size() && registrants.size() < Bounds.MOST_REGISTRANTS; i++) {
            if (NAME_CAPTIONS.has(tokens.get(i).getType()) && tokens.get(i - 1).getType() == TEXT) {
                registrants.add(tokens.get(i - 1).getText());
            }
        }
    }

    /** Says whether words are the name that stands above a caption of the cover: "111, Inc.", "Signature Resources Ltd". */
    boolean isRegistrant(int from, int to) {
        for (String name : registrants) {
            if (from < to && page.text().regionMatches(true, phrases.start(from), name, 0, name.length())
                && phrases.words(from, to).text().length() == name.length()) {
                return true;
            }
        }
        return false;
    }

    /** Adds a token of a phrase, or of words; text behind text is one token. */
    void add(int type, int from, int to) {
        FormToken last = last();
        if (type == TEXT && last.getType() == TEXT) {
            last.add(from, to);
        } else {
            add(new FormToken(type, from < to ? phrases.kind(from) : type, phrases, from, to));
        }
    }

    private void add(FormToken token) {
        phrases.budget().tokens(tokens.size() + 1);
        tokens.add(token);
    }

    /** Gives the number of tokens so far. */
    int size() {
        return tokens.size();
    }

    /** Takes back all tokens behind the first ones, and all runs of the last of these behind its first ones. */
    void cutTo(int count, int runs) {
        tokens.subList(count, tokens.size()).clear();
        if (count > 0) {
            last().cutTo(runs);
        }
    }

    /** Adds words to the token added last. */
    void addMore(int from, int to) {
        FormToken last = last();
        if (last != null) {
            last.add(from, to);
        }
    }

    /** Adds a token without words that stands before a phrase. */
    void mark(int type, int at) {
        add(new FormToken(type, phrases, at));
    }

    /** Marks that no text stands above the caption that begins with a phrase. */
    void blank(int at) {
        FormToken last = last();
        if (last.getType() != TEXT) {
            mark(BLANK, at);
        }
    }

    /** Marks that what follows is no part of a list, a statement or a signature block. */
    void body(int line) {
        mark(BODY, line < page.lineCount() ? phrases.first(line) : Integer.MAX_VALUE);
    }

    /** Gives the token added last; one of no type before the first. */
    FormToken last() {
        return tokens.isEmpty() ? none : tokens.get(tokens.size() - 1);
    }

    /** Says whether the caption before the last one is a label: BLANK, caption, VALUE, BLANK, caption. */
    boolean isLabelledBefore() {
        int last = tokens.size() - 1;
        return last > 2 && tokens.get(last - 1).getType() == BLANK && tokens.get(last - 2).getType() == VALUE;
    }

    /** Says whether a token of this type stands before the one added last. */
    boolean beforeLast(int type) {
        return tokens.size() > 1 && tokens.get(tokens.size() - 2).getType() == type;
    }

    /** Takes back the phrases from one on. */
    void takeBack(int phrase) {
        while (!tokens.isEmpty() && last().first() >= phrase) {
            tokens.remove(tokens.size() - 1);
        }
        if (!tokens.isEmpty() && last().end() > phrase) {
            last().endAt(phrase);
        }
    }

    /** Takes back the tokens that begin on a line or behind it. */
    void cut(int line) {
        while (!tokens.isEmpty() && last().getLine() >= line) {
            tokens.remove(tokens.size() - 1);
        }
    }

    /** Gives the phrase behind a cell that ends before one: on its line, else the first of the next line; -1 if there is none. */
    int next(int end) {
        int line = phrases.line(end - 1);
        if (end < phrases.end(line)) {
            return end;
        }
        return line + 1 < page.lineCount() && phrases.first(line + 1) < phrases.end(line + 1) ? phrases.first(line + 1) : -1;
    }

    /** Says whether a kind of phrase is one that the form alone prints: it lies behind the shared vocabulary. */
    static boolean isOwn(int kind) {
        return kind > SixKReport.VOCABULARY.getMaxTokenType();
    }

    /** Says whether a phrase of one of these kinds stands beside a phrase, within its line; a colon between them parts nothing. */
    boolean beside(int phrase, Vocabulary kinds) {
        int line = phrases.line(phrase);
        int before = phrase - 1;
        int behind = phrase + 1 < phrases.end(line) && phrases.is(phrase + 1, ':') ? phrase + 2 : phrase + 1;
        return before >= phrases.first(line) && kinds.has(phrases.kind(before))
            || behind < phrases.end(line) && kinds.has(phrases.kind(behind));
    }
}
