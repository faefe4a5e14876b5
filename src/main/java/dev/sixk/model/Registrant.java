package dev.sixk.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registrant as the cover names it.
 *
 * @param name         the exact name of the registrant as printed; null without a cover or where the name is only an image
 * @param englishName  the translation of the name into English, only where an original name stands beside it
 * @param jurisdiction the jurisdiction of incorporation or organization, null unless printed
 * @param addressLines the lines of the address of the principal executive offices, without telephone numbers; empty if not printed
 * @param telephone    the telephone number printed with the address, null if none is
 */
public record Registrant(@Nullable String name, @Nullable String englishName, @Nullable String jurisdiction,
                         List<String> addressLines, @Nullable String telephone) implements Serializable {

    /** The registrant of a document without a cover. */
    public static final Registrant UNNAMED = new Registrant(null, null, null, List.of(), null);

    public Registrant {
        addressLines = List.copyOf(addressLines);
    }

    /** Gives the address on one line, lines joined by a comma and a space (by a space after a comma); null if none is printed. */
    public @Nullable String address() {
        if (addressLines.isEmpty()) {
            return null;
        }
        StringBuilder joined = new StringBuilder(addressLines.get(0));
        for (String line : addressLines.subList(1, addressLines.size())) {
            joined.append(joined.charAt(joined.length() - 1) == ',' ? " " : ", ").append(line);
        }
        return joined.toString();
    }
}
