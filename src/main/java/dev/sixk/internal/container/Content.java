package dev.sixk.internal.container;

import org.jspecify.annotations.Nullable;

/**
 * A document's content without mail escapes and wrapper.
 *
 * @param bytes   the bytes that hold it
 * @param start   0-based offset of the content
 * @param end     0-based offset behind it
 * @param wrapper the wrapper that was around it, null if there was none
 */
public record Content(byte[] bytes, int start, int end, @Nullable Wrapper wrapper) {

    /** Finds the content in a region; copies the region only to undo mail escapes. */
    public static Content of(byte[] bytes, int start, int end, boolean mail) {
        byte[] plain = mail ? PrivacyEnhancedMail.unescape(bytes, start, end) : bytes;
        return mail ? unwrap(plain, 0, plain.length) : unwrap(plain, start, end);
    }

    /** Finds the content in a region as it stands, to look at its beginning. */
    static Content unwrap(byte[] bytes, int start, int end) {
        Wrapper wrapper = Wrapper.around(bytes, start, end);
        if (wrapper == null) {
            return new Content(bytes, start, end, null);
        }
        int content = wrapper.contentStart(bytes, start, end);
        return new Content(bytes, content, wrapper.contentEnd(bytes, content, end), wrapper);
    }

    /** Gives the length in bytes. */
    public int length() {
        return end - start;
    }

    /** Gives the text by the charset rule. */
    public String text() {
        return EdgarCharset.decode(bytes, start, length());
    }
}
