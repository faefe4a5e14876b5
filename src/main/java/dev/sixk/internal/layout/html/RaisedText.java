package dev.sixk.internal.layout.html;

/** Raised digits become superscript digits: a mark that refers to a footnote is no part of the number or the word before it. */
final class RaisedText {

    private static final String DIGITS = "0123456789()";
    private static final String SUPERSCRIPTS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207D\u207E";

    private RaisedText() {
    }

    /** Gives raised text as it is shown, char for char; longer text and words are raised for their looks and stay as they are. */
    static String shown(String text) {
        StringBuilder raised = new StringBuilder(text.length());
        if (text.strip().length() > Bounds.LONGEST_MARK) {
            return text;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = DIGITS.indexOf(c);
            if (Character.isLetter(c)) {
                return text;
            }
            raised.append(digit < 0 ? c : SUPERSCRIPTS.charAt(digit));
        }
        return raised.toString();
    }
}
