package dev.sixk.internal.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The charset rule. EDGAR names no charset: ASCII is the rule, and what is beyond it is UTF-8 or, in older filings,
 * windows-1252. So: UTF-8 if a byte order mark says so (damage becomes U+FFFD), else UTF-8 if it is valid, else windows-1252.
 */
public final class EdgarCharset {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private EdgarCharset() {
    }

    /** Decodes bytes by the charset rule; a byte order mark is left out. */
    public static String decode(byte[] bytes, int offset, int length) {
        if (length >= 3 && bytes[offset] == (byte) 0xEF && bytes[offset + 1] == (byte) 0xBB && bytes[offset + 2] == (byte) 0xBF) {
            return new String(bytes, offset + 3, length - 3, StandardCharsets.UTF_8);
        }
        if (isAscii(bytes, offset, length)) {
            return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, offset, length)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, offset, length, WINDOWS_1252);
        }
    }

    private static boolean isAscii(byte[] bytes, int offset, int length) {
        int any = 0;
        for (int i = offset; i < offset + length; i++) {
            any |= bytes[i];
        }
        return any >= 0;
    }
}
