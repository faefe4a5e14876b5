package dev.sixk.form;

import dev.sixk.internal.layout.Line;
import java.util.ArrayList;
import java.util.List;

/** Groups the lines of a passage's range into paragraphs: what white space sets off, or an HTML block. */
final class Paragraphs {

    private Paragraphs() {
    }

    /** Gives the paragraphs between two segments. */
    static List<Paragraph> of(Outline outline, int start, int end) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = start;
        int lineIndex = start < end ? outline.lineOf(start) : Integer.MAX_VALUE;
        while (from < end) {
            int next = lineIndex + 1;
            int to = Math.min(end, outline.firstSegment(next));
            while (to < end && continues(outline.line(next))) {
                next++;
                to = Math.min(end, outline.firstSegment(next));
            }
            paragraphs.add(new Paragraph(outline, from, to));
            from = to;
            lineIndex = next;
        }
        return paragraphs;
    }

    /** White space sets a paragraph off from the one before. */
    private static boolean continues(Line next) {
        return !next.gapBefore();
    }
}
