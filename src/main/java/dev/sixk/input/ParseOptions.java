package dev.sixk.input;

import dev.sixk.model.ParsedReport;
import java.io.Serializable;
import java.util.Objects;

/**
 * What a parse is to do. Immutable; make one with {@link #builder()}.
 *
 * @param evidence whether the places of all facts in the source are kept; costs time and memory only where it is true: up to
 *                 64 bytes of heap for a byte of ordinary HTML, in place of 25; only methods that give a {@link ParsedReport} take it
 * @param limits   the limits on untrusted input
 */
public record ParseOptions(boolean evidence, ParseLimits limits) implements Serializable {

    private static final ParseOptions DEFAULTS = new ParseOptions(false, ParseLimits.defaults());

    public ParseOptions {
        Objects.requireNonNull(limits, "limits");
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

        /** Builds the options. */
        public ParseOptions build() {
            return new ParseOptions(evidence, limits);
        }
    }
}
