/** Readable text and tables, from HTML and from fixed-width text. */
@NullMarked
package dev.sixk.internal.document;

import org.jspecify.annotations.NullMarked;
