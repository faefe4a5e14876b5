package dev.sixk.input;

import java.io.Serial;

/**
 * Says that reading cannot go on. The message says what is wrong, where, and what can be done.
 *
 * <p>Odd content never throws: it is reported as a {@link dev.sixk.model.Problem} beside what could be read.
 */
public class SixKException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what is wrong, where, and what can be done
     */
    public SixKException(String message) {
        super(message);
    }
}
