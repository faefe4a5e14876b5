package dev.sixk.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words behind the facts of one report: where each stands in the source, and the grammar rule that matched. Immutable.
 *
 * <p>Facts are named by path: the record's components joined by dots, an element of a list by its 0-based index, such as
 * {@code "cover.period"}, {@code "cover.registrant.addressLines[0]"}, {@code "checkBoxes.rule12g3_2b.boxes[1]"},
 * {@code "exhibitLists[1].exhibits[0].description"}, {@code "incorporations[0].statements[1].fileNumbers[2]"},
 * {@code "signatures[0].signatories[0].name"}. A path ends at a value that has words of its own: a text, a {@code Period}, a
 * {@code PrintedDate}, a {@code Box}, and the answer to a question of the cover, whose boxes are facts within it. Every such value that
 * is printed has evidence; what is absent or worked out (kinds, lines, the body, attachments, problems) has none.
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
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(rule, "rule");
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

    /** Says whether the other holds evidence of the same facts, in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence evidence && List.copyOf(facts.values()).equals(List.copyOf(evidence.facts.values()));
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return "Evidence" + facts.values();
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
