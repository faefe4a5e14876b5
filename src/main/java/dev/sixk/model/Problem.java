package dev.sixk.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something odd about the input, beside the facts that could be read all the same.
 *
 * @param code    what kind of problem it is
 * @param message a sentence that says what was expected and what was found
 * @param line    the 1-based layout line (of the header: of the submission), 0 where the problem has no place
 * @param text    the text of that line, empty where there is none
 * @param span    where it stands in the source; null unless evidence was asked for
 */
public record Problem(ProblemCode code, String message, int line, String text, @Nullable SourceSpan span) implements Serializable {

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(text, "text");
    }

    /** Compares all components but the span: where a problem stands does not depend on whether evidence was asked for. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that && code == that.code && line == that.line && message.equals(that.message) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, message, line, text);
    }

    @Override
    public String toString() {
        return (line > 0 ? "line " + line + ": " : "") + message + (text.isEmpty() ? "" : ", found \"" + text + "\"");
    }
}
