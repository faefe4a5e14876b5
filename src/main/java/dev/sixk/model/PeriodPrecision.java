package dev.sixk.model;

/** What kind of period the cover states. */
public enum PeriodPrecision {
    /** "For the month of May 2003". */
    MONTH,
    /** A date alone, "February 13, 2023". */
    DATE,
    /** "For the quarter ended March 31, 2026": the day on which the period ends. */
    PERIOD_END
}
