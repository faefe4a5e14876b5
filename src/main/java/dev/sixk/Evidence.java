package dev.sixk;

import dev.sixk.model.SourceSpan;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words behind the facts of one report: where each stands in the source, and the grammar rule that matched. Immutable.
 *
 * <p>Facts are named by path: record components joined by dots, list elements by 0-based index, such as {@code "cover.period"},
 * {@code "cover.registrant.addressLines[0]"}, {@code "checkBoxes.rule12g3_2b"}, {@code "exhibitLists[1].exhibits[0].description"},
 * {@code "signatures[0].signatories[0].name"}.
 */
public final class Evidence implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, FactEvidence> facts;

    /**
     * The words behind one fact.
     *
     * @param path  the fact's path
     * @param text  the words as a reader sees them
     * @param rule  the name of the grammar rule that matched
     * @param spans where they stand, in reading order: several where the words cross tags, lines or cells
     */
    public record FactEvidence(String path, String text, String rule, List<SourceSpan> spans) implements Serializable {

        public FactEvidence {
            spans = List.copyOf(spans);
        }
    }

    /** Keeps the evidence of facts, in the order given. */
    public Evidence(List<FactEvidence> facts) {
        this.facts = new LinkedHashMap<>();
        facts.forEach(fact -> this.facts.put(fact.path(), fact));
    }

    /** Gives the evidence of all facts by path, in the order in which they were found; unmodifiable. */
    public Map<String, FactEvidence> facts() {
        return Collections.unmodifiableMap(facts);
    }

    /** Gives the evidence of the fact with this path; empty if the fact was not found. */
    public Optional<FactEvidence> of(String path) {
        return Optional.ofNullable(facts.get(path));
    }

    /**
     * Gives the facts that a character of the source belongs to.
     *
     * @param document 0-based index of the document in its submission, 0 for a loose document
     * @param offset   0-based offset of the character in that document's text
     */
    public List<FactEvidence> at(int document, int offset) {
        return facts.values().stream().filter(fact -> fact.spans().stream()
            .anyMatch(span -> span.document() == document && span.start() <= offset && offset < span.end())).toList();
    }
}
