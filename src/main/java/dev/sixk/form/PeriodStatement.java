package dev.sixk.form;

import dev.sixk.model.Period;
import dev.sixk.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A place on a cover that states a period.
 *
 * @param lead   the form's phrase, such as "For the month of"; the date itself where it stands alone
 * @param words  the words of the statement
 * @param period what they state, null where that cannot be read
 */
record PeriodStatement(CoverElement lead, Words words, @Nullable Period period) {
}
