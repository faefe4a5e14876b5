package dev.sixk.internal.container;

import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Counts what is read, and stops an input that is too long, or grows too much while it is unpacked. Not thread-safe. */
public final class BoundedInput extends FilterInputStream {

    /** Below this length any growth is harmless. */
    private static final long HARMLESS = 16L << 20;

    private final long allowed;
    private final int expansion;
    private final LongSupplier packed;
    private long count;
    private long marked;

    private BoundedInput(InputStream in, long allowed, int expansion, LongSupplier packed) {
        super(in);
        this.allowed = allowed;
        this.expansion = expansion;
        this.packed = packed;
    }

    /** Counts a stream that may have any length. */
    public static BoundedInput counting(InputStream in) {
        return new BoundedInput(in, Long.MAX_VALUE, 1, () -> Long.MAX_VALUE);
    }

    /** Bounds one input that is not packed. */
    public static BoundedInput plain(InputStream in, ParseLimits limits) {
        return new BoundedInput(in, limits.inputBytes(), 1, () -> Long.MAX_VALUE);
    }

    /** Bounds one input that is unpacked by the given stream from as many bytes as the supplier tells. */
    public static BoundedInput unpacked(InputStream in, ParseLimits limits, LongSupplier packed) {
        return new BoundedInput(in, limits.inputBytes(), limits.expansion(), packed);
    }

    /** Bounds the growth, but not the length, of an archive of many inputs. */
    public static BoundedInput archive(InputStream in, ParseLimits limits, LongSupplier packed) {
        return new BoundedInput(in, Long.MAX_VALUE, limits.expansion(), packed);
    }

    /** Gives how many bytes were read. */
    public long count() {
        return count;
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
        if (count > allowed) {
            throw new LimitExceededException("bytes in the input", count, allowed, "inputBytes");
        }
        if (count > HARMLESS && count / expansion > packed.getAsLong()) {
            throw new LimitExceededException("unpacked bytes for each packed byte", count / Math.max(packed.getAsLong(), 1),
                expansion, "expansion");
        }
    }
}
