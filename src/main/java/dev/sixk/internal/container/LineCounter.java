package dev.sixk.internal.container;

/** Counts lines ended by LF, CRLF or a bare CR up to an offset, going on from the offset asked for last. Not thread-safe. */
final class LineCounter {

    private final byte[] bytes;
    private int offset;
    private int line = 1;

    LineCounter(byte[] bytes) {
        this.bytes = bytes;
    }

    int line(int wanted) {
        if (wanted < offset) {
            offset = 0;
            line = 1;
        }
        for (; offset < wanted; offset++) {
            if (bytes[offset] == '\n' || bytes[offset] == '\r' && !(offset + 1 < bytes.length && bytes[offset + 1] == '\n')) {
                line++;
            }
        }
        return line;
    }
}
