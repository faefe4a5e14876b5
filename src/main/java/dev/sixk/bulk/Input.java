package dev.sixk.bulk;

import dev.sixk.edgar.Inputs;
import dev.sixk.input.ParseLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One input: a name to report it by, and its bytes when they are asked for.
 *
 * @param name        the name as given, as found under a directory, or {@code archive.zip!member}
 * @param bytes       reads the bytes
 * @param weight      how many bytes of memory it may hold until its result is handed on
 * @param sourceBytes how many bytes of a file lie behind it that were not behind the input before it
 */
record Input(String name, Bytes bytes, long weight, long sourceBytes) {

    /** Reads the bytes of an input. */
    @FunctionalInterface
    interface Bytes {
        /**
         * Reads all bytes, unpacked if they are gzip.
         *
         * @throws IOException                           if that fails
         * @throws dev.sixk.input.LimitExceededException if there are more than the limits allow
         */
        byte[] read() throws IOException;
    }

    /** A file; that it is there shows when it is read. */
    static Input ofFile(String name, Path path, ParseLimits limits) {
        long size = size(path);
        return new Input(name, () -> Inputs.read(path, limits), size, size);
    }

    /** A stream, read to its end and left open. */
    static Input ofStream(String name, InputStream in, ParseLimits limits) {
        return new Input(name, () -> Inputs.read(in, limits), 0, 0);
    }

    /** An input that fails with this reason as soon as it is read. */
    static Input failing(String name, Exception reason) {
        return new Input(name, () -> {
            if (reason instanceof IOException failure) {
                throw failure;
            }
            if (reason instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IOException(reason);
        }, 0, 0);
    }

    /** Gives the size of a file; 0 if it cannot be told. */
    static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException | SecurityException unknown) {
            return 0;
        }
    }
}
