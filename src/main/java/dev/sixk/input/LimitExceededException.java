package dev.sixk.input;

import java.io.Serial;

/** Says that an input is larger than {@link ParseLimits} allow, by which measure, and which setting would allow it. */
public class LimitExceededException extends SixKException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What was counted, in the plural. */
    private final String what;
    /** How many there are: at least this many where counting stopped early. */
    private final long actual;
    /** How many are allowed. */
    private final long allowed;
    /** The setting's name. */
    private final String setting;

    /**
     * Makes an exception.
     *
     * @param what    what was counted, in the plural, such as {@code "documents in the submission"}
     * @param actual  how many there are; at least this many where counting stopped early
     * @param allowed how many are allowed
     * @param setting the component of {@link ParseLimits} that allows more
     */
    public LimitExceededException(String what, long actual, long allowed, String setting) {
        super("Too many " + what + ": at least " + actual + ", allowed " + allowed
            + "; to allow more, set ParseLimits." + setting + ".");
        this.what = what;
        this.actual = actual;
        this.allowed = allowed;
        this.setting = setting;
    }

    /** Gives what was counted, in the plural. */
    public String what() {
        return what;
    }

    /** Gives how many there are; at least this many where counting stopped early. */
    public long actual() {
        return actual;
    }

    /** Gives how many are allowed. */
    public long allowed() {
        return allowed;
    }

    /** Gives the name of the {@link ParseLimits} component that allows more. */
    public String setting() {
        return setting;
    }
}
