package dev.sixk.internal.cover;

import java.util.ArrayList;
import java.util.List;

/** The lines of a cover that no caption has taken so far, and those that nothing took. */
final class UncaptionedLines {

    private final List<Run> earlier = new ArrayList<>();
    private final List<Run> lines = new ArrayList<>();
    private final List<Run> unread = new ArrayList<>();

    void add(List<Run> runs) {
        lines.addAll(runs);
    }

    /** What stands above a period or a file number may be the name. */
    void setAside() {
        earlier.addAll(lines);
        lines.clear();
    }

    /** Forgets the lines: they are no part of the cover. */
    void forget() {
        earlier.clear();
        lines.clear();
    }

    boolean isEmpty() {
        return earlier.isEmpty() && lines.isEmpty();
    }

    /** Takes the lines above what stands now, else those above the phrase before it. */
    List<Run> takeLatest() {
        return take(lines.isEmpty() ? earlier : lines);
    }

    /** Takes the first lines. */
    List<Run> takeFirst() {
        return take(earlier.isEmpty() ? lines : earlier);
    }

    private static List<Run> take(List<Run> runs) {
        List<Run> taken = List.copyOf(runs);
        runs.clear();
        return taken;
    }

    /** Nothing takes the lines: what stands behind them has its own value. */
    void leave() {
        unread.addAll(earlier);
        unread.addAll(lines);
        forget();
    }

    /** Takes lines out that a fact has. */
    void used(List<Run> runs) {
        earlier.removeAll(runs);
        lines.removeAll(runs);
    }

    void leave(List<Run> runs) {
        unread.addAll(runs);
    }

    /** Gives the lines that nothing took. */
    List<Run> unread() {
        leave();
        return unread;
    }
}
