package dev.sixk.internal.explain;

/** Makes the text of a filing safe to show: what it holds must not steer a terminal, a page, or the direction of reading. */
final class ReadableText {

    private ReadableText() {
    }

    /** Replaces each run of controls, format characters and line separators by one space. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]++", " ").strip();
    }

    /** Writes text so that HTML reads back the same characters and nothing else; controls are replaced. */
    static String html(CharSequence text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(isSteering(c) ? '\uFFFD' : c);
            }
        }
        return escaped.toString();
    }

    /** Controls but the tab, and the characters that turn the direction of reading round. */
    private static boolean isSteering(char c) {
        return Character.isISOControl(c) && c != '\t' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
