package dev.sixk.model;

/** Under cover of which form the registrant files its annual reports: the first check-box line of Form 6-K. */
public enum AnnualReportForm {
    /** Form 20-F is marked. */
    FORM_20F,
    /** Form 40-F is marked. */
    FORM_40F,
    /** Both forms are marked. */
    BOTH,
    /** The line is printed and neither form is marked. */
    NEITHER,
    /** A box cannot be told, so neither can the answer. */
    UNREADABLE,
    /** The line is not printed. */
    ABSENT
}
