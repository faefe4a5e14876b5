package dev.sixk.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
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
}
