package dev.sixk.model;

import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One list of exhibits where it stands.
 *
 * @param kind     how the exhibits are listed
 * @param heading  the heading as printed, null without one
 * @param line     the 1-based layout line on which the list begins
 * @param exhibits the rows in order; never empty
 */
public record ExhibitList(ExhibitListKind kind, @Nullable String heading, int line, List<Exhibit> exhibits) implements Serializable {

    public ExhibitList {
        Objects.requireNonNull(kind, "kind");
        exhibits = List.copyOf(exhibits);
    }

    /**
     * Gives one merged view of lists: each number once, as it first appears in a list; a sentence counts only for numbers that no
     * list carries, a range of numbers only if a list lacks one of them.
     */
    public static List<Exhibit> merged(List<ExhibitList> lists) {
        Set<String> listed = new HashSet<>();
        lists.stream().filter(list -> list.kind != ExhibitListKind.SENTENCE)
            .forEach(list -> list.exhibits.forEach(exhibit -> listed.add(exhibit.number())));
        Map<String, Exhibit> merged = new LinkedHashMap<>();
        for (ExhibitList list : lists) {
            for (Exhibit exhibit : list.exhibits) {
                if (list.kind != ExhibitListKind.SENTENCE || !listed.containsAll(exhibit.numbers())) {
                    merged.merge(exhibit.number(), exhibit, (first, later) -> first.description().isEmpty() ? later : first);
                }
            }
        }
        return List.copyOf(merged.values());
    }
}
