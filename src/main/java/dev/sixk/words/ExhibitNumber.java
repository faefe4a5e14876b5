package dev.sixk.words;

/** The number of an exhibit as a key: without the word before it, and without signs around it. */
public final class ExhibitNumber {

    private ExhibitNumber() {
    }

    /** Gives the number: "Exhibit No. 99.1" is "99.1", "EX-99.1(a)" is "99.1(a)", "Exhibit A-1" is "A-1", "(iv)" is "iv". */
    public static String of(String printed) {
        int end = end(printed);
        int from = Math.max(printed.lastIndexOf(' ', end), printed.lastIndexOf('\t', end)) + 1;
        int letters = from;
        while (letters < end && Character.isLetter(printed.charAt(letters))) {
            letters++;
        }
        from = letters - from > 1 && letters < end ? letters : from;
        while (from < end && !Character.isLetterOrDigit(printed.charAt(from))) {
            from++;
        }
        return withPlainDashes(printed.substring(from, Math.max(from, end)));
    }

    private static int end(String printed) {
        int end = printed.length();
        boolean aside = end > Bounds.ASIDE && printed.charAt(end - 1) == ')' && printed.charAt(end - Bounds.ASIDE) == '(';
        while (end > 0 && !aside && !Character.isLetterOrDigit(printed.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Numbers are keys: every dash is "-". */
    private static String withPlainDashes(String number) {
        StringBuilder plain = new StringBuilder(number);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, CharFolding.fold(plain.charAt(i)) == '-' ? '-' : plain.charAt(i));
        }
        return plain.toString();
    }
}
