package dev.sixk.internal.cover;

import dev.sixk.words.CharFolding;
import java.util.Locale;

/** The name of a form as EDGAR writes it. */
public final class FormName {

    private FormName() {
    }

    /** Gives form "10-Q/A" for "Form 10 - Q / A" as printed: a form's name begins with its number. */
    public static String of(String printed) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = CharFolding.fold(printed.charAt(i));
            boolean letter = Character.isLetterOrDigit(c) || c == '-' || c == '/';
            if (letter && (name.length() > 0 || Character.isDigit(c))) {
                name.append(name.indexOf("-") < 0 && Character.isLetter(c) ? "-" : "").append(c);
            }
        }
        int slash = name.indexOf("/");
        String form = slash < 0 ? name.toString() : name.substring(0, Math.min(slash + 2, name.length()));
        return form.toUpperCase(Locale.ROOT);
    }
}
