package dev.sixk.input;

import java.io.Serial;

/** Thrown when no form module reads the form of a filing. The message names the form types that are read. */
public class UnsupportedFormException extends SixKException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Makes the exception with a sentence that says what was expected, what was found, and what to do. */
    public UnsupportedFormException(String message) {
        super(message);
    }
}
