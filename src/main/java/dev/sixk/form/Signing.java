package dev.sixk.form;

import dev.sixk.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One who signs, while the lines about them are read. */
final class Signing {

    /** The layout line on which the signature begins. */
    final int line;
    boolean signed;
    /** The conformed signature's "/s/". */
    Words mark = Words.NONE;
    boolean nameLabelled;
    /** Whether the lines about this signatory are set off from each other, as where each is a paragraph. */
    boolean spaced;
    boolean titleClosed;
    final List<Words> title = new ArrayList<>();
    private Words conformed = Words.NONE;
    private Words conformedName = Words.NONE;
    private Words typed = Words.NONE;

    Signing(int line) {
        this.line = line;
    }

    boolean isEmpty() {
        return !signed && typed.isEmpty() && title.isEmpty();
    }

    boolean hasTypedName() {
        return !typed.isEmpty();
    }

    /** Gives the typed name, else the conformed one; courtesy titles are left out, degrees stay. */
    Words name() {
        Words name = typed.isEmpty() ? conformedName : typed;
        return name.withText(name.text().replaceFirst("(?i)^((mr|mrs|ms|dr|prof|sir)\\b\\.?\\s+)+", "")
            .replaceAll("^[\"“”«]+|[\\s_,;*\"“”»]+$", ""));
    }

    /** Gives the conformed signature as printed, empty where there is none. */
    Words conformed() {
        return conformed;
    }

    void sign(TypedName name, Words printed) {
        signed = true;
        conformed = printed;
        conformedName = name.name();
        addTitle(name.title());
    }

    void type(TypedName name) {
        typed = name.name();
        addTitle(name.title());
    }

    /** A title behind a name stands unless the title has lines of its own. */
    private void addTitle(Words words) {
        if (!words.isEmpty() && title.isEmpty()) {
            title.add(words);
        }
    }

    /** Says whether the words repeat the name that was signed. */
    boolean repeatsName(Words words) {
        String signedLetters = letters(conformedName.text());
        String letters = letters(words.text());
        return !signedLetters.isEmpty() && (letters.startsWith(signedLetters) || letters.length() > 3 && signedLetters.startsWith(letters)
            || sharesSurname(words.text()));
    }

    private boolean sharesSurname(String text) {
        String[] names = conformedName.text().replaceAll("[^\\p{L}\\s'-]", " ").strip().split("\\s+");
        String surname = letters(names[names.length - 1]);
        return surname.length() > 2 && List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+")).stream().map(Signing::letters).anyMatch(surname::equals);
    }

    /** Says whether the words are the typed name once more. */
    boolean isTypedAs(Words words) {
        return letters(words.text()).equals(letters(typed.text()));
    }

    /** Says whether a name is typed or signed at all; a bare "/s/" waits for one. */
    boolean isNamed() {
        return !typed.isEmpty() || !conformedName.isEmpty();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
