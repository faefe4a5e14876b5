package dev.sixk.internal.layout.html;

import dev.sixk.internal.layout.line.ReadableChars;

/** Inline elements that are drawn as a box or as a rule to write on, or struck out. */
final class InlineBox {

    /** A combining stroke: behind a word or two it says that they are struck out, as an alternative that does not apply. */
    private static final String STROKE = "\u0336";
    private static final String MARKS = "Xx\u2713\u2714\u221A";

    private InlineBox() {}

    /** Ends an inline element: a box around a mark or a blank is shown in brackets, an empty ruled one as a rule. */
    static void close(Frame frame, RawLine line) {
        if (frame.lineSerial != line.serial() || line.length() - frame.lineStart > Bounds.MAX_INSIDE) {
            return;
        }
        if (frame.struck && line.length() > frame.lineStart) {
            line.append(STROKE, frame.offset);
        }
        if (frame.css.boxed()) {
            String inside = line.since(frame.lineStart).replace(ReadableChars.NBSP, ' ').strip();
            if (inside.isEmpty() || mark(inside)) {
                line.bracket(frame.lineStart, inside.isEmpty() ? " " : inside, frame.offset);
            }
        } else if (frame.css.ruledBelow() && line.length() == frame.lineStart) {
            line.append("___", frame.offset);
        }
    }

    /** Whether a text is one of the marks that are put into boxes. */
    static boolean mark(String text) {
        return text.length() == 1 && MARKS.indexOf(text.charAt(0)) >= 0;
    }
}
