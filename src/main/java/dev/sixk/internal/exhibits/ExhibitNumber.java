package dev.sixk.internal.exhibits;

import dev.sixk.words.CharFolding;
import dev.sixk.words.FormToken;

/** The number of an exhibit as printed, without the word before it: "Exhibit No. 99.1" is "99.1", "Exhibit A" is "A". */
final class ExhibitNumber {

    private ExhibitNumber() {
    }

    static String of(FormToken token) {
        String text = token.getText();
        int begin = 0;
        while (begin < text.length() && !Character.isDigit(text.charAt(begin))) {
            begin++;
        }
        int end = text.length();
        while (end > 1 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ')' && text.indexOf('(', Math.min(begin, end)) < 0)) {
            end--;
        }
        return plain(text.substring(begin < end ? begin : end - 1, end));
    }

    /** Numbers are keys: every dash is "-". */
    private static String plain(String number) {
        StringBuilder plain = new StringBuilder(number);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, CharFolding.fold(plain.charAt(i)) == '-' ? '-' : plain.charAt(i));
        }
        return plain.toString();
    }
}
