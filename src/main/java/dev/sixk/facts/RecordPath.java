package dev.sixk.facts;

import org.jspecify.annotations.Nullable;

/**
 * The place of a fact in its record: the names of the components that lead to it, such as {@code cover.registrant.name} or
 * {@code exhibitLists[0].exhibits[2].number}. Immutable; the text is made when it is asked for.
 *
 * @param parent the record that holds the component, null for the report itself
 * @param name   the component's name; empty for an element of a list
 * @param index  the element's 0-based index, -1 for a component
 */
public record RecordPath(@Nullable RecordPath parent, String name, int index) {

    /** Gives the path of a component of the report. */
    public static RecordPath of(String component) {
        return new RecordPath(null, component, -1);
    }

    /** Gives the path of a component of the record at this path. */
    public RecordPath field(String component) {
        return new RecordPath(this, component, -1);
    }

    /** Gives the path of an element of the list at this path. */
    public RecordPath at(int element) {
        return new RecordPath(this, "", element);
    }

    @Override
    public String toString() {
        String own = index < 0 ? name : "[" + index + "]";
        return parent == null ? own : index < 0 ? parent + "." + own : parent + own;
    }
}
