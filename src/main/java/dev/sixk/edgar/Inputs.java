package dev.sixk.edgar;

import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import dev.sixk.internal.container.BoundedInput;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Reads whole inputs into memory within limits. Gzip is told by its first two bytes, not by a name. Thread-safe. */
public final class Inputs {

    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;
    private static final int BUFFER = 1 << 16;

    private Inputs() {
    }

    /**
     * Reads a file, unpacked if it is gzip.
     *
     * @throws IOException            if the file cannot be read, or is damaged gzip
     * @throws LimitExceededException if it is longer, unpacked, than {@link ParseLimits#inputBytes} and
     *                                {@link ParseLimits#expansion} allow
     */
    public static byte[] read(Path file, ParseLimits limits) throws IOException {
        Objects.requireNonNull(limits, "limits");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, limits);
        }
    }

    /**
     * Reads a stream to its end, unpacked if it is gzip. Does not close it.
     *
     * @throws IOException            if the stream cannot be read, or is damaged gzip
     * @throws LimitExceededException if it is longer, unpacked, than {@link ParseLimits#inputBytes} and
     *                                {@link ParseLimits#expansion} allow
     */
    public static byte[] read(InputStream in, ParseLimits limits) throws IOException {
        return open(in, limits).readAllBytes();
    }

    /**
     * Gives bytes as they are, unpacked if they are gzip.
     *
     * @throws IOException            if they are damaged gzip
     * @throws LimitExceededException if they are more, unpacked, than {@link ParseLimits#inputBytes} and
     *                                {@link ParseLimits#expansion} allow
     */
    public static byte[] read(byte[] bytes, ParseLimits limits) throws IOException {
        boolean gzip = bytes.length > 1 && (bytes[0] & 0xFF) == GZIP_FIRST && (bytes[1] & 0xFF) == GZIP_SECOND;
        return gzip ? read(new ByteArrayInputStream(bytes), limits) : bytes;
    }

    /**
     * Opens a stream that unpacks gzip and throws {@link LimitExceededException} where a limit is passed. Closing it closes the
     * given stream.
     *
     * @throws IOException if the stream cannot be read, or is damaged gzip
     */
    public static InputStream open(InputStream in, ParseLimits limits) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(limits, "limits");
        BoundedInput packed = BoundedInput.plain(new BufferedInputStream(in, BUFFER), limits);
        packed.mark(2);
        boolean gzip = packed.read() == GZIP_FIRST && packed.read() == GZIP_SECOND;
        packed.reset();
        return gzip ? BoundedInput.unpacked(new GZIPInputStream(packed, BUFFER), limits, packed::count) : packed;
    }
}
