package dev.sixk.internal.signatures;

import dev.sixk.internal.dates.PrintedDates;
import dev.sixk.grammar.SixKReport;
import dev.sixk.model.PrintedDate;
import dev.sixk.words.FormToken;
import java.time.LocalDate;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/**
 * A date of a signature block.
 *
 * @param date   the date; without a value if it cannot be read
 * @param taken  its words
 * @param token  its token
 * @param column the number of the column, -1 in the form's sentence
 */
record SigningDate(PrintedDate date, Taken taken, FormToken token, int column) {

    static SigningDate of(FormToken token, int column, ParserRuleContext rule) {
        String text = token.getText();
        boolean words = token.getType() == SixKReport.VALUE;
        LocalDate value = words ? null : PrintedDates.value(text);
        return new SigningDate(new PrintedDate(value, text), new Taken(token.words(), rule), token, column);
    }

    /** Says whether the words beside a date's label may be a date: with a digit, or the name of a month. */
    static boolean isMeant(FormToken value) {
        return value.has(SixKReport.MONTH) || value.getText().chars().anyMatch(Character::isDigit);
    }

    @Nullable LocalDate value() {
        return date.value();
    }

    int line() {
        return token.getLine();
    }
}
