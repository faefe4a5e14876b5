package dev.sixk;

/** Options of a parse. Stub of the build branch. */
public record ParseOptions() {

    /** The default options. */
    public static final ParseOptions DEFAULT = new ParseOptions();
}
