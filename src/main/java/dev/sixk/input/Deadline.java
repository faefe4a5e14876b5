package dev.sixk.input;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long one reading may go on: until its thread is interrupted, or its time is over. Made where the reading begins, asked at every step
 * whose number grows with the input. Immutable.
 */
public final class Deadline {

    private static final Deadline NONE = new Deadline(null);

    private final @Nullable Duration allowed;
    private final long begin = System.nanoTime();

    private Deadline(@Nullable Duration allowed) {
        this.allowed = allowed;
    }

    /** Gives a deadline that an interrupt alone ends. */
    public static Deadline none() {
        return NONE;
    }

    /** Begins to count the time that options allow. */
    public static Deadline of(ParseOptions options) {
        return options.deadline() == null ? NONE : new Deadline(options.deadline());
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
}
