package dev.sixk.internal.explain;

import dev.sixk.model.Evidence.FactEvidence;

/**
 * A fact of a report and the words behind it.
 *
 * @param path     its path in the record
 * @param value    its value as the record has it
 * @param evidence the words
 */
public record Fact(String path, String value, FactEvidence evidence) {

    /** Gives the name of the record's component that holds it: {@code "cover"}, {@code "signatures"}. */
    String root() {
        return path.split("[.\\[]", 2)[0];
    }
}
