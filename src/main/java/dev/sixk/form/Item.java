package dev.sixk.form;

import dev.sixk.words.Words;

/**
 * One item of a line: a word, or a phrase that the line grammar knows.
 *
 * @param passage the passage it stands in
 * @param rule    the name of the grammar rule that matched
 * @param start   0-based index of its first character in the passage
 * @param end     0-based index behind its last character
 */
public record Item(Passage passage, String rule, int start, int end) {

    /** Says whether the item was matched by a rule of this name, such as one of the form's own. */
    public boolean is(String ruleName) {
        return rule.equals(ruleName);
    }

    /** Says whether a rule of the form's own matched the item, one that {@link LineRule} does not name. */
    public boolean isOwn() {
        return !LineRule.isShared(rule);
    }

    /** Says whether the item was matched by the rule of this shared name. */
    public boolean is(LineRule shared) {
        return rule.equals(shared.ruleName());
    }

    /** Says whether the item was matched by one of these rules. */
    public boolean isOneOf(LineRule... shared) {
        for (LineRule each : shared) {
            if (is(each)) {
                return true;
            }
        }
        return false;
    }

    /** Gives the item's words. */
    public Words words() {
        return Words.of(passage, start, end);
    }

    /** Gives the item's text. */
    public String text() {
        return words().text();
    }
}
