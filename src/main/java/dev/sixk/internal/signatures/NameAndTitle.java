package dev.sixk.internal.signatures;

import dev.sixk.grammar.SixKReport;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.util.Locale;

/**
 * A name and, where it stands on the same line, the title: "A. Person, Director", "A. Person (Director)", "A. Person - Director".
 *
 * @param name  the name
 * @param title the title, empty if none stands there
 */
record NameAndTitle(Words name, Words title) {

    private static final String PARTING = ",;:(/–—-";
    private static final String AROUND_NAME = " _,;*\"“”«»";
    private static final String BEFORE_TITLE = " ,;:/.–—-";
    private static final String BEFORE_WORDS = " _./–—-";
    private static final String BEHIND_WORDS = " _";
    private static final int LONGEST_DEGREE = 8;

    /** Parts the words of a token; only words of an office behind a mark of punctuation are a title. */
    static NameAndTitle of(FormToken token) {
        for (int i = token.first(); i < token.end(); i++) {
            if (token.phrases().kind(i) == SixKReport.TITLE_WORD) {
                return cut(token, i);
            }
        }
        return cut(token, token.first());
    }

    /** Parts the words behind a label that announces both: what follows the first mark is the title. */
    static NameAndTitle ofBoth(FormToken token) {
        NameAndTitle both = cut(token, token.end());
        String text = both.name.text();
        int slash = both.title.isEmpty() ? text.indexOf('/') : -1;
        return slash < 1 ? both : new NameAndTitle(both.name.withText(text.substring(0, slash).strip()),
            both.name.withText(text.substring(slash + 1).strip()));
    }

    /** Parts the words of a token that begins with a known name. */
    static NameAndTitle behind(String name, FormToken token) {
        Phrases phrases = token.phrases();
        for (int i = token.first() + 1; i < token.end(); i++) {
            if (letters(phrases.words(token.first(), i).text()).equals(letters(name))) {
                int end = phrases.is(i, '.') ? i + 1 : i;
                return isName(token, end) ? ofBoth(token) : parted(token, end);
            }
        }
        return of(token);
    }

    /** Cuts at the first mark that no degree follows; a surname alone before it goes on: "Kim, Chul Soo, President". */
    private static NameAndTitle cut(FormToken token, int before) {
        Phrases phrases = token.phrases();
        for (int i = token.first() + 1; i < before; i++) {
            boolean surname = i == token.first() + 1 && goesOn(phrases, i + 1, before);
            if (isParting(phrases, i) && !isName(token, i + 1) && !surname) {
                return parted(token, i);
            }
        }
        return new NameAndTitle(name(token, token.end()), Words.NONE);
    }

    private static boolean goesOn(Phrases phrases, int from, int to) {
        boolean mark = false;
        for (int i = from; i < to; i++) {
            mark |= isParting(phrases, i);
        }
        return mark;
    }

    private static NameAndTitle parted(FormToken token, int at) {
        return new NameAndTitle(name(token, at), trimmed(token.phrases().words(at, token.end()), BEFORE_TITLE, ""));
    }

    /** Courtesy titles are left out, degrees stay. */
    private static Words name(FormToken token, int to) {
        Phrases phrases = token.phrases();
        int from = token.first();
        for (int i = from; i + 1 < to && (phrases.kind(i) == SixKReport.HONORIFIC || !phrases.isWritten(i)); i++) {
            from = phrases.kind(i) == SixKReport.HONORIFIC ? i + 1 : from;
        }
        Words name = trimmed(trimmed(phrases.words(from, to), BEFORE_WORDS, BEHIND_WORDS), AROUND_NAME, AROUND_NAME);
        String text = name.text();
        boolean bracketed = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
        return bracketed ? trimmed(name, "(", ")") : name;
    }

    private static boolean isParting(Phrases phrases, int phrase) {
        return phrases.stop(phrase) - phrases.start(phrase) == 1 && PARTING.indexOf(phrases.firstChar(phrase)) >= 0;
    }

    /** Says whether what stands from here on still belongs to the name: degrees, punctuation only. */
    private static boolean isName(FormToken token, int from) {
        Phrases phrases = token.phrases();
        int at = phrases.written(from, token.end());
        return at >= token.end() || phrases.kind(at) == SixKReport.DEGREE || isAbbreviated(token, at);
    }

    /** Degrees that nobody lists: up to the next mark only short words with several capitals, behind a name in small letters. */
    private static boolean isAbbreviated(FormToken token, int from) {
        Phrases phrases = token.phrases();
        boolean abbreviated = capitals(phrases.text(token.first())) <= 1;
        for (int i = from; i < token.end() && !isParting(phrases, i) && abbreviated; i++) {
            boolean known = phrases.kind(i) == SixKReport.DEGREE || !phrases.isWritten(i);
            boolean shortWord = phrases.stop(i) - phrases.start(i) <= LONGEST_DEGREE && phrases.kind(i) == SixKReport.WORD;
            abbreviated = known || shortWord && capitals(phrases.text(i)) > 1;
        }
        return abbreviated;
    }

    private static int capitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    /** Gives a token's words without the rules and dashes around them. */
    static Words words(FormToken token) {
        return trimmed(token.words(), BEFORE_WORDS, BEHIND_WORDS);
    }

    /** Says whether a name holds nothing that no name does: a label's colon, a bracket left open; in a person's, a digit. */
    static boolean isPlain(Words name, boolean person) {
        int open = 0;
        for (int i = 0; i < name.text().length(); i++) {
            char c = name.text().charAt(i);
            open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (person && Character.isDigit(c) || c == ':' || open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    /** Gives words without these characters before and behind them. */
    static Words trimmed(Words words, String before, String behind) {
        String text = words.text();
        int from = 0;
        int to = text.length();
        while (from < to && before.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && behind.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to - from == text.length() ? words : words.withText(text.substring(from, to));
    }

    /** Gives the letters of a text alone, all small: names are compared by them. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
