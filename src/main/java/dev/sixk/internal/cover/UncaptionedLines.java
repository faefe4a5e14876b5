package dev.sixk.internal.cover;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** The lines of a cover that no caption has taken so far, and those that nothing took. */
final class UncaptionedLines {

    private final List<Run> earlier = new ArrayList<>();
    private final List<Run> lines = new ArrayList<>();
    private final List<Run> unread = new ArrayList<>();
    private @Nullable ParserRuleContext rule;

    void add(List<Run> runs, ParserRuleContext place) {
        lines.addAll(runs);
        rule = rule == null ? place : rule;
    }

    /** What stands above a period or a file number may be the name; the first lines that do are. */
    void setAside() {
        (earlier.isEmpty() ? earlier : unread).addAll(lines);
        lines.clear();
    }

    /** Forgets the lines: they are no part of the cover. */
    void forget() {
        earlier.clear();
        lines.clear();
        unread.clear();
        rule = null;
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
        earlier.clear();
        lines.clear();
        rule = null;
    }

    /** Takes lines out that a fact has. */
    void used(List<Run> runs) {
        earlier.removeAll(runs);
        lines.removeAll(runs);
        unread.removeAll(runs);
    }

    void leave(List<Run> runs) {
        unread.addAll(runs);
    }

    /** Gives the lines that nothing took. */
    List<Run> unread() {
        leave();
        return unread;
    }

    @Nullable ParserRuleContext rule() {
        return rule;
    }
}
