package dev.sixk.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
     * Gives one merged view of lists: each number once, as it first appears in a list, but for rows one below the other, which may give one
     * number to several documents. A sentence counts only for numbers that no list carries, a range of numbers only if a list lacks one of
     * them; a row without a description takes the one that its number has further down.
     */
    public static List<Exhibit> merged(List<ExhibitList> lists) {
        Set<String> listed = new HashSet<>();
        lists.stream().filter(list -> list.kind != ExhibitListKind.SENTENCE)
            .forEach(list -> list.exhibits.forEach(exhibit -> listed.add(exhibit.number())));
        Set<String> numbers = new HashSet<>();
        List<Exhibit> merged = new ArrayList<>();
        for (ExhibitList list : lists) {
            String before = "";
            boolean sentence = list.kind == ExhibitListKind.SENTENCE;
            for (Exhibit exhibit : list.exhibits.stream().filter(each -> !sentence || !listed.containsAll(each.numbers())).toList()) {
                int bare = merged.indexOf(new Exhibit(exhibit.number(), ""));
                if (bare >= 0) {
                    merged.set(bare, exhibit);
                } else if (numbers.add(exhibit.number())) {
                    merged.add(exhibit);
                    before = exhibit.number();
                } else if (exhibit.number().equals(before) && !merged.contains(exhibit) && !exhibit.description().isEmpty()) {
                    merged.add(exhibit);
                } else {
                    before = "";
                }
            }
        }
        return List.copyOf(merged);
    }
}
