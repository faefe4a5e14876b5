package dev.sixk.facts;

import dev.sixk.model.SourceSpan;
import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The original text of a document, for finding where words stand in it. Immutable. */
final class SourceText {

    private static final int LONGEST_ENTITY = 12;

    private final String text;
    private final int document;
    private final int[] lineStarts;

    /**
     * Keeps a document's text.
     *
     * @param text     the text that the layout was made from
     * @param document 0-based index of the document in its submission
     */
    SourceText(String text, int document) {
        this.text = text;
        this.document = document;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (end) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Gives the spans of words in reading order: several where they cross tags, lines or cells. */
    List<SourceSpan> spans(Words words) {
        List<SourceSpan> spans = new ArrayList<>();
        for (Words.Slice slice : words.slices()) {
            int at = slice.start();
            while (at < slice.end()) {
                int segmentStart = slice.page().segmentStart(at);
                int segmentEnd = slice.page().segmentEnd(at);
                int to = Math.min(slice.end(), segmentEnd);
                int[] offsets = slice.page().sourceOffsets(at);
                if (offsets != null && to > at) {
                    runs(offsets, at - segmentStart, to - segmentStart, spans);
                }
                at = segmentEnd + 1;
            }
        }
        return merged(spans);
    }

    /** Spans with nothing but blanks between them on one line are one span. */
    private List<SourceSpan> merged(List<SourceSpan> spans) {
        List<SourceSpan> merged = new ArrayList<>();
        for (SourceSpan span : spans) {
            SourceSpan last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.end() <= span.start() && isBlank(last.end(), span.start())) {
                merged.set(merged.size() - 1, new SourceSpan(document, last.start(), span.end(), last.line(), last.column()));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t' && text.charAt(i) != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    private void runs(int[] offsets, int from, int to, List<SourceSpan> spans) {
        int start = offsets[from];
        int end = end(start);
        for (int i = from + 1; i < to; i++) {
            int offset = offsets[i];
            if (offset < start || offset > end && !isSpace(end, offset)) {
                spans.add(span(start, end));
                start = offset;
                end = end(offset);
            } else {
                end = Math.max(end, end(offset));
            }
        }
        spans.add(span(start, end));
    }

    /** Says whether only white space stands between: a tag, or words of another line, part a span. */
    private boolean isSpace(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    /** Gives the offset behind the character at an offset: behind a whole entity, behind a tag that shows something. */
    private int end(int offset) {
        char c = text.charAt(offset);
        char closing = c == '&' ? ';' : c == '<' ? '>' : 0;
        int close = closing == 0 ? -1 : text.indexOf(closing, offset);
        boolean whole = close > 0 && (c == '<' || close - offset <= LONGEST_ENTITY);
        return whole ? close + 1 : offset + 1;
    }

    private SourceSpan span(int start, int end) {
        int found = Arrays.binarySearch(lineStarts, start);
        int line = found >= 0 ? found : -found - 2;
        return new SourceSpan(document, start, end, line + 1, start - lineStarts[line] + 1);
    }
}
