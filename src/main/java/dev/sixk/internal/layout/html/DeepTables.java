package dev.sixk.internal.layout.html;

import org.jspecify.annotations.Nullable;

/**
 * Turns tables that are nested beyond reason into plain blocks before the parser sees them. jsoup's depth bound makes it
 * set each deeper table in front of all earlier ones: 80,000 of them took 21 seconds, and time grew with the square. Offsets
 * stay, since the block's name is as long.
 */
final class DeepTables {

    private static final String TABLE = "table";
    private static final String BLOCK = "aside";

    private DeepTables() {}

    /** The same text, of the same length; the very same where no table is that deep. */
    static String flattened(String html) {
        @Nullable StringBuilder copy = null;
        int open = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean end = at + 1 < html.length() && html.charAt(at + 1) == '/';
            int name = end ? at + 2 : at + 1;
            if (!isTable(html, name)) {
                continue;
            }
            if (open >= Bounds.MAX_OPEN && !(end && open == Bounds.MAX_OPEN)) {
                copy = copy == null ? new StringBuilder(html) : copy;
                copy.replace(name, name + TABLE.length(), BLOCK);
            }
            open = end ? Math.max(0, open - 1) : open + 1;
        }
        return copy == null ? html : copy.toString();
    }

    private static boolean isTable(String html, int name) {
        int end = name + TABLE.length();
        return end <= html.length() && (html.charAt(name) == 't' || html.charAt(name) == 'T')
                && html.regionMatches(true, name, TABLE, 0, TABLE.length())
                && (end == html.length() || !Character.isLetterOrDigit(html.charAt(end)) && html.charAt(end) != '-');
    }
}
