package dev.sixk.internal.container;

import java.nio.charset.StandardCharsets;
import org.jsoup.parser.Parser;

/** A file as a browser saved it: an HTML page of one preformatted block, in which the filing's own markup stands escaped. */
public final class SavedPage {

    private static final int LONGEST_HEAD = 4096;
    private static final String ESCAPED = "&lt;";
    private static final String OPENING = "<pre";
    private static final String CLOSING = "</pre>";

    private SavedPage() {
    }

    /** Gives the filing that a saved page shows, in UTF-8; the same bytes for anything else. */
    public static byte[] content(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(LONGEST_HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        int block = block(head);
        if (block < 0) {
            return bytes;
        }
        String page = EdgarCharset.decode(bytes, 0, bytes.length);
        int start = page.indexOf('>', page.indexOf(OPENING)) + 1;
        int end = page.lastIndexOf(CLOSING);
        return Parser.unescapeEntities(page.substring(start, end < start ? page.length() : end), false).getBytes(StandardCharsets.UTF_8);
    }

    /** Gives where the block's content begins, -1 unless it begins with an escaped tag and nothing but the page's own tags stands before. */
    private static int block(String head) {
        int opening = head.indexOf(OPENING);
        int content = opening < 0 ? -1 : head.indexOf('>', opening) + 1;
        if (content <= 0 || !head.startsWith(ESCAPED, skipBlanks(head, content))) {
            return -1;
        }
        boolean tag = false;
        for (int i = 0; i < opening; i++) {
            char c = head.charAt(i);
            tag = c == '<' || tag && c != '>';
            if (!tag && c > ' ' && c != '>') {
                return -1;
            }
        }
        return content;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
