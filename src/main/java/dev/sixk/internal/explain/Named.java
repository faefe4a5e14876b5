package dev.sixk.internal.explain;

/**
 * What a path of a record is called.
 *
 * @param section the part of the form that it belongs to: "Signatures"
 * @param group   the heading it stands under: the section, or one of its several: "Signatures 1 of 2"
 * @param name    its name below that heading: "Title"
 */
record Named(String section, String group, String name) {

    /** Gives the name behind its heading, for where another heading stands over it: "Signatures 1 of 2, Title". */
    String full() {
        return name.equals(section) ? group : group + ", " + name;
    }
}
