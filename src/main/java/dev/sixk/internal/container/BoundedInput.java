package dev.sixk.internal.container;

import dev.sixk.LimitExceededException;
import dev.sixk.ParseLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Counts what is read, and stops an input that is too long, or grows too much while it is unpacked. Not thread-safe. */
public final class BoundedInput extends FilterInputStream {

    /** Below this length any growth is harmless. */
    private static final long HARMLESS = 16L << 20;

    private final ParseLimits limits;
    private final @Nullable BoundedInput packed;
    private long count;
    private long marked;

    /**
     * Counts a stream.
     *
     * @param packed the counted stream that is unpacked here, null if nothing is unpacked
     */
    public BoundedInput(InputStream in, ParseLimits limits, @Nullable BoundedInput packed) {
        super(in);
        this.limits = limits;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public synchronized void mark(int limit) {
        super.mark(limit);
        marked = count;
    }

    @Override
    public synchronized void reset() throws IOException {
        super.reset();
        count = marked;
    }

    private void count(long read) {
        count += read;
        if (count > limits.inputBytes()) {
            throw new LimitExceededException("bytes in the input", count, limits.inputBytes(), "inputBytes");
        }
        if (packed != null && count > HARMLESS && count / limits.expansion() > packed.count) {
            throw new LimitExceededException("unpacked bytes for each packed byte", count / Math.max(packed.count, 1),
                limits.expansion(), "expansion");
        }
    }
}
