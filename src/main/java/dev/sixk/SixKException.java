package dev.sixk;

/** An input that cannot be read. Stub of the build branch. */
public class SixKException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what went wrong
     */
    public SixKException(String message) {
        super(message);
    }
}
