/** Reads SEC Form 6-K filings into immutable records: the entry point, its options, limits and exceptions. */
@NullMarked
package dev.sixk;

import org.jspecify.annotations.NullMarked;

