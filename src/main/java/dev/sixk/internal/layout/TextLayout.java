package dev.sixk.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads fixed-width text as a reader sees it. Tags of the 1990s ({@code <PAGE>}, {@code <TABLE> <CAPTION> <S> <C>}), rules and blank
 * lines part lines and are left out; tabs are expanded; three spaces or more part segments; letter-spaced words are closed up.
 */
public final class TextLayout {

    private static final int TAB = 8;
    private static final int WIDE_GAP = 3;

    private final String text;
    private final boolean evidence;
    private final List<Line> lines = new ArrayList<>();
    private boolean gap = true;
    private boolean page = true;

    private TextLayout(String text, boolean evidence) {
        this.text = text;
        this.evidence = evidence;
    }

    /**
     * Lays out a text.
     *
     * @param text     the document's text, with line ends of any of the three kinds
     * @param evidence whether segments keep the offsets of their characters
     */
    public static Layout of(String text, boolean evidence) {
        TextLayout layout = new TextLayout(text, evidence);
        layout.read();
        return new Layout(false, layout.lines);
    }

    private void read() {
        List<PrintedLine> printed = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            printed.add(printed(start, end));
            boolean both = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (both ? 2 : 1);
        }
        Overprint.merge(printed);
        printed.forEach(this::add);
    }

    /** Expands tabs, takes out layout tags, and keeps the source offset of each character. */
    private PrintedLine printed(int start, int end) {
        PrintedLine line = new PrintedLine(end - start);
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            int tagEnd = c == '<' ? LayoutTag.end(text, at, end) : -1;
            if (tagEnd > 0) {
                line.tag(text.regionMatches(true, at, "<PAGE", 0, 5));
                at = tagEnd;
            } else {
                character(line, c, at++);
            }
        }
        return line;
    }

    private static void character(PrintedLine line, char c, int at) {
        if (c == '\t') {
            do {
                line.append(' ', at);
            } while (line.length() % TAB != 0);
        } else if (c == '\f') {
            line.tag(true);
        } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
            line.append(c < ' ' || Character.isSpaceChar(c) ? ' ' : c, at);
        }
    }

    private void add(PrintedLine printed) {
        page |= printed.pageBreak();
        gap |= printed.pageBreak();
        if (printed.isBlank()) {
            gap |= !printed.tagged();
            return;
        }
        if (printed.isRule()) {
            return;
        }
        List<Segment> segments = segments(printed);
        if (printed.tagged() && printed.pageBreak() && segments.size() == 1 && segments.get(0).text().length() <= 4
            && segments.get(0).text().chars().allMatch(Character::isDigit)) {
            return;
        }
        lines.add(new Line(lines.size() + 1, gap, page, segments));
        gap = false;
        page = false;
    }

    private List<Segment> segments(PrintedLine printed) {
        PrintedLine line = LetterSpacing.close(printed);
        List<Segment> segments = new ArrayList<>();
        int start = -1;
        int spaces = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean space = i == line.length() || line.charAt(i) == ' ';
            spaces = space ? spaces + 1 : 0;
            if (!space && start < 0) {
                start = i;
            }
            if (start >= 0 && (i == line.length() || spaces == WIDE_GAP)) {
                segments.add(line.segment(start, i, evidence));
                start = -1;
            }
        }
        return segments;
    }
}
