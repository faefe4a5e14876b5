package dev.sixk.internal.layout.text;

import dev.sixk.input.Budget;
import dev.sixk.internal.layout.line.LetterSpacing;
import dev.sixk.internal.layout.line.LineExpander;
import dev.sixk.internal.layout.line.PrintedLine;
import dev.sixk.layout.Layout;
import dev.sixk.layout.Line;
import dev.sixk.layout.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads fixed-width text as a reader sees it. Tags of the 1990s ({@code <PAGE>}, {@code <TABLE> <CAPTION> <S> <C>}), rules and blank
 * lines part lines and are left out; tabs are expanded; three spaces or more part segments; letter-spaced words are closed up.
 */
public final class TextLayout {

    private final String text;
    private final boolean evidence;
    private final Budget budget;
    private int laidOut;
    private final List<Line> lines = new ArrayList<>();
    /** Of the line being cut. */
    private final List<Segment> segments = new ArrayList<>();
    private final LineSpacing spacing = new LineSpacing();
    private boolean gap = true;
    private boolean page = true;

    private TextLayout(String text, boolean evidence, Budget budget) {
        this.text = text;
        this.budget = budget;
        this.evidence = evidence;
    }

    /**
     * Lays out a text.
     *
     * @param text     the document's text, with line ends of any of the three kinds
     * @param evidence whether segments keep the offsets of their characters
     * @param budget   what this may cost
     */
    public static Layout of(String text, boolean evidence, Budget budget) {
        TextLayout layout = new TextLayout(text, evidence, budget);
        layout.read();
        return new Layout(false, layout.spacing.spaced(layout.lines));
    }

    /** Lays out a text, as {@link #of(String, boolean, Budget)} with the default budget. */
    public static Layout of(String text, boolean evidence) {
        return of(text, evidence, Budget.none());
    }

    private void read() {
        @Nullable PrintedLine before = null;
        @Nullable PrintedLine line = null;
        int start = 0;
        for (int read = 0; start < text.length(); read++) {
            if (read % Bounds.LINES_A_CHECK == 0) {
                budget.check();
            }
            int end = lineEnd(start);
            PrintedLine after = printed(start, end);
            Overprint.merge(before, line, after);
            add(before);
            before = line;
            line = after;
            boolean both = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (both ? 2 : 1);
        }
        Overprint.merge(before, line, null);
        add(before);
        add(line);
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Expands tabs and takes out layout tags; most lines have none and are slices of the text. */
    private PrintedLine printed(int start, int end) {
        int plain = start;
        while (plain < end && text.charAt(plain) != '<' && text.charAt(plain) != '&' && LineExpander.isPlain(text.charAt(plain))) {
            plain++;
        }
        return plain == end ? new PrintedLine(text, start, end) : expanded(start, end);
    }

    private PrintedLine expanded(int start, int end) {
        LineExpander line = new LineExpander(end - start, evidence);
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            int tagEnd = c == '<' ? LayoutTag.end(text, at, end) : -1;
            if (tagEnd > 0) {
                line.tag(text.regionMatches(true, at, "<PAGE", 0, 5));
                at = tagEnd;
            } else {
                at = show(line, at, end);
            }
        }
        return line.line();
    }

    /** Shows a character, or what an entity stands for; gives the index behind it. */
    private int show(LineExpander line, int at, int end) {
        int entityEnd = text.charAt(at) == '&' ? TextEntity.end(text, at, end) : -1;
        if (entityEnd < 0) {
            line.show(text.charAt(at), at);
            return at + 1;
        }
        String shown = TextEntity.shown(text.substring(at, entityEnd));
        for (int i = 0; i < shown.length(); i++) {
            line.show(shown.charAt(i), at);
        }
        return entityEnd;
    }

    private void add(@Nullable PrintedLine printed) {
        if (printed == null) {
            return;
        }
        page |= printed.pageBreak();
        gap |= printed.pageBreak();
        if (printed.isBlank()) {
            gap |= !printed.tagged();
            spacing.blank();
            return;
        }
        spacing.line(lines.size());
        if (printed.isRule() || printed.isBar()) {
            return;
        }
        cut(LetterSpacing.close(printed));
        if (!printed.tagged() || !printed.pageBreak() || !isPageNumber()) {
            laidOut += segments.size();
            budget.line(lines.size() + 1, laidOut, segments.size());
            lines.add(new Line(lines.size() + 1, gap, page, segments));
            gap = false;
            page = false;
        }
    }

    /** Parts the line into the segments between its wide gaps. */
    private void cut(PrintedLine line) {
        segments.clear();
        int start = -1;
        int spaces = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean space = line.charAt(i) == ' ';
            if (start >= 0 && spaces == Bounds.WIDE_GAP - 1 && isBetweenCaptions(line, i - spaces, i)) {
                segments.add(line.segment(start, i - spaces, evidence));
                start = i;
            }
            spaces = space ? spaces + 1 : 0;
            if (!space && start < 0) {
                start = i;
            } else if (start >= 0 && spaces == Bounds.WIDE_GAP) {
                segments.add(line.segment(start, i, evidence));
                start = -1;
            }
        }
        if (start >= 0) {
            segments.add(line.segment(start, line.length(), evidence));
        }
    }

    /** "(Jurisdiction)  (Address of principal executive offices)": captions of two columns that nearly meet. */
    private static boolean isBetweenCaptions(PrintedLine line, int from, int to) {
        return line.charAt(from - 1) == ')' && line.charAt(to) == '(' && to + 1 < line.length() && Character.isLetter(line.charAt(to + 1));
    }

    private boolean isPageNumber() {
        String number = segments.get(0).text();
        int digits = 0;
        while (digits < number.length() && Character.isDigit(number.charAt(digits))) {
            digits++;
        }
        return segments.size() == 1 && digits == number.length() && digits <= Bounds.PAGE_DIGITS;
    }
}
