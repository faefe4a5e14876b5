package dev.sixk.internal.container;

import org.jspecify.annotations.Nullable;

/**
 * The opening line of uuencoded content, {@code begin 644 logo.jpg}: the word, three octal digits, a name. Text that begins with
 * the word "beginning" has none.
 *
 * @param name the file's name as printed: a label, never a path to write to
 * @param data 0-based offset of the line behind it
 */
public record Uuencode(String name, int data) {

    private static final byte[] BEGIN = {'b', 'e', 'g', 'i', 'n', ' '};
    private static final int MODE = 3;

    /** Finds the opening line in the first line of content that is not blank; null if it is another line. */
    public static @Nullable Uuencode in(Content content) {
        byte[] bytes = content.bytes();
        int line = Bytes.skipSpace(bytes, content.start(), content.end());
        int mode = line + BEGIN.length;
        if (!Bytes.matches(bytes, line, content.end(), BEGIN) || !isMode(bytes, mode, content.end())) {
            return null;
        }
        int end = Bytes.lineEnd(bytes, mode, content.end());
        String name = EdgarCharset.decode(bytes, mode + MODE, end - mode - MODE).strip();
        return name.isEmpty() ? null : new Uuencode(name, Bytes.skipLineEnd(bytes, end, content.end()));
    }

    private static boolean isMode(byte[] bytes, int at, int end) {
        if (end - at <= MODE || !Bytes.isBlank(bytes[at + MODE])) {
            return false;
        }
        for (int i = at; i < at + MODE; i++) {
            if (bytes[i] < '0' || bytes[i] > '7') {
                return false;
            }
        }
        return true;
    }
}
