package dev.sixk.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;

/**
 * A token of the report grammar: a phrase that the form prints, or the filer's words between two phrases, in one or more runs of
 * phrases, each on one line but within the form's sentence of a signature. Its type says where it stands, its kind what the form's own
 * lexer calls it.
 */
public final class FormToken extends CommonToken {

    private static final long serialVersionUID = 1L;

    private final transient Phrases phrases;
    private final int kind;
    private int[] runs;
    private int runCount;

    /** Makes a token without words that stands before a phrase of a document. */
    public FormToken(int type, Phrases phrases, int at) {
        this(type, type, phrases, at, at);
    }

    /**
     * Makes a token of the phrases from {@code from} to {@code to}, not included.
     *
     * @param type the token type in the report grammar
     * @param kind the token type in the form's own lexer; the same but for hooks
     */
    public FormToken(int type, int kind, Phrases phrases, int from, int to) {
        super(type);
        this.kind = kind;
        this.phrases = phrases;
        this.runs = new int[] {from, to};
        this.runCount = 1;
    }

    /** Adds a further run of phrases. */
    public void add(int from, int to) {
        runs = runCount * 2 == runs.length ? Arrays.copyOf(runs, runCount * 4) : runs;
        runs[runCount * 2] = from;
        runs[runCount++ * 2 + 1] = to;
    }

    /** Takes back the phrases from {@code phrase} on; at least the first one stays. */
    public void endAt(int phrase) {
        while (runCount > 1 && from(runCount - 1) >= phrase) {
            runCount--;
        }
        runs[runCount * 2 - 1] = Math.min(to(runCount - 1), phrase);
    }

    /** Takes back all runs behind the first ones. */
    public void cutTo(int count) {
        runCount = Math.min(runCount, count);
    }

    /** Gives the token type in the form's own lexer, such as that of a phrase which one form alone prints. */
    public int kind() {
        return kind;
    }

    /** Gives the phrases that the runs point into. */
    public Phrases phrases() {
        return phrases;
    }

    /** Gives the number of runs, at least one. */
    public int runCount() {
        return runCount;
    }

    /** Gives the first phrase of a run. */
    public int from(int run) {
        return runs[run * 2];
    }

    /** Gives the phrase behind a run's last one. */
    public int to(int run) {
        return runs[run * 2 + 1];
    }

    /** Gives the first phrase. */
    public int first() {
        return runs[0];
    }

    /** Gives the phrase behind the last one. */
    public int end() {
        return runs[runCount * 2 - 1];
    }

    /** Gives the 0-based index of the line on which the token begins. */
    @Override
    public int getLine() {
        return phrases.line(runs[0]);
    }

    /** Gives the 0-based index of the line on which the last run begins. */
    public int lastLine() {
        return phrases.line(runs[runCount * 2 - 2]);
    }

    /** Gives the segment in which the token begins. */
    public int segment() {
        return phrases.segment(runs[0]);
    }

    /** Gives the layout column at which the token begins. */
    public int column() {
        int segment = segment();
        return phrases.page().column(segment) + phrases.start(runs[0]) - phrases.page().start(segment);
    }

    /** Says whether a phrase of this kind stands among the token's. */
    public boolean has(int phraseKind) {
        for (int run = 0; run < runCount; run++) {
            if (phrases.has(phraseKind, from(run), to(run))) {
                return true;
            }
        }
        return false;
    }

    /** Gives the words of each line, in order. */
    public List<Words> lines() {
        List<Words> lines = new ArrayList<>(runCount);
        int last = -1;
        for (int run = 0; run < runCount; run++) {
            if (from(run) < to(run)) {
                Words words = phrases.words(from(run), to(run));
                int line = phrases.line(from(run));
                if (line == last) {
                    words = Words.join(" ", List.of(lines.remove(lines.size() - 1), words));
                }
                lines.add(words);
                last = line;
            }
        }
        return lines;
    }

    /** Gives all words, lines joined by one space. */
    public Words words() {
        return runCount == 1 ? phrases.words(runs[0], runs[1]) : Words.join(" ", lines());
    }

    @Override
    public String getText() {
        return words().text();
    }

    @Override
    public String toString() {
        return getType() + "<" + getText() + ">";
    }
}
