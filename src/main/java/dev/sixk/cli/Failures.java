package dev.sixk.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words why an input could not be read. */
final class Failures {

    private Failures() {
    }

    /** Gives the reason as one line; never empty. */
    static String reason(Throwable failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (failure instanceof AccessDeniedException) {
            return "access denied";
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : oneLine(message);
    }

    /** Replaces each run of control characters by one space, so that a line stays a line. */
    static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}++", " ").strip();
    }
}
