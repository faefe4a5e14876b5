package dev.sixk.internal.layout;

/** Digits that stand above the line: the mark of a footnote is no part of the number before it. */
final class RaisedMarks {

    private static final String PLAIN = "0123456789()";
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207D\u207E";

    private RaisedMarks() {
    }

    /** Gives the text with raised digits and parentheses, character by character. */
    static String of(String text) {
        StringBuilder raised = new StringBuilder(text);
        for (int i = 0; i < raised.length(); i++) {
            int digit = PLAIN.indexOf(raised.charAt(i));
            if (digit >= 0) {
                raised.setCharAt(i, RAISED.charAt(digit));
            }
        }
        return raised.toString();
    }
}
