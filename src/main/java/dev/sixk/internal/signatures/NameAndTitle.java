package dev.sixk.internal.signatures;

import dev.sixk.grammar.SixKReport;
import dev.sixk.words.FormToken;
import dev.sixk.words.Phrases;
import dev.sixk.words.Words;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A name and, where it stands on the same line, the title: "A. Person, Director", "A. Person (Director)", "A. Person - Director".
 *
 * @param name  the name
 * @param title the title, empty if none stands there
 */
record NameAndTitle(Words name, Words title) {

    private static final String PARTING = ",;:(/–—-";
    private static final String BEFORE = " _,;:/.–—-";
    private static final String BEHIND = " _*+#";
    private static final String AROUND_NAME = " _,;*+#\"“”«»";
    private static final String AROUND_REGISTRANT = " ,:;*+#";

    /** Parts the words of a token; only words of an office behind a mark of punctuation are a title. */
    static NameAndTitle of(FormToken token) {
        int again = again(token);
        if (again > 0) {
            return new NameAndTitle(name(token, again), trimmed(token.phrases().words(behindAgain(token, again), token.end()), BEFORE, BEHIND));
        }
        int office = token.phrases().next(SixKReport.TITLE_WORD, token.first(), token.end());
        return cut(token, office == token.end() ? token.first() : office);
    }

    /** Gives the phrase with which a name is printed once more, "A. Person A. Person President"; 0 if none is. */
    private static int again(FormToken token) {
        Phrases phrases = token.phrases();
        int first = phrases.written(token.first(), token.end());
        int second = IntStream.range(first + 1, token.end()).filter(i -> same(phrases, first, i)).findFirst().orElse(token.end());
        boolean words = phrases.written(first + 1, second) < second;
        return words && behindAgain(token, second) > 0 ? second : 0;
    }

    /** Gives the phrase behind the words that repeat those before one; 0 if they do not. */
    private static int behindAgain(FormToken token, int second) {
        Phrases phrases = token.phrases();
        int own = phrases.written(token.first(), second);
        int other = second;
        while (own < second && other < token.end() && same(phrases, own, other)) {
            own = phrases.written(own + 1, second);
            other = own < second ? phrases.written(other + 1, token.end()) : other + 1;
        }
        return own == second ? other : 0;
    }

    private static boolean same(Phrases phrases, int one, int other) {
        int length = phrases.stop(one) - phrases.start(one);
        return length == phrases.stop(other) - phrases.start(other)
            && phrases.page().text().regionMatches(true, phrases.start(one), phrases.page().text(), phrases.start(other), length);
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
        int behind = IntStream.range(token.first() + 1, token.end())
            .filter(i -> letters(phrases.words(token.first(), i).text()).equals(letters(name))).findFirst().orElse(token.end());
        if (behind == token.end()) {
            return of(token);
        }
        int end = phrases.is(behind, '.') ? behind + 1 : behind;
        if (!isParting(phrases, end) && !phrases.has(SixKReport.TITLE_WORD, end, token.end())) {
            return of(token);
        }
        return isName(token, end) ? ofBoth(token) : parted(token, end);
    }

    /** Cuts at the first mark that no degree follows. */
    private static NameAndTitle cut(FormToken token, int before) {
        return parted(token, IntStream.range(token.first() + 1, before)
            .filter(i -> isParting(token.phrases(), i) && !isName(token, i + 1)).findFirst().orElse(token.end()));
    }

    private static NameAndTitle parted(FormToken token, int at) {
        return new NameAndTitle(name(token, at), trimmed(token.phrases().words(at, token.end()), BEFORE, ""));
    }

    /** Courtesy titles are left out, degrees stay. */
    private static Words name(FormToken token, int to) {
        Phrases phrases = token.phrases();
        int from = token.first();
        for (int i = from; i + 1 < to && phrases.kind(i) == SixKReport.HONORIFIC; i = phrases.written(from, to)) {
            from = i + 1;
        }
        return trimmed(phrases.words(from, to), BEFORE + AROUND_NAME, AROUND_NAME);
    }

    private static boolean isParting(Phrases phrases, int phrase) {
        return phrases.stop(phrase) - phrases.start(phrase) == 1 && PARTING.indexOf(phrases.firstChar(phrase)) >= 0;
    }

    /**
     * Says whether what stands from here on still belongs to the name: punctuation only, a degree, or up to the next mark such as nobody
     * lists: words with several capitals, behind a name in small letters.
     */
    private static boolean isName(FormToken token, int from) {
        Phrases phrases = token.phrases();
        int at = phrases.written(from, token.end());
        return at == token.end() || phrases.kind(at) == SixKReport.DEGREE || capitals(phrases.text(token.first())) <= 1
            && IntStream.range(at, token.end()).takeWhile(i -> !isParting(phrases, i)).allMatch(i -> !phrases.isWritten(i)
                || phrases.kind(i) == SixKReport.DEGREE || phrases.kind(i) == SixKReport.WORD && capitals(phrases.text(i)) > 1);
    }

    private static long capitals(String text) {
        return text.chars().filter(Character::isUpperCase).count();
    }

    /** Gives a token's words without the rules and dashes around them. */
    static Words words(FormToken token) {
        return trimmed(token.words(), BEFORE, BEHIND);
    }

    static Words registrant(Words words) {
        return trimmed(words, AROUND_REGISTRANT, AROUND_REGISTRANT);
    }

    /** Says whether a name holds nothing that no name does: a label's colon, a bracket left open; in a person's, a digit. */
    static boolean isPlain(Words name, boolean person) {
        String text = name.text();
        return text.chars().noneMatch(c -> c == ':' || person && Character.isDigit(c))
            && text.chars().filter(c -> c == '(' || c == '[').count() == text.chars().filter(c -> c == ')' || c == ']').count();
    }

    private static Words trimmed(Words words, String before, String behind) {
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
        return text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
