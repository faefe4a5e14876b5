package dev.sixk.internal.explain;

import java.util.Map;

/** The headings of the page's list. */
final class EntryGroups {

    private static final Map<String, String> NAMES = Map.of("cover", "Cover", "checkBoxes", "Check boxes", "exhibitLists", "Exhibits",
        "incorporations", "Incorporation by reference", "signatures", "Signatures");

    private EntryGroups() {
    }

    /** Gives the heading for the facts of a component of the record; one of another form has its own name. */
    static String of(String component) {
        String name = NAMES.get(component);
        return name == null ? FactLabel.of(component) : name;
    }
}
