package dev.sixk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One input: a name to report it by, and its bytes when they are asked for.
 *
 * @param name  the name as given, or as found under a directory
 * @param bytes reads the bytes
 */
record Input(String name, Bytes bytes) {

    /** The largest input that is read, in bytes: over three times the largest complete submission known to us. */
    static final int MAX_BYTES = 1 << 30;

    /** Reads the bytes of an input. */
    @FunctionalInterface
    interface Bytes {
        /** Reads all bytes. Throws IOException if that fails or if there are more than {@link #MAX_BYTES}. */
        byte[] read() throws IOException;
    }

    /** A file; that it is there shows when it is read. */
    static Input ofFile(String name, Path path) {
        return new Input(name, () -> readFile(path));
    }

    /** An input that fails with this reason as soon as it is read. */
    static Input failing(String name, IOException reason) {
        return new Input(name, () -> {
            throw reason;
        });
    }

    private static byte[] readFile(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return readBounded(in);
        }
    }

    /** Reads to the end, but no more than {@link #MAX_BYTES}. */
    static byte[] readBounded(InputStream in) throws IOException {
        return readBounded(in, MAX_BYTES);
    }

    /** Reads to the end; throws IOException if there are more than {@code max} bytes. */
    static byte[] readBounded(InputStream in, int max) throws IOException {
        byte[] bytes = in.readNBytes(max);
        if (bytes.length == max && in.read() >= 0) {
            throw new IOException("larger than " + max + " bytes");
        }
        return bytes;
    }
}
