package dev.sixk.internal.layout.html;

import dev.sixk.internal.layout.line.ReadableChars;
import dev.sixk.layout.Segment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes text into the line being read and lines into the flow that is open. */
final class LineWriter {

    private static final int TAB = 8;

    private final RawLine line;
    private final LineCutter cutter;
    private final Deque<Flow> flows = new ArrayDeque<>();

    LineWriter(boolean evidence) {
        line = new RawLine(evidence);
        cutter = new LineCutter(line);
        flows.push(new Flow());
    }

    RawLine line() {
        return line;
    }

    Flow flow() {
        return flows.element();
    }

    void openFlow(Flow flow) {
        flows.push(flow);
    }

    void closeFlow() {
        endLine();
        flows.pop();
    }

    void write(String text, int start, int @Nullable [] offsets, Frame frame) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            int offset = offsets == null ? 0 : offsets[at];
            if (ReadableChars.plain(c)) {
                int end = wordsEnd(text, at, frame.preformatted);
                line.append(text, at, end, offsets, frame.rule);
                at = end;
            } else if (ReadableChars.folds(c)) {
                white(text, at, offset, frame);
                at = frame.preformatted ? at + 1 : foldedEnd(text, at);
            } else {
                put(c, offset, frame.rule);
                at++;
            }
        }
    }

    private static int foldedEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && ReadableChars.folds(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the plain characters end, single spaces between them too where a space stands for itself. */
    private static int wordsEnd(String text, int start, boolean preformatted) {
        int end = start + 1;
        while (end < text.length() && (ReadableChars.plain(text.charAt(end))
            || text.charAt(end) == ' ' && !preformatted && text.charAt(end - 1) != ' ')) {
            end++;
        }
        return end;
    }

    private void put(char c, int offset, byte rule) {
        char shown = ReadableChars.keptWidth(c) > 0 ? c : ReadableChars.shown(c);
        if (shown != 0) {
            line.append(shown, offset, rule);
        }
    }

    private void white(String text, int at, int offset, Frame frame) {
        char c = text.charAt(at);
        if (!frame.preformatted) {
            line.fold(offset, frame.rule);
        } else if (c == '\n' || c == '\f' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
            lineBreak();
        } else if (c != '\r') {
            int stop = c == '\t' ? (line.length() / TAB + 1) * TAB : line.length() + 1;
            while (line.length() < stop) {
                line.append(ReadableChars.NBSP, offset, frame.rule);
            }
        }
    }

    /** Writes a word of its own, such as an image. */
    void word(String word, int offset) {
        if (!word.isEmpty()) {
            line.fold(offset, RawLine.PLAIN);
            line.append(word, offset);
            line.fold(offset, RawLine.PLAIN);
        }
    }

    /** Sets what follows on the line off from what is before it. */
    void apart(int offset) {
        line.append(RawLine.GAP, offset);
    }

    void openBlock(boolean setOff) {
        if (!line.markerOnly()) {
            closeBlock(setOff);
        }
    }

    void closeBlock(boolean setOff) {
        endLine();
        if (setOff) {
            flow().gap();
        }
    }

    /** Ends a list item; a marker with nothing behind it is not shown. */
    void closeItem() {
        if (line.markerOnly()) {
            line.clear();
        }
        closeBlock(true);
    }

    void lineBreak() {
        if (line.length() == 0) {
            flow().blank();
        } else {
            endLine();
        }
    }

    /** Draws a rule: white space, and between pages a page's end. */
    void rule(boolean endsPage) {
        closeBlock(true);
        if (endsPage) {
            flow().pageBreak();
        }
    }

    void pageBreak() {
        endLine();
        flow().pageBreak();
    }

    /** Ends the line: to the flow if it shows anything, as a blank line if kept blanks were all of it. */
    void endLine() {
        if (line.length() == 0) {
            return;
        }
        List<Segment> segments = cutter.cut();
        if (!segments.isEmpty()) {
            flow().add(segments);
        } else {
            flow().blank();
        }
        line.clear();
    }
}
