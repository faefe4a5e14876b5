package dev.sixk.input;

import dev.sixk.model.ParsedReport;
import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a parse is to do. Immutable; make one with {@link #builder()}.
 *
 * @param evidence whether the places of all facts in the source are kept; costs time and memory only where it is true: up to
 *                 64 bytes of heap for a byte of ordinary HTML, in place of 25; only methods that give a {@link ParsedReport} take it
 * @param limits   the limits on untrusted input
 * @param deadline how long one call may read, of its reports or of its news, before it ends with a {@link ParseStoppedException}; null
 *                 without such a limit. Soon, not at once: HTML is made a tree in one step. An interrupt of the thread ends a call alike,
 *                 with or without a deadline
 */
public record ParseOptions(boolean evidence, ParseLimits limits, @Nullable Duration deadline) implements Serializable {

    private static final Duration LONGEST = Duration.ofDays(365);
    private static final ParseOptions DEFAULTS = new ParseOptions(false, ParseLimits.defaults(), null);

    public ParseOptions {
        Objects.requireNonNull(limits, "limits");
        if (deadline != null && (deadline.isNegative() || deadline.isZero() || deadline.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException("deadline must be above 0 and at most " + LONGEST + ", is " + deadline);
        }
    }

    /** Gives the options of a plain parse: no evidence, the default limits. */
    public static ParseOptions defaults() {
        return DEFAULTS;
    }

    /** Begins with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Changes options one by one. Not thread-safe; the built options are. */
    public static final class Builder {

        private boolean evidence;
        private ParseLimits limits = ParseLimits.defaults();
        private @Nullable Duration deadline;

        private Builder() {
        }

        /** Sets whether the places of all facts are kept. */
        public Builder evidence(boolean value) {
            evidence = value;
            return this;
        }

        /** Sets the limits. */
        public Builder limits(ParseLimits value) {
            limits = Objects.requireNonNull(value, "limits");
            return this;
        }

        /**
         * Sets how long one call may read.
         *
         * @throws IllegalArgumentException when the options are built, if it is not above 0 and at most a year
         */
        public Builder deadline(Duration value) {
            deadline = Objects.requireNonNull(value, "deadline");
            return this;
        }

        /** Builds the options. */
        public ParseOptions build() {
            return new ParseOptions(evidence, limits, deadline);
        }
    }
}
