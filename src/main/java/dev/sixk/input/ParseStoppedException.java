package dev.sixk.input;

import java.io.Serial;

/** Says that a reading was stopped before its end: its thread was interrupted, or the time that {@link ParseOptions#deadline()} allows is over. */
public class ParseStoppedException extends SixKException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message why, and what can be done
     */
    public ParseStoppedException(String message) {
        super(message);
    }
}
