package dev.sixk.internal.explain;

import dev.sixk.model.SourceSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which entries of the page stand at a character of the document. Facts may overlap: a paragraph, and a number in it. */
final class MarkMap {

    private static final int MOST_ENTRIES = 20;

    private final NavigableMap<Integer, List<Entry>> from = new TreeMap<>();
    private final BitSet covered = new BitSet();

    /** Maps the spans of entries; where several entries overlap, the one with the fewest characters comes first. */
    MarkMap(List<Entry> entries) {
        Map<Integer, List<Entry>> starts = new TreeMap<>();
        Map<Integer, List<Entry>> ends = new HashMap<>();
        for (Entry entry : entries) {
            for (SourceSpan span : entry.spans().stream().filter(each -> each.end() > each.start()).toList()) {
                starts.computeIfAbsent(span.start(), key -> new ArrayList<>()).add(entry);
                starts.computeIfAbsent(span.end(), key -> new ArrayList<>());
                ends.computeIfAbsent(span.end(), key -> new ArrayList<>()).add(entry);
                covered.set(span.start(), span.end());
            }
        }
        TreeSet<Entry> active = new TreeSet<>(Comparator.comparingInt(Entry::length).thenComparingInt(Entry::order));
        starts.forEach((at, begin) -> {
            ends.getOrDefault(at, List.of()).forEach(active::remove);
            active.addAll(begin);
            from.put(at, active.stream().limit(MOST_ENTRIES).toList());
        });
    }

    /** Gives the entries at an offset, the innermost first; the same list, by identity, for characters of one run. */
    List<Entry> at(int offset) {
        return offset >= 0 && covered.get(offset) ? from.floorEntry(offset).getValue() : List.of();
    }

    /** Says whether an entry stands between two offsets. */
    boolean isCovered(int start, int end) {
        int next = covered.nextSetBit(Math.max(0, start));
        return next >= 0 && next < end;
    }
}
