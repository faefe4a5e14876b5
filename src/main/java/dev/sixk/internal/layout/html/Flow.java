package dev.sixk.internal.layout.html;

import dev.sixk.layout.Segment;
import java.util.ArrayList;
import java.util.List;

/** The lines of a document or of one cell, from top to bottom. */
final class Flow {

    private final List<FlowLine> lines = new ArrayList<>();
    private boolean gap;
    private boolean pageBreak;
    private int slot;

    List<FlowLine> lines() {
        return lines;
    }

    void add(List<Segment> segments) {
        lines.add(new FlowLine(slot++, gap, pageBreak, segments));
        gap = false;
        pageBreak = false;
    }

    /** Leaves a line blank. */
    void blank() {
        slot++;
        gap = true;
    }

    void gap() {
        gap = true;
    }

    void pageBreak() {
        pageBreak = true;
    }

    /** Whether a page break still waits for its line. */
    boolean endsInPageBreak() {
        return pageBreak;
    }
}
