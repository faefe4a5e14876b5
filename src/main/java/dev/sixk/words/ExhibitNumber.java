package dev.sixk.words;

/** The number of an exhibit as a key: without the word before it, and without signs around it. */
public final class ExhibitNumber {

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final int ASIDE = 3;

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
        boolean aside = end > ASIDE && printed.charAt(end - 1) == ')' && printed.charAt(end - ASIDE) == '(';
        while (end > 0 && !aside && !Character.isLetterOrDigit(printed.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static String withPlainDashes(String number) {
        StringBuilder plain = new StringBuilder(number);
        for (int i = 0; i < plain.length(); i++) {
            if (DASHES.indexOf(plain.charAt(i)) >= 0) {
                plain.setCharAt(i, '-');
            }
        }
        return plain.toString();
    }
}
