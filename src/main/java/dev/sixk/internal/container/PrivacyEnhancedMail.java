package dev.sixk.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Privacy-enhanced mail, in which EDGAR sent submissions until the 2010s. RFC 1421, 4.3.2.4: a line that begins with a hyphen is
 * sent with {@code "- "} in front. Undone here only where a hyphen follows, as no other line is ever escaped.
 */
public final class PrivacyEnhancedMail {

    private static final byte[] BEGIN = "-----begin privacy-enhanced message-----".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "-----end privacy-enhanced message-----".getBytes(StandardCharsets.US_ASCII);

    private PrivacyEnhancedMail() {
    }

    static boolean beginsAt(byte[] bytes, int at) {
        return Bytes.matches(bytes, at, bytes.length, BEGIN);
    }

    /** The offset behind the closing line if it stands at an offset, else that offset. */
    static int skipEnd(byte[] bytes, int at) {
        return Bytes.matches(bytes, at, bytes.length, END) ? at + END.length : at;
    }

    /** Gives a copy of a region with escaped hyphens undone. */
    public static byte[] unescape(byte[] bytes, int start, int end) {
        byte[] out = new byte[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            if (bytes[i] == '-' && escaped(bytes, i, start, end)) {
                i += 2;
            }
            out[length++] = bytes[i];
        }
        return length == out.length ? out : Arrays.copyOf(out, length);
    }

    private static boolean escaped(byte[] bytes, int at, int start, int end) {
        return at + 2 < end && bytes[at + 1] == ' ' && bytes[at + 2] == '-' && (at == start || Bytes.isLineEnd(bytes[at - 1]));
    }
}
