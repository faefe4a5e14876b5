package dev.sixk.internal.boxes;

import dev.sixk.grammar.SixKReport.FileNumberContext;
import dev.sixk.words.FormToken;
import dev.sixk.words.Words;
import java.util.List;

/** The file number assigned in connection with Rule 12g3-2(b), "82-34816", in the blank that the form prints for it. */
final class FileNumber {

    private static final String PREFIX = "82";

    private FileNumber() {
    }

    /** Says whether a number stands in the blank, or behind it. */
    static boolean isFilledIn(FileNumberContext ctx) {
        return digits(ctx).length() >= Bounds.SHORTEST_FILE_NUMBER;
    }

    /** Gives the number without the blanks and rules that it is printed on. */
    static String value(FileNumberContext ctx) {
        return PREFIX + "-" + digits(ctx);
    }

    static Words words(FileNumberContext ctx) {
        Words blank = ((FormToken) ctx.getStart()).words();
        return ctx.VALUE() == null ? blank : Words.join("", List.of(blank, ((FormToken) ctx.VALUE().getSymbol()).words()));
    }

    private static String digits(FileNumberContext ctx) {
        String printed = words(ctx).text();
        StringBuilder digits = new StringBuilder();
        for (int i = printed.indexOf(PREFIX) + PREFIX.length(); i < printed.length(); i++) {
            if (Character.isDigit(printed.charAt(i))) {
                digits.append(printed.charAt(i));
            }
        }
        return digits.toString();
    }
}
