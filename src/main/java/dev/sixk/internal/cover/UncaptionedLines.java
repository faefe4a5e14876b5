package dev.sixk.internal.cover;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** The lines of a cover that no caption has taken so far. */
final class UncaptionedLines {

    private final List<Run> earlier = new ArrayList<>();
    private final List<Run> lines = new ArrayList<>();
    private @Nullable ParserRuleContext rule;

    void add(List<Run> runs, ParserRuleContext place) {
        lines.addAll(runs);
        rule = rule == null ? place : rule;
    }

    /** What stands above a period or a file number may be the name; the first lines that do are. */
    void setAside() {
        if (earlier.isEmpty()) {
            earlier.addAll(lines);
        }
        lines.clear();
    }

    void clear() {
        earlier.clear();
        lines.clear();
        rule = null;
    }

    boolean isEmpty() {
        return earlier.isEmpty() && lines.isEmpty();
    }

    /** Gives the lines above what stands now, else those above the phrase before it. */
    List<Run> latest() {
        return List.copyOf(lines.isEmpty() ? earlier : lines);
    }

    /** Gives the first lines. */
    List<Run> first() {
        return List.copyOf(earlier.isEmpty() ? lines : earlier);
    }

    @Nullable ParserRuleContext rule() {
        return rule;
    }
}
