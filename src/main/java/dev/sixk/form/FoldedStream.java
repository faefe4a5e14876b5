package dev.sixk.form;

import dev.sixk.words.CharFolding;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/** The folded characters of a text, one for each UTF-16 unit, so that token indexes are string indexes. */
final class FoldedStream implements CharStream {

    private final char[] folded;
    private int index;

    FoldedStream(CharSequence text) {
        folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = CharFolding.fold(text.charAt(i));
        }
    }

    @Override
    public void consume() {
        if (index >= folded.length) {
            throw new IllegalStateException("cannot consume EOF");
        }
        index++;
    }

    @Override
    public int LA(int offset) {
        if (offset == 0) {
            return 0;
        }
        int at = index + (offset > 0 ? offset - 1 : offset);
        return at >= 0 && at < folded.length ? folded[at] : IntStream.EOF;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // nothing is buffered, so nothing is to be released
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public void seek(int to) {
        index = Math.min(to, folded.length);
    }

    @Override
    public int size() {
        return folded.length;
    }

    @Override
    public String getSourceName() {
        return UNKNOWN_SOURCE_NAME;
    }

    @Override
    public String getText(Interval interval) {
        int end = Math.min(interval.b + 1, folded.length);
        return interval.a >= end ? "" : new String(folded, interval.a, end - interval.a);
    }
}
