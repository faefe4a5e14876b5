package dev.sixk.cli;

import dev.sixk.edgar.Inputs;
import dev.sixk.input.ParseLimits;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One input: a name to report it by, and its bytes when they are asked for.
 *
 * @param name  the name as given, as found under a directory, or {@code archive.zip!member}
 * @param bytes reads the bytes
 */
record Input(String name, Bytes bytes) {

    /** Reads the bytes of an input. */
    @FunctionalInterface
    interface Bytes {
        /**
         * Reads all bytes, unpacked if they are gzip.
         *
         * @throws IOException                      if that fails
         * @throws dev.sixk.input.LimitExceededException  if there are more than the default limits allow
         */
        byte[] read() throws IOException;
    }

    /** A file; that it is there shows when it is read. */
    static Input ofFile(String name, Path path) {
        return new Input(name, () -> Inputs.read(path, ParseLimits.defaults()));
    }

    /** An input that fails with this reason as soon as it is read. */
    static Input failing(String name, IOException reason) {
        return new Input(name, () -> {
            throw reason;
        });
    }
}
