<<<<<<< HEAD
/** The entry point of sixk-parser: {@link dev.sixk.SixKParser}. */
=======
/** Reads SEC Form 6-K filings into immutable records: the entry point, its options, limits and exceptions. */
>>>>>>> container
@NullMarked
package dev.sixk;

import org.jspecify.annotations.NullMarked;
