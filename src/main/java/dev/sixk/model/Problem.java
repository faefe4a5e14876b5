package dev.sixk.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something odd about the input, beside the facts that could be read all the same.
 *
 * @param code    what kind of problem it is
 * @param message a sentence that says what was expected and what was found
 * @param path    the record path of the fact it is about, such as {@code "cover.registrant.name"} or
 *                {@code "signatures[0].signatories[0].name"}, or of what holds the facts it is about, such as {@code "cover"}; null
 *                where it is about none
 * @param line    the 1-based layout line (of the header: of the submission), 0 where the problem has no place
 * @param text    the text of that line, empty where there is none
 * @param span    where it stands in the source; null unless evidence was asked for
 */
public record Problem(ProblemCode code, String message, @Nullable String path, int line, String text, @Nullable SourceSpan span)
    implements Serializable {

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(text, "text");
    }

    /** Makes a problem that is about no fact of the record, such as one of the submission's frame. */
    public Problem(ProblemCode code, String message, int line, String text, @Nullable SourceSpan span) {
        this(code, message, null, line, text, span);
    }

    /** Compares all components but the span: where a problem stands does not depend on whether evidence was asked for. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that && code == that.code && line == that.line && Objects.equals(path, that.path)
            && message.equals(that.message) && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, message, path, line, text);
    }

    /** Gives where it is, what it is about and what was found: {@code line 5, cover.period: expected a month, found "Mud"}. */
    @Override
    public String toString() {
        String place = line > 0 ? "line " + line : "";
        String about = path == null ? place : place.isEmpty() ? path : place + ", " + path;
        return (about.isEmpty() ? "" : about + ": ") + message + (text.isEmpty() ? "" : ", found \"" + text + "\"");
    }
}
