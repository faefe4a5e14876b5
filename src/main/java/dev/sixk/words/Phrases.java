package dev.sixk.words;

import dev.sixk.grammar.SixKWords;
import dev.sixk.input.Budget;
import java.util.Arrays;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.atn.LexerATNSimulator;

/**
 * The phrases of a document in reading order: what the form's lexer matches, each with its kind, that is, its token type. A line is
 * read when it is asked for, each character once; numbers in arrays, no object a phrase. One reading's own.
 */
public final class Phrases {

    private static final int FIRST_CAPACITY = 256;
    private static final int LONGEST_UNIT = 2;

    private final PageText page;
    private final Lexer source;
    private final LexerATNSimulator lexer;
    private final int[] lineEnds;
    private final int[] openings;
    private int[] kinds = new int[FIRST_CAPACITY];
    private int[] starts = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];
    private int[] segments = new int[FIRST_CAPACITY];
    private final Budget budget;
    private int count;
    private int matches;
    private int linesRead;
    private int position;

    /** Makes the phrases that a lexer over {@code page} finds. */
    public Phrases(PageText page, Lexer lexer) {
        this(page, lexer, Budget.none());
    }

    /** Makes the phrases that a lexer over {@code page} finds within a budget. */
    public Phrases(PageText page, Lexer lexer, Budget budget) {
        this.page = page;
        this.budget = budget;
        this.source = lexer;
        this.lexer = lexer.getInterpreter();
        this.lineEnds = new int[page.lineCount() + 1];
        this.openings = new int[page.segmentCount()];
    }

    /** Gives what reading the phrases may cost. */
    public Budget budget() {
        return budget;
    }

    /** Gives the text that the phrases stand in. */
    public PageText page() {
        return page;
    }

    /** Gives the number of the first phrase that begins on a line; a phrase that runs over a line's end begins on the line before. */
    public int first(int line) {
        read(line);
        return lineEnds[line];
    }

    /** Gives the number behind the last phrase that begins on a line. */
    public int end(int line) {
        read(line);
        return lineEnds[line + 1];
    }

    /** Gives the number of characters that the lexer matched so far. */
    public int matched() {
        return position;
    }

    private void read(int line) {
        while (linesRead <= line) {
            readLine(linesRead++);
            lineEnds[linesRead] = count;
        }
    }

    private void readLine(int line) {
        int segment = page.firstSegment(line);
        int stop = page.start(page.firstSegment(line + 1));
        page.seek(position);
        while (page.index() < stop) {
            if (matches++ % Bounds.MATCHES_A_CHECK == 0) {
                budget.check();
            }
            int start = page.index();
            int kind = lexer.match(page, Lexer.DEFAULT_MODE);
            int end = page.index();
            if (kind != SixKWords.SPACE && kind != SixKWords.NL) {
                while (page.text().charAt(start) <= ' ' && start + 1 < end) {
                    start++;
                }
                while (page.end(segment) <= start) {
                    segment++;
                }
                if (kind == SixKWords.GLUED) {
                    apart(start, end, segment);
                } else {
                    add(kind, start, end, segment);
                }
            }
        }
        position = page.index();
    }

    /** Reads a label and the mark that touches it again, as two phrases. */
    private void apart(int start, int end, int segment) {
        page.seek(start);
        for (int from = start; from < end; from = page.index()) {
            lexer.match(page, SixKWords.APART);
            add(source.getType(), from, page.index(), segment);
        }
    }

    private void add(int kind, int start, int end, int segment) {
        budget.phrases(count + 1);
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            segments = Arrays.copyOf(segments, count * 2);
        }
        if (start == page.start(segment)) {
            openings[segment] = count + 1;
        }
        kinds[count] = kind;
        starts[count] = start;
        ends[count] = end;
        segments[count++] = segment;
    }

    /** Gives a phrase's kind: a token type of the form's lexer. */
    public int kind(int phrase) {
        return kinds[phrase];
    }

    /** Gives the index at which a phrase begins. */
    public int start(int phrase) {
        return starts[phrase];
    }

    /** Gives the index behind a phrase's last character. */
    public int stop(int phrase) {
        return ends[phrase];
    }

    /** Gives the segment in which a phrase begins. */
    public int segment(int phrase) {
        return segments[phrase];
    }

    /** Gives the 0-based index of the line on which a phrase begins; the line count behind the last phrase read. */
    public int line(int phrase) {
        return phrase < count ? page.lineOf(segments[phrase]) : page.lineCount();
    }

    /** Gives the 0-based index of the line on which a phrase ends. */
    public int lastLine(int phrase) {
        return page.lineOf(page.segmentAt(ends[phrase] - 1));
    }

    /** Gives the number behind the last phrase of the segment in which a phrase begins. */
    public int segmentEnd(int phrase) {
        int end = end(line(phrase));
        int next = phrase + 1;
        while (next < end && segments[next] == segments[phrase]) {
            next++;
        }
        return next;
    }

    /** Gives the phrase that begins where a segment does; -1 if a phrase of the segment before runs over its beginning. */
    public int opening(int segment) {
        read(page.lineOf(segment));
        return openings[segment] - 1;
    }

    /** Gives the kind of the phrase with which a segment begins; 0 if none does. */
    public int openingKind(int segment) {
        int opening = opening(segment);
        return opening < 0 ? 0 : kinds[opening];
    }

    /** Says whether a phrase begins its segment. */
    public boolean opens(int phrase) {
        return starts[phrase] == page.start(segments[phrase]);
    }

    /** Says whether a phrase holds a letter or a digit. */
    public boolean isWritten(int phrase) {
        for (int i = starts[phrase]; i < ends[phrase]; i++) {
            if (Character.isLetterOrDigit(page.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Gives the first phrase between two that holds a letter or a digit; {@code to} if none does. */
    public int written(int from, int to) {
        int at = from;
        while (at < to && !isWritten(at)) {
            at++;
        }
        return at;
    }

    /** Gives the number behind the last phrase between two that holds a letter or a digit; {@code from} if none does. */
    public int writtenEnd(int from, int to) {
        int end = to;
        while (end > from && !isWritten(end - 1)) {
            end--;
        }
        return end;
    }

    /** Gives the first phrase of a kind between two; {@code to} if there is none. */
    public int next(int kind, int from, int to) {
        int at = from;
        while (at < to && kinds[at] != kind) {
            at++;
        }
        return at;
    }

    /** Says whether a phrase is this one character. */
    public boolean is(int phrase, char sign) {
        return ends[phrase] - starts[phrase] == 1 && page.text().charAt(starts[phrase]) == sign;
    }

    /** Says whether a phrase of this kind stands between two. */
    public boolean has(int kind, int from, int to) {
        return next(kind, from, to) < to;
    }

    /** Gives a phrase's first character. */
    public char firstChar(int phrase) {
        return page.text().charAt(starts[phrase]);
    }

    /** Gives a phrase's last character. */
    public char lastChar(int phrase) {
        return page.text().charAt(ends[phrase] - 1);
    }

    /** Gives the text of a phrase as printed. */
    public String text(int phrase) {
        return page.text().substring(starts[phrase], ends[phrase]);
    }

    /** "5,000 m\u00B2": a unit, and no mark of a note. */
    private boolean isPower(int phrase) {
        int before = phrase - 1;
        boolean glued = phrase > 0 && ends[before] == starts[phrase];
        return glued && ends[before] - starts[before] <= LONGEST_UNIT && Character.isLowerCase(firstChar(before));
    }

    /** Gives the words from one phrase up to another, not included, without the marks of notes behind them. */
    public Words words(int from, int to) {
        int end = to;
        while (end > from && kinds[end - 1] == SixKWords.NOTE_MARK && !isPower(end - 1)) {
            end--;
        }
        return from >= end ? Words.NONE : Words.of(page, starts[from], ends[end - 1]);
    }
}
