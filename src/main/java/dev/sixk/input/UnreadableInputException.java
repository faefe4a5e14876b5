package dev.sixk.input;

/** Thrown when an input is not text: empty, a PDF, an image, an archive, random bytes. The message says what it looks like. */
public class UnreadableInputException extends SixKException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception with a sentence that says what the input looks like and what to do. */
    public UnreadableInputException(String message) {
        super(message);
    }
}
