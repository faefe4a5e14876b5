package dev.sixk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void aMonthHasNoDay() {
        assertThat(period(2009, null).yearMonth()).contains(YearMonth.of(2009, 5));
        assertThat(period(2009, null).date()).isEmpty();
        assertThat(period(2009, null).iso()).isEqualTo("2009-05");
    }

    @Test
    void aDateHasBoth() {
        assertThat(period(2009, 13).yearMonth()).contains(YearMonth.of(2009, 5));
        assertThat(period(2009, 13).date()).contains(LocalDate.of(2009, 5, 13));
        assertThat(period(2009, 13).iso()).isEqualTo("2009-05-13");
    }

    @Test
    void aMonthWithoutAYearHasNeither() {
        assertThat(period(null, null).yearMonth()).isEmpty();
        assertThat(period(null, 13).date()).isEmpty();
        assertThat(period(null, null).iso()).isEqualTo("--05");
    }

    @Test
    void aDayThatDoesNotExistIsNoDate() {
        assertThat(period(2009, 32).date()).isEmpty();
    }

    private static Period period(@Nullable Integer year, @Nullable Integer day) {
        return new Period(day == null ? PeriodPrecision.MONTH : PeriodPrecision.DATE, year, 5, day, "as printed");
    }
}
