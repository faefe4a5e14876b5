package dev.sixk.internal.container;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A tag that EDGAR puts around the content of some documents, inside {@code <TEXT>}. */
enum Wrapper {
    PDF, XBRL, XML, JSON, ZIP, EXCEL;

    private final byte[] open = ("<" + name().toLowerCase(java.util.Locale.ROOT) + ">").getBytes(StandardCharsets.US_ASCII);
    private final byte[] close = ("</" + name().toLowerCase(java.util.Locale.ROOT) + ">").getBytes(StandardCharsets.US_ASCII);

    /** The wrapper around a region, or null if there is none. */
    static @Nullable Wrapper around(byte[] bytes, int start, int end) {
        int first = Bytes.skipSpace(bytes, start, end);
        if (first < end && bytes[first] == '<') {
            for (Wrapper wrapper : values()) {
                if (Bytes.matches(bytes, first, end, wrapper.open)) {
                    return wrapper;
                }
            }
        }
        return null;
    }

    /** Where the content begins in a region that this wrapper opens. */
    int contentStart(byte[] bytes, int start, int end) {
        int behind = Bytes.skipSpace(bytes, start, end) + open.length;
        return Bytes.skipLineEnd(bytes, Bytes.skipBlanks(bytes, behind, end), end);
    }

    /** Where the content ends; the region's end if the end tag is missing. */
    int contentEnd(byte[] bytes, int start, int end) {
        int last = Bytes.trimEnd(bytes, start, end) - close.length;
        return last >= start && Bytes.matches(bytes, last, end, close) ? last : end;
    }
}
