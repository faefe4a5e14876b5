package dev.sixk.internal.dates;

import java.util.Locale;

/** The English names of the months, as printed in full, cut short or misspelt. */
public final class MonthNames {

    /** The one place where Java names words of a filing: that May is the fifth month is no wording of a form. */
    private static final String[] NAMES = "january february march april may june july august september october november december".split(" ");

    private static final int LETTERS = 3;

    private MonthNames() {
    }

    /** Gives the month whose name begins at an index, with a word, by its first letters; 0 if none does. */
    static int month(String text, int at) {
        if (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            return 0;
        }
        for (int month = 0; month < NAMES.length; month++) {
            if (text.regionMatches(at, NAMES[month], 0, LETTERS)) {
                return month + 1;
            }
        }
        return 0;
    }

    /** Gives the month whose name a misspelt one is a letter or two away from; 0 if it is none. */
    public static int misspelt(String printed) {
        String word = printed.toLowerCase(Locale.ROOT);
        for (int month = 0; month < NAMES.length && word.length() >= Bounds.SHORTEST_MISSPELT; month++) {
            String name = NAMES[month];
            if (Math.abs(word.length() - name.length()) <= 2 && distance(word, name) <= (name.length() >= Bounds.LONGER ? 2 : 1)) {
                return month + 1;
            }
        }
        return 0;
    }

    /** Letters left out, added, changed, or two that changed places. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j
                    : Math.min(steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                        Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }
}
