package dev.sixk.edgar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The invented submissions under {@code src/test/resources/edgar}. */
final class Fixture {

    private Fixture() {
    }

    static byte[] bytes(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream("/edgar/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static Submission submission(String name) {
        return Submission.of(bytes(name));
    }

    /** A submission whose text is given, ASCII. */
    static Submission of(String text) {
        return Submission.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
