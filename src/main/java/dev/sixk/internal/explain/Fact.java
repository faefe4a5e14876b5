package dev.sixk.internal.explain;

import dev.sixk.model.Evidence.FactEvidence;

/**
 * A fact of a report and the words behind it.
 *
 * @param path     its path in the record
 * @param named    what people call it
 * @param value    its value as the record has it
 * @param evidence the words
 */
record Fact(String path, Named named, String value, FactEvidence evidence) {

    /** Gives the path of what holds the fact, the fact's list left out: {@code cover.registrant} of {@code cover.registrant.addressLines[1]}. */
    String holder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    /** Says whether a path is that of the fact, or of what holds it. */
    boolean isWithin(String outer) {
        return path.startsWith(outer) && (path.length() == outer.length() || ".[".indexOf(path.charAt(outer.length())) >= 0);
    }

    /** Says whether a path is that of the fact, or of the list that it is an element of. */
    boolean isAt(String outer) {
        return isWithin(outer) && path.indexOf('.', outer.length()) < 0;
    }
}
