package dev.sixk.form;

/**
 * A section of the outline: a segment that opens it, and all segments up to the next one that opens a section.
 *
 * @param rule  the name of the outline rule
 * @param start 0-based number of the opening segment in the document
 * @param end   0-based number behind the section's last segment
 */
public record Section(String rule, int start, int end) {

    /** Says whether the section is of this shared kind. */
    public boolean is(OutlineRule shared) {
        return rule.equals(shared.ruleName());
    }
}
