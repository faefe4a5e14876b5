package dev.sixk.internal.signatures;

import dev.sixk.grammar.SixKReport;
import dev.sixk.internal.dates.PrintedDates;
import dev.sixk.model.PrintedDate;
import dev.sixk.words.FormToken;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date of a signature block.
 *
 * @param date   the date; without a value if it cannot be read
 * @param token  its token
 * @param column the number of the column, -1 in the form's sentence
 */
record SigningDate(PrintedDate date, FormToken token, int column) {

    static SigningDate of(FormToken token, int column) {
        String text = token.getText();
        return new SigningDate(new PrintedDate(token.getType() == SixKReport.VALUE ? null : PrintedDates.value(text), text), token, column);
    }

    /** Says whether the words beside a date's label may be a date: with a digit, or the name of a month. */
    static boolean isMeant(FormToken value) {
        return value.has(SixKReport.MONTH) || value.getText().chars().anyMatch(Character::isDigit);
    }

    /** Gives the dates among which each signatory has its own: the first alone, unless several sign on several days. */
    static List<SigningDate> told(List<SigningDate> dates, List<Signer> signers) {
        List<SigningDate> readable = dates.stream().filter(date -> date.date.value() != null).toList();
        boolean several = signers.size() > 1 && readable.stream().map(date -> date.date.value()).distinct().count() > 1;
        return several ? readable : readable.subList(0, Math.min(1, readable.size()));
    }

    /** Gives a signatory's date, null without any: dates that begin below the column's first signature stand below each, others above or beside. */
    static @Nullable SigningDate of(Signer signer, List<Signer> signers, List<SigningDate> dates) {
        List<SigningDate> column = dates.stream().filter(date -> date.column == signer.column).toList();
        List<SigningDate> own = column.isEmpty() ? dates : column;
        if (own.size() < 2) {
            return own.isEmpty() ? null : own.get(0);
        }
        int first = signers.stream().filter(each -> each.column == signer.column).mapToInt(each -> each.line).min().orElse(signer.line);
        boolean below = own.get(0).line() > first;
        Stream<SigningDate> near = own.stream().filter(date -> below ? date.line() >= signer.line : date.line() <= signer.line);
        return below ? near.findFirst().orElse(own.get(own.size() - 1)) : near.reduce((one, next) -> next).orElse(own.get(0));
    }

    private int line() {
        return token.getLine();
    }
}
