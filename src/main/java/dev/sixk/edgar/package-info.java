/**
 * EDGAR submissions: the header, the documents, and inputs that hold them. Values are given as printed; EDGAR's own terms are used.
 *
 * <p>{@link dev.sixk.edgar.Submission} is where to begin. All types are immutable and thread-safe.
 */
@NullMarked
package dev.sixk.edgar;

import org.jspecify.annotations.NullMarked;

