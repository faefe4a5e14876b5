/** Dates as filings print them: the parts of a date from the words that the grammar's date rules matched. */
@NullMarked
package dev.sixk.internal.dates;

import org.jspecify.annotations.NullMarked;

