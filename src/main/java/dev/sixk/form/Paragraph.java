package dev.sixk.form;

import dev.sixk.internal.layout.Line;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A paragraph of a report's body. Its words are read only when a reader asks for them: a body may be megabytes of tables. */
final class Paragraph {

    private final Outline outline;
    private final int start;
    private final int end;
    private final List<Line> lines;
    private @Nullable Passage passage;

    Paragraph(Outline outline, int start, int end) {
        this.outline = outline;
        this.start = start;
        this.end = end;
        this.lines = outline.lines(start, end);
    }

    /** Says whether a line of the paragraph holds a word, given in lower case. */
    boolean mentions(String word) {
        return lines.stream().flatMap(line -> line.segments().stream()).anyMatch(segment -> segment.text().toLowerCase(Locale.ROOT).contains(word));
    }

    /** Says whether the paragraph ends with a colon, and so announces those behind it. */
    boolean announces() {
        return lines.get(lines.size() - 1).text().endsWith(":");
    }

    /** Gives the paragraph by word. */
    Passage passage() {
        Passage read = passage;
        if (read == null) {
            read = outline.passage(start, end);
            passage = read;
        }
        return read;
    }
}
