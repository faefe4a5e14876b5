package dev.sixk.input;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one reading may cost: time, until its thread is interrupted or its deadline is over, and the amounts of {@link ParseLimits} that grow
 * with what stands in a document rather than with its length. Made where the reading begins, asked while each amount grows. Immutable.
 */
public final class Budget {

    private static final Budget NONE = new Budget(null, ParseLimits.defaults());

    private final @Nullable Duration allowed;
    private final ParseLimits limits;
    private final long begin = System.nanoTime();

    private Budget(@Nullable Duration allowed, ParseLimits limits) {
        this.allowed = allowed;
        this.limits = limits;
    }

    /** Gives a budget of the default limits, whose time an interrupt alone ends. */
    public static Budget none() {
        return NONE;
    }

    /** Begins to count the time that options allow. */
    public static Budget of(ParseOptions options) {
        return new Budget(options.deadline(), options.limits());
    }

    /**
     * Goes on, or ends the reading.
     *
     * @throws ParseStoppedException if the thread is interrupted, which it stays, or the time is over
     */
    public void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ParseStoppedException("Reading was interrupted before its end.");
        }
        if (allowed != null && System.nanoTime() - begin > allowed.toNanos()) {
            throw new ParseStoppedException("Reading took longer than " + allowed.toMillis() + " ms; to allow more, set ParseOptions.deadline.");
        }
    }

    /** Throws a {@link LimitExceededException} if an HTML document may have more nodes than {@link ParseLimits#nodes}. */
    public void nodes(int count) {
        if (count > limits.nodes()) {
            throw new LimitExceededException("tags in the document", count, limits.nodes(), "nodes");
        }
    }

    /** Throws a {@link LimitExceededException} if a document has more lines, or segments, than {@link ParseLimits} allow, or one line has. */
    public void line(int lines, int segments, int ofThisLine) {
        if (lines > limits.lines()) {
            throw new LimitExceededException("lines in the document", lines, limits.lines(), "lines");
        }
        if (segments > limits.segments()) {
            throw new LimitExceededException("segments of lines in the document", segments, limits.segments(), "segments");
        }
        if (ofThisLine > limits.lineSegments()) {
            throw new LimitExceededException("segments in a line", ofThisLine, limits.lineSegments(), "lineSegments");
        }
    }

    /** Throws a {@link LimitExceededException} if a document has more phrases than {@link ParseLimits#phrases}. */
    public void phrases(int count) {
        if (count > limits.phrases()) {
            throw new LimitExceededException("phrases in the document", count, limits.phrases(), "phrases");
        }
    }

    /** Throws a {@link LimitExceededException} if a report has more tokens than {@link ParseLimits#tokens}. */
    public void tokens(int count) {
        if (count > limits.tokens()) {
            throw new LimitExceededException("tokens in the report", count, limits.tokens(), "tokens");
        }
    }
}
