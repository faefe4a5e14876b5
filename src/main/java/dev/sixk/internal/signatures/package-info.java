/** The visitor of signature blocks: which blocks are the report's, who signs for whom, and when. */
@NullMarked
package dev.sixk.internal.signatures;

import org.jspecify.annotations.NullMarked;

